import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells one state of a folder's files from another, without reading them: names, sizes and times of change. */
export function stampOf(folder: string): string {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
    return files.map((file) => [file, statSync(file).size, statSync(file).mtimeMs].join(' ')).join('\n');
  } catch {
    // A file that vanished in between, or no folder at all: every state is another one then.
    return '';
  }
}
