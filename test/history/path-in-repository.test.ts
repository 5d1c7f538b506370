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
    expect(pathInRepository(join(folder, inside), folder)).toBe(path);
    expect(pathInRepository(join(folder, inside), join(folder, inside))).toBe(path);
  });

  it('is that of the folder itself, not of a link to it', () => {
    symlinkSync(join(folder, 'audits'), join(folder, 'link'));
    expect(pathInRepository(join(folder, 'link'), folder)).toBe('audits');
  });

  it('is that in the repository around a submodule, run there, and its own within it or from elsewhere', () => {
    const inner = scratchRepository('inner');
    inner.commit('2024-01-01', { 'cx/audits/a.yaml': '' });
    const outer = scratchRepository('outer');
    outer.write({ 'docs/a.md': '' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub/体验 one');
    const audits = join(outer.folder, 'sub/体验 one/cx/audits');
    expect(
      [outer.folder, join(outer.folder, 'docs'), join(outer.folder, 'sub/体验 one'), audits, folder, '/'].map((from) =>
        pathInRepository(audits, from),
      ),
    ).toEqual(['sub/体验 one/cx/audits', 'sub/体验 one/cx/audits', 'cx/audits', 'cx/audits', 'cx/audits', 'cx/audits']);
    expect(pathInRepository(join(outer.folder, 'sub/体验 one'), outer.folder)).toBe('sub/体验 one');
  });

  it('is none outside a repository, and for a folder that is not there', () => {
    const outside = mkdtempSync(join(tmpdir(), 'experience-audit-outside-'));
    mkdirSync(join(outside, 'audits'));
    expect(pathInRepository(join(outside, 'audits'), folder)).toBeNull();
    expect(pathInRepository(join(folder, 'nowhere'), folder)).toBeNull();
    rmSync(outside, { recursive: true });
  });
});
