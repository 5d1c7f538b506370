import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_RUN, RUN, stateOfRun } from './run-token.ts';

const NAME = new RegExp(`^experience-audit-(${RUN})-`);

/** Makes a folder for the time being that nobody else may look into, and clears away what runs left that were killed. */
export function tempFolder(): string {
  clearLeft(tmpdir());
  return mkdtempSync(join(tmpdir(), `experience-audit-${OWN_RUN}-`));
}

/** Takes a folder for the time being away again; also one that a program has hardly let go of. */
export function removeTemp(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function clearLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, run] = NAME.exec(name) ?? [];
    if (run === undefined || stateOfRun(run) !== 'gone') continue;
    try {
      const path = join(folder, name);
      // What anybody else puts there under such a name is none of ours.
      if (lstatSync(path).uid === (process.getuid?.() ?? 0)) removeTemp(path);
    } catch {
      // Another run clears it away at this moment.
    }
  }
}
