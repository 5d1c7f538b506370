import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import type { JourneyChange, Move } from './difference.ts';
import { type CausedFinding, type FindingChanges, NO_FINDINGS } from './finding-changes.ts';
import { ownMove, rubricMove } from './moves.ts';

/** How many moved. Better and worse: apart from what the rubric did; `rescored`: by the rubric alone. */
export interface DiffCounts {
  worse: number;
  better: number;
  rescored: number;
  added: number;
  removed: number;
  renamed: number;
}

export interface DiffSummary {
  audits: DiffCounts;
  /** Of audits that are in both states. */
  touchpoints: DiffCounts;
  /** Apart from those that the rubric brought or took, which are `rescored`. */
  findings: {
    gained: Readonly<Record<Severity, number>>;
    lost: Readonly<Record<Severity, number>>;
    waived: Readonly<Record<Severity, number>>;
    unwaived: Readonly<Record<Severity, number>>;
    /** By any cause. */
    regraded: number;
    rescored: number;
  };
}

/** Counts what moved. */
export function summariseDiff(journeys: readonly JourneyChange[]): DiffSummary {
  const both = journeys.filter(({ before, after }) => before !== null && after !== null);
  const all = (which: keyof FindingChanges) =>
    journeys.flatMap(({ findings }): readonly CausedFinding[] => (findings ?? NO_FINDINGS)[which]);
  const own = (which: keyof FindingChanges) => bySeverity(all(which).filter(isOwn));
  return {
    audits: counts(journeys),
    touchpoints: counts(both.flatMap(({ touchpoints }) => touchpoints)),
    findings: {
      gained: own('gained'),
      lost: own('lost'),
      waived: own('waived'),
      unwaived: own('unwaived'),
      regraded: all('regraded').length,
      rescored: (['gained', 'lost', 'waived', 'unwaived'] as const).flatMap(all).filter((one) => !isOwn(one)).length,
    },
  };
}

function counts(moves: readonly (Move & { state: string })[]): DiffCounts {
  const how = (is: (move: Move & { state: string }) => boolean) => moves.filter(is).length;
  return {
    worse: how((move) => ownMove(move) < 0),
    better: how((move) => ownMove(move) > 0),
    rescored: how((move) => ownMove(move) === 0 && rubricMove(move) !== 0),
    added: how(({ state }) => state === 'added'),
    removed: how(({ state }) => state === 'removed'),
    renamed: how(({ state }) => state === 'renamed'),
  };
}

function isOwn({ cause }: CausedFinding): boolean {
  return cause !== 'rubric';
}

function bySeverity(found: readonly CausedFinding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => found.filter(({ finding }) => finding.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
