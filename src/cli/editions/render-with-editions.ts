import { constants, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ABOUT_EDITION } from '../../model/layout.ts';
import type { Edition } from '../../project/edition.ts';
import { freeze, newestFirst } from '../../project/freeze.ts';
import { type Call, EXIT, type Terminal } from '../command.ts';
import { textOption } from '../options.ts';
import { renderSite } from '../render-site.ts';
import { allEditions, EDITIONS, PUBLISHED } from './kept-editions.ts';
import { refuseForPublic, refuseFrozenName, tellOfKept } from './look-over-kept.ts';

/** As it is; without taking up room twice where the disk knows how. */
const COPYING = {
  recursive: true,
  preserveTimestamps: true,
  verbatimSymlinks: true,
  mode: constants.COPYFILE_FICLONE,
};

/** Where a site with editions is built: `staged` will stand in the place of `out`, which a user knows as `shown`. */
export interface Building {
  /** What the site is to be frozen as, or `null`. */
  name: string | null;
  out: string;
  shown: string;
  staged: string;
}

/**
 * Renders the live site, lays the editions that are kept beside it, byte for byte, and renders the one that is frozen now. Gives the exit code. Throws a UsageError, before anything is rendered, when an edition forbids it.
 */
export async function renderWithEditions(
  edition: Edition,
  { name, out, shown, staged }: Building,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const base = textOption(call, 'base', '/').replace(/\/?$/, '/');
  const all = allEditions({ out, shown }, resolve(terminal.cwd, PUBLISHED));
  refuseFrozenName(name, all, call.values['force'] === true);
  const kept = all.filter((one) => one.name !== name);
  if (edition.config.audience === 'public') refuseForPublic(kept);
  tellOfKept(kept, base, terminal);

  const now = name === null ? null : freeze(edition, name, base);
  const frozen = newestFirst([...kept.flatMap(({ about }) => about ?? []), ...(now ? [now] : [])]);
  const live = await renderSite({ ...edition, frozen }, staged, call, terminal);
  if (live !== EXIT.fine) return live;
  // Those of the repository lie there already, as all that is published as it is.
  for (const { name: old } of kept.filter(({ within }) => within !== PUBLISHED)) {
    cpSync(join(out, EDITIONS, old), join(staged, EDITIONS, old), COPYING);
  }
  if (now === null) return EXIT.fine;

  if (now.dirty) terminal.note(`"${now.name}" is frozen with changes that are not committed.\n`);
  const into = join(staged, EDITIONS, now.name);
  const code = await renderSite({ ...edition, frozenAs: { name: now.name, live: base } }, into, call, terminal, {
    EXPERIENCE_AUDIT_BASE: `${base}${EDITIONS}/${now.name}/`,
  });
  // An edition holds no other.
  rmSync(join(into, EDITIONS), { recursive: true, force: true });
  if (code === EXIT.fine) writeFileSync(join(into, ABOUT_EDITION), `${JSON.stringify(now, null, 2)}\n`);
  return code;
}
