import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OWN_RUN, RUN, stateOfRun } from '../project/run-token.ts';

/**
 * What a build lays beside a site for a while: the new one while it is built, the old one until all of it that stays is in
 * the new, and one that is only to be deleted. Where the site's own folder has to be built in, it lies in there.
 */
type LaidKind = 'building' | 'old' | 'gone';

/** Something that a build laid there; `run` is by which. */
interface Laid {
  kind: LaidKind;
  path: string;
  state: ReturnType<typeof stateOfRun>;
}

const NAME = new RegExp(`^(.*)\\.(building|old|gone)-experience-audit-(${RUN})(?:\\.\\d+)?$`, 's');

/** A place for this run; `turn` tells several apart. */
export function beside(out: string, kind: LaidKind, turn = 0): string {
  return `${out}.${kind}-experience-audit-${OWN_RUN}${turn === 0 ? '' : `.${turn}`}`;
}

/** Where a site is built that has no room beside it. */
export function inside(out: string): string {
  return join(out, `.building-experience-audit-${OWN_RUN}`);
}

/** Whether a name is of something that a build lays in a site's folder for a while. */
export function isLaidInside(name: string): boolean {
  return name === NEXT || NAME.exec(name)?.[1] === '';
}

/** The whole new site within a folder that cannot be moved, while its files take their places. */
export const NEXT = '.experience-audit-next';

/** All that builds have laid beside a site, and in it. */
export function laidBy(out: string): Laid[] {
  const of = (folder: string, owner: string) =>
    namesIn(folder).flatMap((name): Laid[] => {
      const [, site, kind, run = ''] = NAME.exec(name) ?? [];
      return site === owner ? [{ kind: kind as LaidKind, path: join(folder, name), state: stateOfRun(run) }] : [];
    });
  return [...of(dirname(out), basename(out)), ...of(out, '')];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
