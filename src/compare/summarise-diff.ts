import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import type { AuditDiff, DiffCounts, DiffSummary, FindingDiff, Moved } from './diff.ts';
import { ownMove, rubricMove } from './moves.ts';

/** Counts what moved. */
export function summariseDiff(audits: readonly AuditDiff[]): DiffSummary {
  const both = audits.filter(({ before, after }) => before !== null && after !== null);
  const lists = (['gained', 'lost', 'waived', 'unwaived'] as const).map((which) =>
    audits.flatMap(({ findings }): readonly FindingDiff[] => findings[which]),
  );
  const [gained, lost, waived, unwaived] = lists;
  const own = (findings: readonly FindingDiff[] = []) => bySeverity(findings.filter(isOwn));
  return {
    audits: counts(audits),
    touchpoints: counts(both.flatMap(({ touchpoints }) => touchpoints)),
    findings: {
      gained: own(gained),
      lost: own(lost),
      waived: own(waived),
      unwaived: own(unwaived),
      regraded: audits.reduce((sum, { findings }) => sum + findings.regraded.length, 0),
      rescored: lists.flat().filter((finding) => !isOwn(finding)).length,
    },
  };
}

function counts(moves: readonly (Moved & { state: string })[]): DiffCounts {
  const how = (is: (move: Moved & { state: string }) => boolean) => moves.filter(is).length;
  return {
    worse: how((move) => ownMove(move) < 0),
    better: how((move) => ownMove(move) > 0),
    rescored: how((move) => ownMove(move) === 0 && rubricMove(move) !== 0),
    added: how(({ state }) => state === 'added'),
    removed: how(({ state }) => state === 'removed'),
    renamed: how(({ state }) => state === 'renamed'),
  };
}

function isOwn({ cause }: FindingDiff): boolean {
  return cause !== 'rubric';
}

function bySeverity(findings: readonly FindingDiff[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
