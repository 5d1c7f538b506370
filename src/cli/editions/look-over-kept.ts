import { ABOUT_EDITION, EDITIONS } from '../../model/layout.ts';
import { type Terminal, UsageError } from '../command.ts';
import { type KeptEdition, PUBLISHED } from './kept-editions.ts';

/** Throws a UsageError when a name is taken; also by one that only some disks tell from it. */
export function refuseFrozenName(name: string | null, kept: readonly KeptEdition[], force: boolean): void {
  const same = kept.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (!same || (force && same.name === name && same.within !== PUBLISHED)) return;
  if (same.within === PUBLISHED)
    throw new UsageError(
      `"${same.name}" is frozen, in ${PUBLISHED}/${EDITIONS}.`,
      'Choose another name, or take that folder away first.',
    );
  throw new UsageError(
    `"${same.name}" is frozen.`,
    same.name === name
      ? 'Choose another name, or add --force to replace it.'
      : 'Choose a name that differs from it by more than capital letters.',
  );
}

/** Throws a UsageError unless every edition was frozen for the public: what is kept would be published with the site. */
export function refuseForPublic(kept: readonly KeptEdition[]): void {
  const internal = kept.find(({ about }) => about?.audience !== 'public');
  if (!internal) return;
  const folder = `${internal.within}/${EDITIONS}/${internal.name}`;
  throw new UsageError(
    internal.about
      ? `"${folder}" was frozen for internal readers, and this site is for the public.`
      : `Nothing tells for whom "${folder}" is, and this site is for the public.`,
    internal.within === PUBLISHED
      ? `Move it out of ${PUBLISHED}/${EDITIONS}, or freeze it with --audience public.`
      : 'Build the public site into a folder of its own with --out, or move that one elsewhere first.',
  );
}

/** Tells what of the kept editions a reader of the site will miss. */
export function tellOfKept(kept: readonly KeptEdition[], base: string, { note }: Pick<Terminal, 'note'>): void {
  for (const { name, about, within } of kept) {
    const folder = `${within}/${EDITIONS}/${name}`;
    if (about === null) note(`"${folder}" is kept, but not listed: it has no readable ${ABOUT_EDITION} of its own.\n`);
    else if (about.base !== base)
      note(`"${folder}" is kept, but was frozen for the path ${about.base}: its links do not work below ${base}.\n`);
  }
}
