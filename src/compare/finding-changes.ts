import type { AuditReport, FindingReport } from '../report/report.ts';
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
    .filter(isOpen)
    .filter(({ touchpoint }) => touchpoint === null || shared.has(touchpoint))
    .map((finding) => ({ audit: one.id, finding, rescored }));
}

/** The same of two lists of findings, whatever the places, and waived ones, too. */
export function excessFindings(findings: readonly FindingReport[], others: readonly FindingReport[]): FindingReport[] {
  return parted(findings, others).flatMap(({ excess }) => excess);
}

/** Findings that both lists have, as they are in the one and in the other; of those at one place the ones with the same data. */
export function keptFindings(
  before: readonly FindingReport[],
  after: readonly FindingReport[],
): [FindingReport, FindingReport][] {
  const left = parted(before, after).flatMap(({ kept }) => kept);
  const pairs = new Map<FindingReport, FindingReport>();
  const kept = parted(after, before).flatMap((parts) => parts.kept);
  const pair = (is: FindingReport, was: FindingReport | undefined) => {
    if (!was) return;
    left.splice(left.indexOf(was), 1);
    pairs.set(is, was);
  };
  for (const is of kept)
    pair(
      is,
      likeFinding(is, left).find((one) => hasTwin(one, [is])),
    );
  for (const is of kept.filter((one) => !pairs.has(one))) pair(is, likeFinding(is, left)[0]);
  return kept.flatMap((is): [FindingReport, FindingReport][] => {
    const was = pairs.get(is);
    return was ? [[was, is]] : [];
  });
}

/** Whether a finding counts: nobody waived it. */
export function isOpen({ waived }: FindingReport): boolean {
  return waived === null;
}

/** Per kind those that are more than the others, and as many as the others are. */
function parted(findings: readonly FindingReport[], others: readonly FindingReport[]) {
  const known = Map.groupBy(others, kindOf);
  return [...Map.groupBy(findings, kindOf)].map(([kind, alike]) => {
    const twins = known.get(kind) ?? [];
    const strangersFirst = alike.toSorted((a, b) => Number(hasTwin(a, twins)) - Number(hasTwin(b, twins)));
    const more = Math.max(0, alike.length - twins.length);
    return { excess: strangersFirst.slice(0, more), kept: strangersFirst.slice(more) };
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
