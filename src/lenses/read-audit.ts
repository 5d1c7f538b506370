import type { ScoredAudit } from '../scoring/score-audit.ts';
import { LENSES, OWN_LENSES } from './all.ts';
import type { Lens, LensContext } from './lens.ts';
import { type JudgedFinding, judged } from './waiver/lens.ts';

type EveryLens = (typeof LENSES)[number];
type Every<Part extends 'audit' | 'touchpoint'> = (
  EveryLens extends infer One
    ? One extends Lens<infer _, infer __, infer OfAudit, infer OfTouchpoint>
      ? (part: { audit: OfAudit; touchpoint: OfTouchpoint }[Part]) => void
      : never
    : never
) extends (all: infer All) => void
  ? All
  : never;

/** What all lenses together say of an audit, and of each of its touchpoints. */
export type AuditFigures = Every<'audit'>;
export type TouchpointFigures = Every<'touchpoint'>;

export interface LensReadings {
  audit: AuditFigures;
  touchpoints: readonly TouchpointFigures[];
  findings: readonly JudgedFinding[];
}

/** Every lens over one scored audit: their figures, and all findings with their waivers. */
export function readAudit(scored: ScoredAudit, context: LensContext): LensReadings {
  const readings = [...LENSES, ...OWN_LENSES].map((lens) => lens.read(scored, context));
  return {
    audit: Object.assign({}, ...readings.map(({ audit }) => audit)),
    touchpoints: scored.touchpoints.map((_, at) =>
      Object.assign({}, ...readings.map(({ touchpoints }) => touchpoints?.[at])),
    ),
    findings: judged(
      scored.audit,
      readings.flatMap(({ findings }) => findings),
      context,
    ),
  };
}
