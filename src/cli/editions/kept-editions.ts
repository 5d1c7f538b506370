import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FrozenEdition, frozenEdition } from '../../model/frozen-edition.ts';
import { ABOUT_EDITION } from '../../model/layout.ts';

/** The folder of a site that holds its frozen editions. */
export const EDITIONS = 'editions';

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
export function allEditions(site: { out: string; shown: string }, published: string): KeptEdition[] {
  const given = keptEditions(published, PUBLISHED);
  const known = new Set(given.map(({ name }) => name));
  return [...given, ...keptEditions(site.out, site.shown).filter(({ name }) => !known.has(name))];
}

/** The editions a folder holds, in the order of their names; a user knows it as `within`. */
export function keptEditions(site: string, within: string): KeptEdition[] {
  const folder = join(site, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
    .sort()
    .map((name) => ({ name, about: aboutIn(join(folder, name), name), within }));
}

function aboutIn(folder: string, name: string): FrozenEdition | null {
  try {
    const about = frozenEdition.parse(JSON.parse(readFileSync(join(folder, ABOUT_EDITION), 'utf8')));
    return about.name === name ? about : null;
  } catch {
    return null;
  }
}
