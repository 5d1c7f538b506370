import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathInRepository } from '../../src/history/path-in-repository.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

describe('A folder’s path in its repository', () => {
  const { folder, write } = scratchRepository('cx audits');
  write({ 'audits/a.yaml': '', '体验/我的 审计/a.yaml': '' });

  it.each([
    ['audits', 'audits'],
    ['体验/我的 审计', '体验/我的 审计'],
    ['.', ''],
  ])('%s', (inside, path) => {
    expect(pathInRepository(join(folder, inside))).toBe(path);
  });

  it('is that of the folder itself, not of a link to it', () => {
    symlinkSync(join(folder, 'audits'), join(folder, 'link'));
    expect(pathInRepository(join(folder, 'link'))).toBe('audits');
  });

  it('is none outside a repository, and for a folder that is not there', () => {
    const outside = mkdtempSync(join(tmpdir(), 'experience-audit-outside-'));
    mkdirSync(join(outside, 'audits'));
    expect(pathInRepository(join(outside, 'audits'))).toBeNull();
    expect(pathInRepository(join(folder, 'nowhere'))).toBeNull();
    rmSync(outside, { recursive: true });
  });
});
