import { actionsLens } from './actions/lens.ts';
import { consistencyLens } from './consistency/lens.ts';
import { evidenceLens } from './evidence/lens.ts';
import { gapLens } from './gap/lens.ts';
import { journeyLens } from './journey/lens.ts';
import { kpiLens } from './kpi/lens.ts';
import { ladderLens } from './ladder/lens.ts';
import { loopLens } from './loop/lens.ts';
import { parityLens } from './parity/lens.ts';
import { privacyLens } from './privacy/lens.ts';
import { relationshipLens } from './relationship/lens.ts';
import { trustLens } from './trust/lens.ts';
import { valueLens } from './value/lens.ts';
import { waiverLens } from './waiver/lens.ts';
import { whatIfLens } from './what-if/lens.ts';

/** Every lens, in the order of the model: a folder each, named here and nowhere else. */
export const LENSES = [
  ladderLens,
  journeyLens,
  loopLens,
  gapLens,
  parityLens,
  consistencyLens,
  trustLens,
  valueLens,
  kpiLens,
  relationshipLens,
  evidenceLens,
  actionsLens,
  whatIfLens,
  waiverLens,
  privacyLens,
] as const;
