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
  const known = Map.groupBy(other.findings, kindOf);
  return [...Map.groupBy(one.findings, kindOf)].flatMap(([kind, findings]) => {
    const [{ touchpoint } = { touchpoint: null }] = findings;
    if (touchpoint !== null && !shared.has(touchpoint)) return [];
    const twins = known.get(kind) ?? [];
    const isTwin = (finding: FindingReport) => twins.some(({ data }) => same(data, finding.data));
    const strangersFirst = findings.toSorted((a, b) => Number(isTwin(a)) - Number(isTwin(b)));
    return strangersFirst
      .slice(0, Math.max(0, findings.length - twins.length))
      .filter(({ waived }) => waived === null)
      .map((finding) => ({ audit: one.id, finding, rescored }));
  });
}

function kindOf({ rule, touchpoint }: FindingReport): string {
  return `${rule} ${touchpoint ?? ''}`;
}

function same(a: FindingReport['data'], b: FindingReport['data']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
