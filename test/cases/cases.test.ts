import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../support/run-check.ts';

/**
 * Every folder here is a case, named by a plain sentence: the audits that go in, under `audits/` or, for stories the
 * example site tells too, named in `audits.txt`, and beside them what comes out. `npm run goldens` rewrites the outputs.
 */
const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the case', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(import.meta.dirname, name);
    const own = existsSync(join(folder, 'audits'));
    const root = own ? folder : resolve(import.meta.dirname, '../..');
    const paths = own ? [] : readFileSync(join(folder, 'audits.txt'), 'utf8').trim().split('\n');
    const { report, check } = runCheck(root, paths);
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'report.json'));
    await expect(check).toMatchFileSnapshot(join(folder, 'check.txt'));
  });
});
