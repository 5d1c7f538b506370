import { statSync } from 'node:fs';
import { USUAL_LAYOUT } from '../model/layout.ts';
import { walkFolder } from './walk-folder.ts';

/** What tells one state of a folder's files from another, without reading them: names, sizes and times of change. */
export function stampOf(root: string, folder: string): string {
  try {
    const { files = [], refused = [] } = walkFolder(root, folder, USUAL_LAYOUT) ?? {};
    const stamps = files.map(({ name, path }) => [name, statSync(path).size, statSync(path).mtimeMs].join(' '));
    return [...stamps, ...refused.map(({ name, code }) => `${name} ${code}`)].join('\n');
  } catch {
    // A file that vanished in between: every state is another one then.
    return '';
  }
}
