import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ABOUT_EDITION, EDITIONS } from '../../model/layout.ts';
import { freeze, newestFirst } from '../../project/freeze.ts';
import { layFile, type PublishedFile } from '../../project/site-folders.ts';
import { type Call, EXIT, type Terminal } from '../command.ts';
import { textOption } from '../options.ts';
import { renderSite, type SiteSource } from '../render-site.ts';
import { allEditions, PUBLISHED } from './kept-editions.ts';
import { refuseForPublic, refuseFrozenName, tellOfKept } from './look-over-kept.ts';

/** Where a site with editions is built: `staged` will stand where a user knows it as `shown`. */
export interface Building {
  /** What the site is to be frozen as, or `null`. */
  name: string | null;
  shown: string;
  staged: string;
  /** The files of the site that stood there before, as far as they belong to its editions. */
  kept: readonly PublishedFile[];
}

/**
 * Renders the live site, lays the editions that are kept beside it, byte for byte, and renders the one that is frozen now. Gives the exit code. Throws a UsageError, before anything is rendered, when an edition forbids it.
 */
export async function renderWithEditions(
  { edition, published }: SiteSource,
  { name, shown, staged, kept: files }: Building,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const base = textOption(call, 'base', '/').replace(/\/?$/, '/');
  const all = allEditions({ files, shown }, published);
  refuseFrozenName(name, all, call.values['force'] === true);
  const kept = all.filter((one) => one.name !== name);
  if (edition.config.audience === 'public') refuseForPublic(kept);
  tellOfKept(kept, base, terminal);

  const now = name === null ? null : freeze(edition, name, base);
  const frozen = newestFirst([...kept.flatMap(({ about }) => about ?? []), ...(now ? [now] : [])]);
  const live = await renderSite({ edition: { ...edition, frozen }, published }, staged, call, terminal);
  if (live !== EXIT.fine) return live;
  // Those of the repository lie there already, as all that is published as it is.
  for (const { name: old } of kept.filter(({ within }) => within !== PUBLISHED)) {
    for (const file of files.filter((one) => one.name.startsWith(`${EDITIONS}/${old}/`)))
      layFile(file, join(staged, file.name));
  }
  if (now === null) return EXIT.fine;

  if (now.dirty) terminal.note(`${terminal.words.said.frozenDirty(now.name)}\n`);
  const into = join(staged, EDITIONS, now.name);
  const still = {
    edition: { ...edition, frozenAs: { name: now.name, live: base } },
    // An edition holds no other.
    published: published.filter((file) => !file.name.startsWith(`${EDITIONS}/`)),
  };
  const code = await renderSite(still, into, call, terminal, { base: `${base}${EDITIONS}/${now.name}/` });
  rmSync(join(into, EDITIONS), { recursive: true, force: true });
  if (code === EXIT.fine) writeFileSync(join(into, ABOUT_EDITION), `${JSON.stringify(now, null, 2)}\n`);
  return code;
}
