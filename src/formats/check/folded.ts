import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { type Filters, worthFirst } from '../../report/gates/filters.ts';
import type { FindingReport } from '../../report/report.ts';

/** Findings of one rule and severity: those that are listed, how many more there are, and in how many journeys. */
export interface Folded {
  rule: string;
  severity: Severity;
  isWaived: boolean;
  listed: readonly FindingReport[];
  more: number;
  /** That the findings which are not listed are of. */
  journeys: number;
}

/** Findings that a list holds before it is folded: what fits on a screen. */
const SCREEN = 40;
/** Findings of a rule that are listed where there are more; fewer where there are many rules. */
const FEW = 3;

/**
 * Findings for people, the gravest first. Those of one rule are folded into a few and a count where they are of several
 * journeys, so that the list stays short; whoever asks for rules or for a number sees each.
 */
export function folded(
  findings: readonly FindingReport[],
  { journeys, filters }: { journeys: number; filters: Filters },
): Folded[] {
  const sorted = worthFirst(findings);
  const groups = [
    ...Map.groupBy(sorted, ({ rule, severity, waived }) => `${severity} ${waived !== null} ${rule}`).values(),
  ];
  const isWhole = journeys < 2 || filters.rules !== undefined || filters.most !== undefined;
  const isLong = findings.length > SCREEN;
  const isFolded = (group: readonly FindingReport[]) => isLong || (group.length > FEW + 1 && journeysOf(group) > 1);
  if (isWhole || !groups.some(isFolded)) return sorted.map((finding) => asGroup([finding], 1));
  const few = [FEW, 2].find((count) => linesOf(groups, count) <= SCREEN) ?? 1;
  return groups.toSorted(byWeight).map((group) => asGroup(group, isFolded(group) ? few : group.length));
}

function journeysOf(findings: readonly FindingReport[]): number {
  return new Set(findings.map(({ file }) => file)).size;
}

function linesOf(groups: readonly FindingReport[][], few: number): number {
  return groups.reduce((sum, { length }) => sum + Math.min(length, few + 1), 0);
}

/** Graver ones first, then the more frequent ones; those alike in the order given. */
function byWeight(a: readonly FindingReport[], b: readonly FindingReport[]): number {
  return gravity(b) - gravity(a) || b.length - a.length;
}

function gravity([first]: readonly FindingReport[]): number {
  return first && first.waived === null ? 1 + SEVERITIES.indexOf(first.severity) : 0;
}

/** One more line would say no less than the line that stands for it. */
function asGroup(group: readonly FindingReport[], few: number): Folded {
  const listed = group.length <= few + 1 ? group : group.slice(0, few);
  const rest = group.slice(listed.length);
  const [{ rule, severity, waived }] = group as [FindingReport];
  return { rule, severity, isWaived: waived !== null, listed, more: rest.length, journeys: journeysOf(rest) };
}
