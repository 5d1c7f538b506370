import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by path; `null` deletes one. */
export type Written = Readonly<Record<string, string | null>>;

/** A git repository for tests; one in a temporary folder is gone after the tests of the file. */
export interface ScratchRepository {
  folder: string;
  /** Writes files without committing them. */
  write(files: Written): void;
  /** Writes files and commits everything, at noon of a day (UTC) or at a time with its zone; gives the hash. */
  commit(day: string, files?: Written, subject?: string): string;
  /** Merges a branch with a commit of its own; gives the hash. */
  merge(day: string, branch: string, subject: string): string;
  git(...args: readonly string[]): string;
}

const tempDirs: string[] = [];
// Said here, not where a repository is made: within a test there is no end of the file to wait for.
afterAll(() => {
  for (const tempDir of tempDirs) rmSync(tempDir, { recursive: true, force: true });
});

/** A repository in a folder of its own, in the place for temporary ones. */
export function scratchRepository(name = 'repository'): ScratchRepository {
  const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-history-'));
  tempDirs.push(tempDir);
  return repositoryIn(join(tempDir, name));
}

/** Makes a repository. Nobody's settings but the test's, and no clock: the same commits have the same hashes everywhere. */
export function repositoryIn(folder: string): ScratchRepository {
  let today = '2024-01-01';
  const git = (...args: readonly string[]) => {
    const time = today.includes('T') ? today : `${today}T12:00:00+00:00`;
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Jing',
      GIT_AUTHOR_EMAIL: 'jing@example.com',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_NAME: 'Jing',
      GIT_COMMITTER_EMAIL: 'jing@example.com',
      GIT_COMMITTER_DATE: time,
    };
    return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  };
  const write = (files: Written) => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
  };
  mkdirSync(folder, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    write,
    git,
    merge(day, branch, subject) {
      today = day;
      git('merge', '--quiet', '--no-ff', '--message', subject, branch);
      return git('rev-parse', 'HEAD');
    },
    commit(day, files = {}, subject = `As of ${day}`) {
      today = day;
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', subject);
      return git('rev-parse', 'HEAD');
    },
  };
}
