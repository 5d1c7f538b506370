import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Where code cannot be read, and the column where that is told. Node tells it only when it is asked to check a file. */
export function syntaxPlace(files: readonly string[]): { file: string; line: number; column: number | null } | null {
  for (const file of files) {
    const { status, stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' });
    const lines = stderr.split('\n');
    const first = lines.findIndex((line) =>
      [file, pathToFileURL(file).href].some((name) => line.startsWith(`${name}:`)),
    );
    const line = /:(\d+)$/.exec(lines[first]?.trimEnd() ?? '')?.[1];
    if (status === 0 || line === undefined) continue;
    const caret = lines[first + 2]?.indexOf('^') ?? -1;
    return { file, line: Number(line), column: caret < 0 ? null : caret + 1 };
  }
  return null;
}
