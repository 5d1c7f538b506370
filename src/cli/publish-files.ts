import { join } from 'node:path';
import { BUILT_FILES } from '../model/layout.ts';
import { layFile, type PublishedFile } from '../project/site-folders.ts';
import { foldersAbove, pathsIn } from './built-files.ts';

/**
 * Lays files into a site as they are. Gives those whose place the
 * site takes itself, also on a disk that does not tell capitals apart; then nothing is laid.
 */
export function publishFiles(files: readonly PublishedFile[], site: string): readonly PublishedFile[] {
  const own = [...pathsIn(site), BUILT_FILES];
  const names = new Set(own.map(plain));
  const folders = new Set(own.flatMap(foldersAbove).map(plain));
  const taken = files.filter(
    ({ name }) =>
      names.has(plain(name)) ||
      folders.has(plain(name)) ||
      foldersAbove(name).some((folder) => names.has(plain(folder))),
  );
  if (taken.length > 0) return taken;
  for (const file of files) layFile(file, join(site, file.name));
  return [];
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
