import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The package.json of the program that a project finds, in its own packages or, as in a workspace, in those above; `null` when it finds none. */
export function installedProgram(folder: string): string | null {
  try {
    return createRequire(join(folder, 'package.json')).resolve('experience-audit/package.json');
  } catch {
    return null;
  }
}
