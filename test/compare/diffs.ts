import { byCause, type CauseOfChange } from '../../src/compare/causes.ts';
import type { Diff } from '../../src/compare/diff.ts';
import type { JourneyChange, TouchpointChange } from '../../src/compare/difference.ts';
import { type CausedFinding, type FindingChanges, NO_FINDINGS } from '../../src/compare/finding-changes.ts';
import type { FindingReport } from '../../src/report/report.ts';

type Effects = Partial<Record<CauseOfChange, number>>;

const stands = (index: number) => {
  const level = Math.floor(index);
  return { level, reach: level, index, rung: `L${level}` };
};

/** A journey that moved from one index to another by the causes given; what is left is judgement. */
export function moved(
  id: string,
  from: number,
  to: number,
  effects: Effects = {},
  said: Partial<JourneyChange> = {},
): JourneyChange {
  const known = Object.values(effects).reduce((sum, one) => sum + one, 0);
  return {
    id,
    from: null,
    state: 'changed',
    title: id,
    brand: 'Shop',
    file: `audits/${id}.yaml`,
    rubric: 'standard',
    before: stands(from),
    after: stands(to),
    by: to - from,
    rescored: effects.rubric !== undefined,
    effects: byCause((cause) => effects[cause] ?? (cause === 'judgement' ? to - from - known : 0)),
    touchpoints: [],
    findings: NO_FINDINGS,
    fault: null,
    ...said,
  };
}

/** No findings but these. */
export function findings(said: Partial<FindingChanges> = {}): FindingChanges {
  return { ...NO_FINDINGS, ...said };
}

export function step(id: string, from: number, to: number): TouchpointChange {
  const { before, after, by, rescored, effects } = moved(id, from, to);
  return { id, from: null, state: 'same', name: `The ${id}`, before, after, by, rescored, effects };
}

export function found({ cause = 'judgement', ...said }: Partial<FindingReport & CausedFinding> = {}): CausedFinding {
  const finding: FindingReport = {
    rule: 'gap/shortfall',
    severity: 'warning',
    message: 'It fell short.',
    file: 'audits/a/b.yaml',
    line: 3,
    column: 5,
    touchpoint: null,
    waived: null,
    data: {},
    ...said,
  };
  return { finding, cause };
}

/** A diff of the journeys from `main` to what is on disk. */
export function diffWith(journeys: readonly JourneyChange[], said: Partial<Diff> = {}): Diff {
  return {
    base: { revision: 'main', commit: 'a'.repeat(40), date: '2024-07-01', dirty: false },
    head: { revision: null, commit: 'b'.repeat(40), date: '2024-07-02', dirty: true },
    rubrics: [],
    settings: { rules: false, gates: false },
    journeys,
    unreadable: [],
    submodules: [],
    linked: [],
    ignored: [],
    movedFrom: [],
    ...said,
  };
}
