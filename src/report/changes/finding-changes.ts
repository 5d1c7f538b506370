import type { AuditReport, FindingReport } from '../report.ts';
import { pairsOf } from './pairs.ts';

export interface FindingChange {
  audit: string;
  finding: FindingReport;
  rescored: boolean;
}

/**
 * What one report of an audit says and the other does not, waived findings aside: at places both know; of a rule's several
 * at one place, as many as there are more.
 */
export function findingsOnlyIn(one: AuditReport, other: AuditReport, rescored: boolean): FindingChange[] {
  const shared = new Set(pairsOf(other.touchpoints, one.touchpoints).map(([{ id }]) => id));
  return excessFindings(one.findings, other.findings)
    .filter(({ touchpoint }) => touchpoint === null || shared.has(touchpoint))
    .map((finding) => ({ audit: one.id, finding, rescored }));
}

/** The same of two lists of findings, whatever the places. */
export function excessFindings(findings: readonly FindingReport[], others: readonly FindingReport[]): FindingReport[] {
  const known = Map.groupBy(others, kindOf);
  return [...Map.groupBy(findings, kindOf)].flatMap(([kind, alike]) => {
    const twins = known.get(kind) ?? [];
    const strangersFirst = alike.toSorted((a, b) => Number(hasTwin(a, twins)) - Number(hasTwin(b, twins)));
    return strangersFirst.slice(0, Math.max(0, alike.length - twins.length)).filter(({ waived }) => waived === null);
  });
}

/** Those of a list that say of the same place what a finding says, whatever the figures. */
export function likeFinding(finding: FindingReport, findings: readonly FindingReport[]): FindingReport[] {
  return findings.filter((other) => kindOf(other) === kindOf(finding));
}

/** Whether a list has a finding with the same data. */
export function hasTwin({ data }: FindingReport, findings: readonly FindingReport[]): boolean {
  return findings.some((other) => JSON.stringify(other.data) === JSON.stringify(data));
}

function kindOf({ rule, touchpoint }: FindingReport): string {
  return `${rule} ${touchpoint ?? ''}`;
}
