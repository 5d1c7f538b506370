import type { FindingReport } from '../report/report.ts';
import type { CauseOfChange } from './causes.ts';

/** A finding that only one of two states has; what brought or took it, `null` where that is not told. */
export interface CausedFinding {
  finding: FindingReport;
  cause: CauseOfChange | null;
}

/** A finding that both states have, as it was and as it is. */
export interface KeptFinding extends CausedFinding {
  was: FindingReport;
}

/** What one state says of a journey and another does not, or otherwise. */
export interface FindingChanges {
  /** Ones that count. */
  gained: readonly CausedFinding[];
  /** Ones that are no longer found, whether they were waived or not. */
  lost: readonly CausedFinding[];
  /** Waived now: ones that counted before, and ones that came waived. */
  waived: readonly CausedFinding[];
  /** Ones that were waived before and count again. */
  unwaived: readonly KeptFinding[];
  /** Ones that count as before, with another severity. */
  regraded: readonly KeptFinding[];
}

export const NO_FINDINGS: FindingChanges = { gained: [], lost: [], waived: [], unwaived: [], regraded: [] };

/** Whether there is any finding to tell of. */
export function hasFindings({ findings }: { findings: FindingChanges | null }): boolean {
  return Object.values(findings ?? NO_FINDINGS).some((list) => list.length > 0);
}

/** Findings of the one list that the other has not; of a rule's several at one place, as many as there are more. */
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
  for (const isMeant of [hasTwin, () => true]) {
    for (const is of kept.filter((one) => !pairs.has(one))) {
      const was = likeFinding(is, left).find((one) => isMeant(one, [is]));
      if (!was) continue;
      left.splice(left.indexOf(was), 1);
      pairs.set(is, was);
    }
  }
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
