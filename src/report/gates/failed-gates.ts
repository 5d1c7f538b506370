import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { openFindings } from '../answers/priorities.ts';
import type { Journey } from '../journey.ts';
import type { FindingReport } from '../report.ts';
import { type Asked, type Gates, leastIndexOf } from './gates.ts';

/** Where to look first: a line of an audit file. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

/** Findings that are too many for a gate: how many, and the gravest few of them. */
interface TooMany {
  found: number;
  worst: readonly FindingReport[];
}

/** A gate that a report does not pass: what was expected, what was found, and where. */
export type FailedGate =
  | ({ gate: 'severity'; expected: Severity } & TooMany)
  | ({ gate: 'budgets'; expected: number; rule: string } & TooMany)
  | {
      gate: 'min_index';
      expected: number;
      found: number;
      audit: string;
      asked: Asked;
      /** The audit's weakest touchpoint, and a line that tells of it. */
      weakest: string;
      at: FilePlace;
    };

/** How many findings a failed gate shows. */
const FEW = 3;

/**
 * The gates that journeys fail, in the order of the config; waived findings count for none. `max_drop` needs a base and
 * belongs to diff.
 */
export function failedGates(journeys: readonly Journey[], gates: Gates): FailedGate[] {
  const open = openFindings(journeys).map(({ finding }) => finding);
  const { severity } = gates;
  const grave = severity === 'never' ? [] : open.filter((finding) => isAsGrave(finding.severity, severity));
  const low = journeys.flatMap((journey): FailedGate[] => {
    const { id, index: found, weakest } = journey.scored;
    const asked = leastIndexOf(gates, journey.written);
    if (!asked || found >= asked.least - TOLERANCE) return [];
    return [{ gate: 'min_index', expected: asked.least, found, audit: id, asked, weakest, at: placeOf(journey) }];
  });
  const budgets = Object.entries(gates.budgets).flatMap(([rule, expected]): FailedGate[] => {
    const found = open.filter((finding) => finding.rule === rule);
    return found.length > expected ? [{ gate: 'budgets', expected, rule, ...tooMany(found) }] : [];
  });
  const failed: FailedGate[] =
    severity !== 'never' && grave.length > 0 ? [{ gate: 'severity', expected: severity, ...tooMany(grave) }] : [];
  return [...failed, ...low, ...budgets];
}

/** Whether a severity is as grave as another, or graver. */
export function isAsGrave(severity: Severity, as: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(as);
}

/** The gravest first; those of one severity in the order given. */
export function gravestFirst(findings: readonly FindingReport[]): FindingReport[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

function tooMany(findings: readonly FindingReport[]): TooMany {
  return { found: findings.length, worst: gravestFirst(findings).slice(0, FEW) };
}

/** The line of what is worst about the weakest touchpoint; the first line where nothing was found about it. */
function placeOf({ written, scored: { findings, weakest } }: Journey): FilePlace {
  const [worst] = gravestFirst(findings.filter(({ touchpoint }) => touchpoint === weakest));
  return { file: written.file, line: worst?.line ?? 1, column: worst?.column ?? 1 };
}
