import type { ScoredAudit } from '../scoring/score-audit.ts';
import { actionsLens } from './actions.ts';
import { consistencyLens } from './consistency.ts';
import { evidenceLens } from './evidence.ts';
import { gapLens } from './gap.ts';
import { journeyLens } from './journey.ts';
import { kpiLens } from './kpi.ts';
import { ladderLens } from './ladder.ts';
import type { LensContext } from './lens.ts';
import { loopLens } from './loop.ts';
import { parityLens } from './parity.ts';
import { privacyLens } from './privacy.ts';
import { relationshipLens } from './relationship.ts';
import { trustLens } from './trust.ts';
import { valueLens } from './value.ts';
import { judged } from './waivers.ts';
import { whatIfLens } from './what-if.ts';

const LENSES = {
  ladder: ladderLens,
  journey: journeyLens,
  loop: loopLens,
  gap: gapLens,
  parity: parityLens,
  consistency: consistencyLens,
  trust: trustLens,
  value: valueLens,
  kpi: kpiLens,
  relationship: relationshipLens,
  evidence: evidenceLens,
  actions: actionsLens,
  whatIf: whatIfLens,
  privacy: privacyLens,
} as const;

type Figures = { [Name in keyof typeof LENSES]: ReturnType<(typeof LENSES)[Name]>['figures'] };

/** Every lens over one scored audit: their figures by name, and all findings with their waivers. */
export function readAudit(scored: ScoredAudit, context: LensContext) {
  const readings = Object.entries(LENSES).map(([name, lens]) => [name, lens(scored, context)] as const);
  return {
    figures: Object.fromEntries(readings.map(([name, { figures }]) => [name, figures])) as Figures,
    findings: judged(
      scored.audit,
      readings.flatMap(([, { findings }]) => findings),
      context,
    ),
  };
}
