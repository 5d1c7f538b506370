import type { Audit } from '../model/audit.ts';
import type { Config } from '../model/config.ts';
import type { Rubric } from '../model/rubric.ts';
import { type Journey, journeyOf } from './journey.ts';
import type { AuditReport, Report } from './report.ts';

/** All journeys and what they share. */
export interface Edition {
  config: Config;
  /** Of the journeys: what they add up to, and what they were judged by. */
  report: Report;
  /** In the report's order. */
  journeys: readonly Journey[];
  /** The rubrics in use, and all of the team's own. */
  rubrics: readonly Rubric[];
}

/** The same with its journeys written or scored otherwise. */
export function withJourneys<T extends Edition>(
  edition: T,
  otherwise: (journey: Journey) => { written?: Audit; scored?: AuditReport },
): T {
  const journeys = edition.journeys.map((journey) => {
    const { written = journey.written, scored = journey.scored } = otherwise(journey);
    return journeyOf(written, scored, journey.rubric);
  });
  return { ...edition, journeys, report: { ...edition.report, audits: journeys.map(({ scored }) => scored) } };
}
