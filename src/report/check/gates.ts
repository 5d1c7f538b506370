import type { Config } from '../../model/config.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Report } from '../report.ts';

/** A gate that a report does not pass: what was expected, and what was found. */
export type FailedGate =
  | { gate: 'severity'; expected: string; found: number }
  | { gate: 'min_index'; expected: number; found: number; audit: string };

/** The gates of one report that fail; waived findings count for none. `max_drop` needs a base and belongs to diff. */
export function failedGates(report: Report, gates: Config['gates']): FailedGate[] {
  const counted = SEVERITIES.slice((SEVERITIES as readonly string[]).indexOf(gates.severity));
  const grave =
    gates.severity === 'never'
      ? []
      : report.audits.flatMap(({ findings }) =>
          findings.filter(({ severity, waived }) => waived === null && counted.includes(severity)),
        );
  const least = gates.min_index;
  const low = least === undefined ? [] : report.audits.filter(({ index }) => index < least - TOLERANCE);
  return [
    ...(grave.length > 0 ? [{ gate: 'severity' as const, expected: gates.severity, found: grave.length }] : []),
    ...low.map(({ id, index }) => ({ gate: 'min_index' as const, expected: least ?? 0, found: index, audit: id })),
  ];
}
