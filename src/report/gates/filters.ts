import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import type { FindingReport } from '../report.ts';
import { gravestFirst, isAsGrave } from './failed-gates.ts';

/** Which findings a check lists. They change no count, no gate and no exit code. */
export interface Filters {
  /** This severity and graver ones. */
  show?: Severity;
  /** These rules alone. */
  rules?: readonly string[];
  /** So many at most, the gravest first, waived ones last. */
  most?: number;
}

/** The findings that filters let through, in the order given. */
export function filtered(findings: readonly FindingReport[], { show, rules, most }: Filters): FindingReport[] {
  const asked = findings.filter(
    ({ rule, severity }) => isAsGrave(severity, show ?? SEVERITIES[0]) && (rules?.includes(rule) ?? true),
  );
  if (most === undefined) return asked;
  const kept = new Set(worthFirst(asked).slice(0, most));
  return asked.filter((finding) => kept.has(finding));
}

/** The gravest first, waived ones last; those alike in the order given. */
export function worthFirst(findings: readonly FindingReport[]): FindingReport[] {
  return gravestFirst(findings).sort((a, b) => Number(a.waived !== null) - Number(b.waived !== null));
}
