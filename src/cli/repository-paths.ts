import { posix } from 'node:path';
import { onDisk } from '../project/effects.ts';
import type { Terminal } from './command.ts';

/** How other programs know a folder and its files: by their paths in the repository; outside of any, as here. */
export function repositoryPaths(
  folder: string,
  { cwd }: Pick<Terminal, 'cwd'>,
): { folder: string; rename: (file: string) => string } {
  const inRepository = onDisk(cwd).repository(folder).path() ?? folder;
  const here = () => onDisk(cwd).repository('.').path() ?? '';
  return {
    folder: inRepository,
    rename(file) {
      const isInside = file === folder || file.startsWith(`${folder}/`);
      const path = isInside ? `${inRepository}${file.slice(folder.length)}` : posix.join(here(), file);
      return path.replace(/^(\.?\/)+/, '') || '.';
    },
  };
}
