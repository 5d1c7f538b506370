import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const published = (path: string) => readFileSync(join(inject('site'), path), 'utf8');

it.each(['audit', 'config', 'rubric'])('The schema of the %s is published as the command writes it', async (kind) => {
  const { out } = await runCli(ROOT, ['schema', kind]);
  expect(published(`schema/${kind}.json`)).toBe(out);
});

it('The schemas are published in every language of the site', () => {
  const { definitions } = JSON.parse(published('zh-TW/schema/audit.json'));
  expect(definitions.touchpoints.properties.stage.description).toBe('屬於忠誠環的哪個階段。');
});
