import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/intake/stamp.ts';
import { projectOf } from '../support/run-cli.ts';

describe('the stamp of a folder', () => {
  const folder = projectOf({ 'audits/shop/visit.yaml': 'audit: 1\n', 'audits/config.yaml': 'title: Shop\n' });
  const file = join(folder, 'audits/shop/visit.yaml');

  it('stays while nothing changes', () => {
    expect(stampOf(folder, 'audits')).toBe(stampOf(folder, 'audits'));
  });

  it('is another one once a file is written, even with as many bytes, comes or goes', () => {
    const before = stampOf(folder, 'audits');
    writeFileSync(file, 'audit: 2\n');
    utimesSync(file, 1, 2);
    const written = stampOf(folder, 'audits');
    writeFileSync(join(folder, 'audits/shop/other.yaml'), '');
    const more = stampOf(folder, 'audits');
    rmSync(file);
    expect(new Set([before, written, more, stampOf(folder, 'audits')]).size).toBe(4);
  });

  it('is empty where there is no folder', () => {
    expect(stampOf(folder, 'nowhere')).toBe('');
  });
});
