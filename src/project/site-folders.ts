import { accessSync, constants } from 'node:fs';
import { relative, sep } from 'node:path';
import { orNotRead } from '../intake/not-read.ts';
import { placeless } from '../intake/source.ts';
import { walkFolder } from '../intake/walk-folder.ts';
import { placeOf } from '../intake/yaml-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EDITIONS, type Layout, USUAL_LAYOUT } from '../model/layout.ts';

/** A file that is published as it is: its path below the site, `/` between, and where it lies. */
export interface PublishedFile {
  name: string;
  path: string;
}

/** What of a project is published as it is. Nothing is read. */
export function publishedFiles(root: string, layout: Layout): FolderFiles {
  return filesOf(root, layout.published, layout, { asIs: true });
}

/** The names of the files in a folder of this machine that are published as they are. */
export function publishedNames(root: string, folder: string): string[] {
  const published = relative(root, folder).split(sep).join('/');
  return publishedFiles(root, { ...USUAL_LAYOUT, published }).files.map(({ name }) => name);
}

/** The files of the editions in a site that was built before, by their paths in that site. */
export function editionFiles(root: string, site: { path: string; shown: string }, layout: Layout): FolderFiles {
  const { files, diagnostics } = filesOf(root, `${site.path}/${EDITIONS}`, layout, {
    asIs: true,
    shown: `${site.shown}/${EDITIONS}`,
  });
  return { files: files.map(({ name, path }) => ({ name: `${EDITIONS}/${name}`, path })), diagnostics };
}

export interface FolderFiles {
  files: readonly PublishedFile[];
  /** Of what lies there and cannot be used. */
  diagnostics: readonly Diagnostic[];
}

/** The files of a folder as far as they can be used. */
export function filesOf(
  root: string,
  folder: string,
  layout: Layout,
  { asIs = false, shown = folder } = {},
): FolderFiles {
  const { files = [], refused = [] } = walkFolder(root, folder, layout, { asIs }) ?? {};
  const unreadable = files.flatMap(({ name, path }) => {
    const reason = orNotRead(() => accessSync(path, constants.R_OK));
    return reason ? [{ ...reason, name }] : [];
  });
  const names = new Set(unreadable.map(({ name }) => name));
  return {
    files: files.filter(({ name }) => !names.has(name)),
    diagnostics: [...refused, ...unreadable].map(({ name, code, data }) => placeless(code, placeOf(shown, name), data)),
  };
}

/** A file of a folder whose name the site takes itself. */
export function nameTaken(folder: string, { name }: PublishedFile): Diagnostic {
  return placeless('name-taken', placeOf(folder, name));
}
