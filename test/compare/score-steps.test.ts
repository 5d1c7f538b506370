import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/compare/attribute.ts';
import { CAUSES_OF_CHANGE, type CauseOfChange } from '../../src/compare/causes.ts';
import { type Judge, scoreSteps } from '../../src/compare/score-steps.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { allCriteria } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { scoreAudit } from '../../src/scoring/score-audit.ts';
import { report } from '../report/reports.ts';
import { audit, standardAt, standingAt, TENTHS } from '../support/build-audit.ts';
import { randomProject, rubricsOf } from '../support/random-audits.ts';
import { runs } from '../support/thorough.ts';

// One seed, so that a commit passes or fails alike on any day.
fc.configureGlobal({ seed: 20240414, numRuns: runs(40) });

const judge: Judge = ({ audit: one, rubric }, day) => {
  const [only] = report([one], { rubric, asOf: day, reportDay: day, rules: rubric.rules as RuleSettings }).audits;
  if (!only) throw new Error('one audit');
  return only;
};
const locate = () => ({ line: 1, column: 1 });

interface State {
  audit: Audit;
  rubrics?: Record<string, Rubric>;
  date?: string;
}

function steps(before: State, after: State) {
  const step = (state: State) => ({ ...state, rubric: rubricOf(state), locate, day: state.date ?? '2024-06-01' });
  return scoreSteps(step(before), step(after), judge);
}

/** The rubric that an audit of a state is scored with. */
function rubricOf({ audit: { rubric = STANDARD.id }, rubrics = {} }: State): Rubric {
  return rubrics[rubric] ?? STANDARD;
}

function causes(before: State, after: State): CauseOfChange[] {
  const { effects: moved, touchpoints, findings } = attribute(steps(before, after));
  const named = [moved, ...touchpoints.values()].flatMap((own) =>
    CAUSES_OF_CHANGE.filter((cause) => own?.[cause] !== 0),
  );
  const found = [...findings.gained, ...findings.lost].flatMap(({ cause }) => cause ?? []);
  return [...new Set([...named, ...found])];
}

/** Two audits that have an id in common, in two states of their rubrics and on two days. */
const twoStates = fc.tuple(randomProject, randomProject).map(
  ([
    {
      audits: [before],
      house: then,
    },
    {
      audits: [after],
      house: now,
    },
  ]) => {
    if (!before || !after) throw new Error('a project has an audit');
    return {
      before: { audit: { ...before, id: after.id }, rubrics: rubricsOf(then), date: '2024-05-01' },
      after: { audit: after, rubrics: rubricsOf(now), date: '2025-05-02' },
    };
  },
);

/** The same touchpoints with some of what another audit's say. */
function lent(audit: Audit, from: Audit, keys: readonly (keyof Touchpoint)[]): Audit {
  const touchpoints = audit.touchpoints.map((own, at) => {
    const other = from.touchpoints[at % from.touchpoints.length] ?? own;
    return { ...own, ...Object.fromEntries(keys.map((key) => [key, other[key]])) } as Touchpoint;
  });
  return { ...audit, touchpoints };
}

