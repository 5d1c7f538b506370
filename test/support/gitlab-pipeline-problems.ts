import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const program = require.resolve('gitlab-ci-local');

/** What `gitlab-ci-local`, with the schema of GitLab's own editor, has against a pipeline file. Empty: valid. */
export function gitlabPipelineProblems(yaml: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'pipeline-'));
  try {
    execFileSync('git', ['init', '--quiet', folder]);
    writeFileSync(path.join(folder, '.gitlab-ci.yml'), yaml);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--list'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
