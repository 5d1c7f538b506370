import type { Audit } from '../../model/audit.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { AuditReport, FindingReport, Report } from '../report.ts';
import { type Asked, type Gates, leastIndexOf } from './gates.ts';

/** Where to look first: a line of an audit file. */
export interface Place {
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
      at: Place;
    };

/** How many findings a failed gate shows. */
const FEW = 3;

/**
 * The gates that a report fails, in the order of the config; waived findings count for none. `audits` are those of the
 * report. `max_drop` needs a base and belongs to diff.
 */
export function failedGates(report: Report, audits: readonly Audit[], gates: Gates): FailedGate[] {
  const open = report.audits.flatMap(({ findings }) => findings.filter(({ waived }) => waived === null));
  const { severity } = gates;
  const grave = severity === 'never' ? [] : open.filter((finding) => isAsGrave(finding.severity, severity));
  const low = report.audits.flatMap((audit): FailedGate[] => {
    const source = audits.find(({ id }) => id === audit.id);
    const asked = source ? leastIndexOf(gates, source) : null;
    if (!source || !asked || audit.index >= asked.least - TOLERANCE) return [];
    const { id, index: found, weakest } = audit;
    return [{ gate: 'min_index', expected: asked.least, found, audit: id, asked, weakest, at: placeOf(audit, source) }];
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
function placeOf({ findings, weakest }: AuditReport, { file }: Audit): Place {
  const [worst] = gravestFirst(findings.filter(({ touchpoint }) => touchpoint === weakest));
  return { file, line: worst?.line ?? 1, column: worst?.column ?? 1 };
}
