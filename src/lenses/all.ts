import type { Rule } from '../model/rule.ts';
import { shownActions } from './actions/show.ts';
import { consistencyLens } from './consistency/lens.ts';
import { shownEvidence } from './evidence/show.ts';
import { shownGap } from './gap/show.ts';
import { journeyLens } from './journey/lens.ts';
import { kpiLens } from './kpi/lens.ts';
import { ladderLens } from './ladder/lens.ts';
import type { Lens } from './lens.ts';
import { shownLoop } from './loop/show.ts';
import { shownParity } from './parity/show.ts';
import { privacyLens } from './privacy/lens.ts';
import { shownRelationship } from './relationship/show.ts';
import type { Show } from './show.ts';
import { shownTrust } from './trust/show.ts';
import { shownValue } from './value/show.ts';
import { waiverLens } from './waiver/lens.ts';
import { whatIfLens } from './what-if/lens.ts';

/** Every lens, in the order of the model: a folder each, named here and nowhere else. */
export const LENSES = [
  ladderLens,
  journeyLens,
  shownLoop,
  shownGap,
  shownParity,
  consistencyLens,
  shownTrust,
  shownValue,
  kpiLens,
  shownRelationship,
  shownEvidence,
  shownActions,
  whatIfLens,
  waiverLens,
  privacyLens,
] as const;

/** A lens of a team's own, its figures under its id. */
export type OwnLens = Lens<
  string,
  readonly Rule[],
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, unknown>>
> & {
  show?: Show;
};

/** Those there are, in the order in which they are written down. */
export let OWN_LENSES: readonly OwnLens[] = [];

export function setOwnLenses(lenses: readonly OwnLens[]): void {
  OWN_LENSES = lenses;
}
