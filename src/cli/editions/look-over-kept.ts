import { wordsOf } from '../../languages/languages.ts';
import { ABOUT_EDITION, EDITIONS } from '../../model/layout.ts';
import { type Terminal, UsageError } from '../command.ts';
import { type KeptEdition, PUBLISHED } from './kept-editions.ts';

/** Throws a UsageError when a name is taken; also by one that only some disks tell from it. */
export function refuseFrozenName(name: string | null, kept: readonly KeptEdition[], force: boolean): void {
  const same = kept.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (!same || (force && same.name === name && same.within !== PUBLISHED)) return;
  if (same.within === PUBLISHED)
    throw new UsageError((words) => words.usage.editionPublished(same.name, `${PUBLISHED}/${EDITIONS}`));
  throw new UsageError(({ usage }) =>
    same.name === name ? usage.editionFrozen(same.name) : usage.editionAlike(same.name),
  );
}

/** Throws a UsageError unless every edition was frozen for the public: what is kept would be published with the site. */
export function refuseForPublic(kept: readonly KeptEdition[]): void {
  const internal = kept.find(({ about }) => about?.audience !== 'public');
  if (!internal) return;
  const folder = `${internal.within}/${EDITIONS}/${internal.name}`;
  throw new UsageError(({ usage }) => ({
    reason: internal.about ? usage.editionInternal(folder) : usage.editionUnknown(folder),
    fix: internal.within === PUBLISHED ? usage.moveEdition(`${PUBLISHED}/${EDITIONS}`) : usage.publicElsewhere,
  }));
}

/** Tells what of the kept editions a reader of the site will miss. */
export function tellOfKept(
  kept: readonly KeptEdition[],
  base: string,
  { note, words = wordsOf('en').commandLine }: Pick<Terminal, 'note'> & Partial<Pick<Terminal, 'words'>>,
): void {
  for (const { name, about, within } of kept) {
    const folder = `${within}/${EDITIONS}/${name}`;
    if (about === null) note(`${words.said.keptUnlisted(folder, ABOUT_EDITION)}\n`);
    else if (about.base !== base) note(`${words.said.keptElsewhere(folder, about.base, base)}\n`);
  }
}
