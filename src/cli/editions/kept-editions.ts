import { readFileSync } from 'node:fs';
import { type FrozenEdition, frozenEdition } from '../../model/frozen-edition.ts';
import { ABOUT_EDITION, EDITIONS } from '../../model/layout.ts';
import type { PublishedFile } from '../../project/site-folders.ts';

/** A folder among a site's editions; `about` is `null` when nothing readable tells what it is, or that of another. */
export interface KeptEdition {
  name: string;
  about: FrozenEdition | null;
  /** The site, or the folder of files that are published as they are, as a user knows it. */
  within: string;
}

/** The files that are published as they are: an edition laid there is part of the repository, and of every build. */
export const PUBLISHED = 'public';

/** What a build has to keep: the editions of the repository, and of those in the site built before the others. */
export function allEditions(
  site: { files: readonly PublishedFile[]; shown: string },
  published: readonly PublishedFile[],
): KeptEdition[] {
  const given = keptEditions(published, PUBLISHED);
  const known = new Set(given.map(({ name }) => name));
  return [...given, ...keptEditions(site.files, site.shown).filter(({ name }) => !known.has(name))];
}

/** The editions among the files of a site, in the order of their names; a user knows it as `within`. */
export function keptEditions(files: readonly PublishedFile[], within: string): KeptEdition[] {
  const names = files.flatMap(({ name }) => IN_EDITION.exec(name)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => ({ name, about: aboutIn(files, name), within }));
}

const IN_EDITION = new RegExp(`^${EDITIONS}/([^/]+)/`);

function aboutIn(files: readonly PublishedFile[], name: string): FrozenEdition | null {
  const file = files.find((one) => one.name === `${EDITIONS}/${name}/${ABOUT_EDITION}`);
  if (!file) return null;
  try {
    const about = frozenEdition.parse(JSON.parse(readFileSync(file.path, 'utf8')));
    return about.name === name ? about : null;
  } catch {
    return null;
  }
}