describe('the steps between two states of an audit', () => {
  it('begin as it was, end as it is, and never fail on what lies between', () => {
    fc.assert(
      fc.property(twoStates, ({ before, after }) => {
        const reports = steps(before, after);
        expect(reports).toHaveLength(7);
        for (const [state, report] of [
          [before, reports[0]],
          [after, reports[6]],
        ] as const) {
          expect(report?.index).toBe(scoreAudit(state.audit, rubricOf(state)).journey.index);
        }
      }),
    );
  });

  it('add up to the move of the journey and of each touchpoint', () => {
    fc.assert(
      fc.property(twoStates, ({ before, after }) => {
        const reports = steps(before, after);
        const { effects: moved, touchpoints } = attribute(reports);
        const sum = (own: typeof moved) => Object.values(own ?? {}).reduce((all, one) => all + one, 0);
        const [was, is] = [reports[0], reports[6]];
        expect(sum(moved)).toBeCloseTo((is?.index ?? 0) - (was?.index ?? 0), 9);
        for (const [id, own] of touchpoints) {
          const [then, now] = [was, is].map((report) => report?.touchpoints.find((one) => one.id === id)?.index ?? 0);
          expect(sum(own)).toBeCloseTo((now ?? 0) - (then ?? 0), 9);
        }
      }),
    );
  });

  it.each<[CauseOfChange, readonly (keyof Touchpoint)[]]>([
    ['evidence', ['evidence', 'measures', 'expectation', 'promises']],
    ['actions', ['actions', 'owner']],
    ['judgement', ['ratings', 'weight', 'moment_of_truth', 'stage', 'channel', 'serves']],
  ])('name nothing but %s where nothing else was changed', (cause, keys) => {
    let named = 0;
    fc.assert(
      fc.property(twoStates, ({ before, after }) => {
        const found = causes(before, { ...before, audit: lent(before.audit, after.audit, keys) });
        named += found.length;
        expect(found.filter((one) => one !== cause)).toEqual([]);
      }),
    );
    expect(named).toBeGreaterThan(10);
  });

  it('name nothing but the rubric, the time and the scope where only these changed', () => {
    const named: Record<string, number> = { rubric: 0, time: 0, scope: 0 };
    fc.assert(
      fc.property(twoStates, ({ before, after }) => {
        const { waivers: _, replies: __, ...audit } = before.audit;
        const ours = { ...audit, rubric: 'house' };
        const fewer = { ...audit, touchpoints: audit.touchpoints.slice(1).toReversed() };
        const told = {
          rubric: causes({ ...before, audit: ours }, { ...before, audit: ours, rubrics: after.rubrics }),
          time: causes(before, { ...before, date: after.date }),
          scope: fewer.touchpoints.length === 0 ? [] : causes({ ...before, audit: fewer }, { ...before, audit }),
        };
        for (const [cause, found] of Object.entries(told)) {
          expect(found.filter((one) => one !== cause)).toEqual([]);
          named[cause] = (named[cause] ?? 0) + found.length;
        }
      }),
    );
    expect(Object.values(named).every((times) => times > 10)).toBe(true);
  });

  it('name nothing where every criterion has another id, in the rubric and in the audit', () => {
    let answered = 0;
    fc.assert(
      fc.property(twoStates, ({ before }) => {
        const was = { ...before.audit, rubric: 'house' };
        const house = rubricOf({ ...before, audit: was });
        const renamed = <T>(of: T): T =>
          JSON.parse(
            allCriteria(house).reduce((text, { id }) => text.replaceAll(`"${id}"`, `"new-${id}"`), JSON.stringify(of)),
          );
        answered += JSON.stringify(renamed(was)).split('"new-').length - 1;
        expect(
          causes({ ...before, audit: was }, { ...before, audit: renamed(was), rubrics: { house: renamed(house) } }),
        ).toEqual([]);
      }),
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('name the rubric for a switch to one that asks other things, and judgement for what both ask', () => {
    const moved = (was: Audit, is: Audit) =>
      attribute(steps({ audit: was, rubrics: { tenths: TENTHS } }, { audit: is, rubrics: { tenths: TENTHS } })).effects;
    const standard = audit([{ id: 'till', ratings: standardAt(2) }]);
    const tenths = (at: number) => audit([{ id: 'till', ratings: standingAt(at) }], { rubric: 'tenths' });
    expect(moved(standard, tenths(1))).toMatchObject({ rubric: -1, judgement: 0 });
    expect(moved(standard, tenths(3))).toMatchObject({ rubric: 1, judgement: 0 });
    expect(moved(tenths(1), tenths(3))).toMatchObject({ rubric: 0, judgement: 2 });
  });

  it('cost one scoring where nothing changed', () => {
    fc.assert(
      fc.property(twoStates, ({ before }) => {
        const copy = structuredClone(before.audit);
        expect(new Set(steps(before, { ...before, audit: copy })).size).toBe(1);
      }),
      { numRuns: runs(20) },
    );
  });
});
