import type { Audit } from '../model/audit.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { isOwnerWithheld } from '../model/withheld.ts';
import type { AuditReport, Report, TouchpointReport } from './report.ts';
import { withId } from './with-id.ts';

/** One audit, written and scored together. Plain data, but not for JSON: a touchpoint knows its journey. */
export interface Journey {
  id: string;
  /** As far as its audience may see it. */
  written: Audit;
  scored: AuditReport;
  rubric: Rubric;
  /** Who answers for it; `null` when nobody is named, or may not be. */
  owner: string | null;
  /** In journey order. */
  touchpoints: readonly JourneyTouchpoint[];
}

export interface JourneyTouchpoint {
  journey: Journey;
  id: string;
  /** Its place in the journey, from 0. */
  at: number;
  written: Touchpoint;
  scored: TouchpointReport;
  /** Its own, else the journey's; `null` when nobody is named, or may not be. */
  owner: string | null;
}

/** Joins what belongs together: both have the same touchpoints in the same order. */
export function journeyOf(written: Audit, scored: AuditReport, rubric: Rubric): Journey {
  const { id, owner = null } = written;
  const touchpoints: JourneyTouchpoint[] = [];
  const journey: Journey = { id, written, scored, rubric, owner, touchpoints };
  for (const [at, step] of written.touchpoints.entries()) {
    const figures = scored.touchpoints[at];
    const own = isOwnerWithheld(step) ? null : (step.owner ?? owner);
    if (figures) touchpoints.push({ journey, id: step.id, at, written: step, scored: figures, owner: own });
  }
  return journey;
}

/** The journeys of a report, in its order; `audits` and `rubrics` are those it was made from. */
export function journeysOf(report: Report, audits: readonly Audit[], rubrics: readonly Rubric[]): Journey[] {
  return report.audits.flatMap((scored) => {
    const written = withId(audits, scored.id);
    const rubric = withId(rubrics, scored.rubric);
    return written && rubric ? [journeyOf(written, scored, rubric)] : [];
  });
}

/** Who answers for a touchpoint; for the whole journey where none is named. */
export function ownerAt(journey: Journey, touchpoint: string | null): string | null {
  return (withId(journey.touchpoints, touchpoint) ?? journey).owner;
}

/** A touchpoint's name; its id where the journey has none such. */
export function nameAt({ touchpoints }: Journey, id: string) {
  return withId(touchpoints, id)?.written.name ?? id;
}
