import { accessSync, constants } from 'node:fs';
import { errorCode } from '../intake/follow-link.ts';
import { placeless } from '../intake/source.ts';
import { type Found, walkFolder } from '../intake/walk-folder.ts';
import { placeOf } from '../intake/yaml-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Layout } from '../model/layout.ts';

/** What a site is made of besides audits, as far as it can be read. */
export interface SiteFolders {
  /** What is published as it is. */
  published: readonly Found[];
  diagnostics: { content: readonly Diagnostic[]; published: readonly Diagnostic[] };
}

/** Looks through the folders of a project's pages and of what is published as it is. Nothing is read; absent ones are empty. */
export function siteFolders(root: string, layout: Layout): SiteFolders {
  const content = filesOf(root, layout.content, layout, false);
  const published = filesOf(root, layout.published, layout, true);
  return {
    published: published.files,
    diagnostics: { content: content.diagnostics, published: published.diagnostics },
  };
}

/** The files of a folder, and of those that lie in it and cannot be used a diagnostic each. */
export function filesOf(
  root: string,
  folder: string,
  layout: Layout,
  asIs: boolean,
): { files: readonly Found[]; diagnostics: readonly Diagnostic[] } {
  const { files = [], refused = [] } = walkFolder(root, folder, layout, { asIs }) ?? {};
  const unreadable = files.flatMap((file) => {
    const reason = whyUnreadable(file.path);
    return reason === null ? [] : [{ name: file.name, code: 'unreadable' as const, data: { reason } }];
  });
  const names = new Set(unreadable.map(({ name }) => name));
  return {
    files: files.filter(({ name }) => !names.has(name)),
    diagnostics: [...refused, ...unreadable].map(({ name, code, data }) =>
      placeless(code, placeOf(folder, name), data),
    ),
  };
}

/** A file of a folder whose name the site takes itself. */
export function nameTaken(folder: string, { name }: Found): Diagnostic {
  return placeless('name-taken', placeOf(folder, name));
}

function whyUnreadable(path: string): string | null {
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
