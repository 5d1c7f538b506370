import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FrozenEdition, frozenEdition } from '../../model/frozen-edition.ts';

/** The folder of a site that holds its frozen editions, and the file in each that tells of it. */
export const EDITIONS = 'editions';
export const ABOUT = 'edition.json';

/** A folder among a site's editions; `about` is `null` when nothing readable tells what it is, or that of another. */
export interface KeptEdition {
  name: string;
  about: FrozenEdition | null;
}

/** The editions a built site holds, in the order of their names. */
export function keptEditions(site: string): KeptEdition[] {
  const folder = join(site, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
    .sort()
    .map((name) => ({ name, about: aboutIn(join(folder, name), name) }));
}

function aboutIn(folder: string, name: string): FrozenEdition | null {
  try {
    const about = frozenEdition.parse(JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')));
    return about.name === name ? about : null;
  } catch {
    return null;
  }
}
