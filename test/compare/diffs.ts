import { byCause, type CauseOfChange } from '../../src/compare/causes.ts';
import type { AuditDiff, Diff, FindingDiff, FindingsDiff, TouchpointDiff } from '../../src/compare/diff.ts';
import { summariseDiff } from '../../src/compare/summarise-diff.ts';

type Effects = Partial<Record<CauseOfChange, number>>;

const stands = (index: number) => {
  const level = Math.floor(index);
  return { level, reach: level, name: `L${level}`, index };
};

/** An audit that moved from one index to another by the causes given; what is left is judgement. */
export function moved(
  id: string,
  from: number,
  to: number,
  effects: Effects = {},
  said: Partial<AuditDiff> = {},
): AuditDiff {
  const known = Object.values(effects).reduce((sum, one) => sum + one, 0);
  return {
    id,
    from: null,
    state: 'changed',
    title: id,
    file: `audits/${id}.yaml`,
    before: stands(from),
    after: stands(to),
    by: to - from,
    effects: byCause((cause) => effects[cause] ?? (cause === 'judgement' ? to - from - known : 0)),
    touchpoints: [],
    findings: findings(),
    ...said,
  };
}

/** No findings but these. */
export function findings(said: Partial<FindingsDiff> = {}): FindingsDiff {
  return { gained: [], lost: [], waived: [], unwaived: [], regraded: [], ...said };
}

export function step(id: string, from: number, to: number): TouchpointDiff {
  const { before, after, by, effects } = moved(id, from, to);
  return { id, from: null, state: 'same', name: `The ${id}`, before, after, by, effects };
}

export function found(said: Partial<FindingDiff> = {}): FindingDiff {
  return {
    rule: 'gap/shortfall',
    severity: 'warning',
    message: 'It fell short.',
    file: 'audits/a/b.yaml',
    line: 3,
    column: 5,
    touchpoint: null,
    cause: 'judgement',
    ...said,
  };
}

/** A diff of the audits from `main` to what is on disk. */
export function diffWith(audits: readonly AuditDiff[], said: Partial<Diff> = {}): Diff {
  return {
    format: 1,
    base: { revision: 'main', commit: 'a'.repeat(40), date: '2024-07-01', dirty: false },
    head: { revision: null, commit: 'b'.repeat(40), date: '2024-07-02', dirty: true },
    rubrics: [],
    settings: { rules: false, gates: false },
    audits,
    unreadable: [],
    submodules: [],
    moved_from: [],
    summary: summariseDiff(audits),
    ...said,
  };
}
