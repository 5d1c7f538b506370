import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/compare/attribute.ts';
import type { CauseOfChange } from '../../src/compare/causes.ts';
import type { AuditReport, FindingReport } from '../../src/report/report.ts';
import { report } from '../report/reports.ts';
import { audit, standingAt } from '../support/build-audit.ts';

const [plain] = report([audit([{ id: 'till', ratings: standingAt(1) }])]).audits;
if (!plain) throw new Error('one audit');
const whole: AuditReport = plain;

function finding(data: FindingReport['data'] = {}, said: Partial<FindingReport> = {}): FindingReport {
  return {
    rule: 'actions/overdue',
    severity: 'warning',
    message: 'Overdue',
    file: 'audits/shop/visit.yaml',
    line: 1,
    column: 1,
    touchpoint: 'till',
    waived: null,
    data,
    ...said,
  };
}

/** Seven reports of one audit, with the findings of each. */
function steps(...found: readonly (readonly FindingReport[])[]): AuditReport[] {
  return Array.from({ length: 7 }, (_, at) => ({ ...whole, findings: found[at] ?? found.at(-1) ?? [] }));
}

const a = finding({ action: 'A' });
const b = finding({ action: 'B' });
const causes = (found: readonly { cause: CauseOfChange | null }[]) => found.map(({ cause }) => cause);

describe('a finding that is gained', () => {
  it.each<[string, FindingReport[][], CauseOfChange[]]>([
    ['has the cause with which it appears', [[], [], [a]], ['time']],
    ['has the cause with which it comes to stay', [[], [a], [], [a]], ['scope']],
    ['may come with the last', [[], [], [], [], [], [], [a]], ['judgement']],
    ['is told from another of its kind', [[a], [a, b]], ['rubric']],
    ['is told from another that came later', [[], [a], [a], [a, b]], ['rubric', 'scope']],
    ['is the same with other figures', [[], [finding({ days: 1 })], [finding({ days: 9 })]], ['rubric']],
    ['is none when it only has other figures', [[finding({ days: 1 })], [finding({ days: 9 })]], []],
    [
      'is none when it is waived',
      [[], [finding({}, { waived: { reason: 'x', owner: null, until: '2025-01-01' } })]],
      [],
    ],
  ])('%s', (_, found, expected) => {
    expect(causes(attribute(steps(...found)).findings.gained)).toEqual(expected);
  });
});

describe('a finding that is lost', () => {
  it.each<[string, FindingReport[][], CauseOfChange[]]>([
    ['has the cause with which it goes', [[a], [a], []], ['time']],
    ['has the cause with which it goes for good', [[a], [], [a], []], ['scope']],
    ['is told from another of its kind', [[a, b], [a, b], [a]], ['time']],
    ['is told from another that went later', [[a, b], [b], [b], []], ['rubric', 'scope']],
  ])('%s', (_, found, expected) => {
    expect(causes(attribute(steps(...found)).findings.lost)).toEqual(expected);
  });
});

describe('a waiver and a severity', () => {
  const waiver = { reason: 'Known', owner: null, until: '2025-01-01' };
  const waived = (one: FindingReport) => ({ ...one, waived: waiver });
  const graver = (one: FindingReport) => ({ ...one, severity: 'error' as const });
  const lists = (found: FindingReport[][]): Record<string, (CauseOfChange | null)[]> => {
    const { findings } = attribute(steps(...found));
    return Object.fromEntries(
      Object.entries(findings).flatMap(([which, list]) => (list.length > 0 ? [[which, causes(list)]] : [])),
    );
  };

  it.each<[string, FindingReport[][], Record<string, CauseOfChange[]>]>([
    [
      'a finding is waived with the cause that waives it',
      [[a], [a], [a], [a], [a], [waived(a)]],
      { waived: ['actions'] },
    ],
    ['a finding may come waived', [[], [], [], [waived(a)]], { waived: ['scope'] }],
    ['one of two may come waived', [[waived(a)], [waived(a)], [waived(a), waived(b)]], { waived: ['time'] }],
    ['a waiver may run out', [[waived(a)], [waived(a)], [a]], { unwaived: ['time'] }],
    [
      'a waiver with a later day is the same',
      [[waived(a)], [{ ...a, waived: { ...waiver, until: '2026-01-01' } }]],
      {},
    ],
    ['a waived finding that is mended is gone', [[waived(a)], [waived(a)], []], { lost: ['time'] }],
    [
      'a rubric may make it graver',
      [
        [a, b],
        [graver(a), graver(b)],
      ],
      { regraded: ['rubric', 'rubric'] },
    ],
    ['what is waived is told once', [[a], [waived(graver(a))]], { waived: ['rubric'] }],
    [
      'beside one that is waived another may come',
      [[a], [a], [a], [a], [a], [waived(a), waived(b)]],
      { waived: ['actions', 'actions'] },
    ],
  ])('%s', (_, found, expected) => {
    expect(lists(found)).toEqual(expected);
  });

  it('are told in the order of now, each with its twin', () => {
    const { regraded } = attribute(steps([graver(b), a], [graver(a), b])).findings;
    expect(regraded.map(({ was, finding: is }) => [was.data, is.data])).toEqual([
      [a.data, a.data],
      [b.data, b.data],
    ]);
  });

  it('is told with what it was before', () => {
    const { unwaived, regraded } = attribute(
      steps([waived(a), finding({ x: 1 }, { rule: 'x/y' })], [a, graver(finding({ x: 1 }, { rule: 'x/y' }))]),
    ).findings;
    expect([unwaived[0]?.was.waived, regraded[0]?.was.severity]).toEqual([waiver, 'warning']);
  });
});

it('effects are what each step did to the index, of the journey and of touchpoints that are in both states', () => {
  const at = (index: number, ids: readonly string[]): AuditReport => ({
    ...whole,
    index,
    touchpoints: ids.flatMap((id) => whole.touchpoints.map((one) => ({ ...one, id, index }))),
  });
  const told = attribute([
    at(1, ['till', 'gone']),
    at(1.5, ['till', 'gone']),
    at(1.5, ['till', 'gone']),
    ...[1, 1, 1, 2].map((index) => at(index, ['till', 'new'])),
  ]);
  const effects = { rubric: 0.5, time: 0, scope: -0.5, evidence: 0, actions: 0, judgement: 1 };
  expect(told.effects).toEqual(effects);
  expect([...told.touchpoints]).toEqual([['till', effects]]);
});

it('between the first and the last state alone no cause is told, and findings all the same', () => {
  const [was, is] = steps([a], [a, b]);
  if (!was || !is) throw new Error('two');
  expect(attribute([was, is])).toMatchObject({ effects: null, findings: { gained: [{ cause: null }] } });
  expect(() => attribute([was])).toThrow(RangeError);
});
