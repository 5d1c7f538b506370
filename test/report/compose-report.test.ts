import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { audit, standardAt, standingAt } from '../support/build-audit.ts';
import { report } from './reports.ts';

const full: Audit = audit(
  [
    { id: 'perm', stage: 'convert', ratings: standardAt(2) },
    {
      id: 'complaint',
      stage: 'renew',
      channel: 'store',
      ratings: { ...standardAt(1), 'emotion-met': { by: { jing: 'met', li: 'partly' } } },
      expectation: { expected: 5, perceived: 7, responses: 38 },
      variants: [
        { segment: 'loyal', ratings: { prompt: 'missed' }, offer: { price: 1200, unit: 'CNY/year' } },
        { segment: 'target', offer: { price: 600, unit: 'CNY/year' } },
      ],
      actions: [{ id: 'vent-first', title: 'Let people vent first', lifts: ['prompt'] }],
    },
  ],
  {
    id: 'salon/perm',
    title: { en: 'A perm gone wrong', 'zh-CN': '烫坏的头发' },
    relationship: [{ segment: 'repeat', ratings: { 'product-solves': 'met' }, lifetime_value: 1000, currency: 'CNY' }],
  },
);
const written = JSON.parse(JSON.stringify(report([full], { rubric: STANDARD })));
const [perm] = written.audits;
const [, complaint] = perm.touchpoints;

/** The keys of format §5, in its order. More keys may be added between and behind them. */
const CONTRACT: [string, unknown, string][] = [
  ['the report', written, 'format as_of commit commit_date dirty rubrics audits summary'],
  [
    'an audit',
    perm,
    'id title brand rubric date level reach index weakest peak ending touchpoints loop gap trust value practice relationship agreement findings',
  ],
  [
    'a touchpoint',
    complaint,
    'id stage channel level reach index scores assessed confidence blockers stranded gap spread parity variants actions',
  ],
  ['scores', complaint.scores, 'perfunctory service experience'],
  ['one level’s scores', complaint.scores.service, 'low high'],
  ['spread', complaint.spread, 'segment channel location period'],
  ['parity', complaint.parity, 'price_penalty existing_minus_new'],
  ['a variant', complaint.variants[0], 'segment level reach index'],
  ['an action', complaint.actions[0], 'id gain touchpoint_gain rank'],
  ['loop', perm.loop, 'understand convert experience renew before after balance cliff'],
  ['a stage', perm.loop.understand, 'touchpoints share mean levels'],
  ['the cliff', perm.loop.cliff, 'from to drop'],
  ['gap', perm.gap, 'mean promises'],
  ['promises', perm.gap.promises, 'made kept'],
  ['trust', perm.trust, 'reliability competence closeness trust missed'],
  ['missed', perm.trust.missed, 'promise arrogance'],
  ['value', perm.value, 'price standards marketing efficiency'],
  ['practice', perm.practice, 'transparent foreseeing committed consistent mutual'],
  ['a relationship', perm.relationship[0], 'segment level reach index blockers lifetime_value'],
  ['a finding', perm.findings[0], 'rule severity message file line column touchpoint waived'],
  ['the summary', written.summary, 'audits touchpoints levels index'],
  ['the summary’s levels', written.summary.levels, 'audits touchpoints'],
  ['the summary’s index', written.summary.index, 'mean median'],
];

describe('the written report', () => {
  it.each(CONTRACT)('%s has the keys of the format, in its order', (_, part, expected) => {
    const keys = expected.split(' ');
    expect(Object.keys(part as object).filter((key) => keys.includes(key))).toEqual(keys);
  });

  it('has format 1 and no undefined: what is absent is null', () => {
    expect(written.format).toBe(1);
    const live = report([audit([{}])]);
    expect(JSON.parse(JSON.stringify(live))).toStrictEqual(live);
    expect(live.audits[0]?.touchpoints[0]).toMatchObject({ channel: null, gap: null });
  });

  it('has its numbers unrounded', () => {
    expect(complaint.index).toBe(1);
    const third = report([audit([{ ratings: { 'task-completed': 'met' } }])], { rubric: STANDARD });
    expect(third.audits[0]?.touchpoints[0]?.index).toBeCloseTo(0.4125, 15);
    expect(third.audits[0]?.index).toBeCloseTo(0.4125, 15);
  });

  it('carries the figures of the lenses', () => {
    expect(complaint).toMatchObject({ gap: 2, parity: { price_penalty: 1 }, confidence: 'low', channel: 'store' });
    expect(perm).toMatchObject({ weakest: 'complaint', peak: 'perm', ending: 'complaint', rubric: 'standard' });
    expect(perm.loop.cliff).toEqual({ from: 'perm', to: 'complaint', drop: 1 });
    expect(perm.relationship[0]).toMatchObject({ segment: 'repeat', lifetime_value: 1000 });
  });

  it('says it in the language asked for', () => {
    const chinese = report([full], { rubric: STANDARD, locale: 'zh-CN' });
    expect(chinese.audits[0]?.title).toBe('烫坏的头发');
    expect(chinese.audits[0]?.findings.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
  });
});

describe('order', () => {
  it('audits come by id, touchpoints in file order', () => {
    const audits = ['b/two', 'a/one', 'b/one'].map((id) => audit([{ id: 'z' }, { id: 'a' }], { id }));
    const composed = report(audits).audits;
    expect(composed.map(({ id }) => id)).toEqual(['a/one', 'b/one', 'b/two']);
    expect(composed[0]?.touchpoints.map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('findings come by line, then column, then in the order of the model', () => {
    const places: Record<string, { line: number; column: number }> = {
      'touchpoints.0': { line: 9, column: 5 },
      touchpoints: { line: 3, column: 1 },
    };
    const locate = (path: readonly (string | number)[]) => places[path.join('.')] ?? { line: 20, column: 1 };
    const [one] = report([audit([{ ratings: standingAt(0.9), stage: 'renew' }])], { locate }).audits;
    expect(one?.findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '3 loop/stage-empty',
      '3 loop/stage-empty',
      '3 loop/stage-empty',
      '9 ladder/unmet',
      '9 ladder/one-step-away',
      '9 evidence/missing',
    ]);
  });
});

describe('the summary', () => {
  it('is the distribution over levels, with mean and median of the journey indices', () => {
    const { summary } = report([
      audit([{ ratings: standingAt(1) }, { ratings: standingAt(3) }], { id: 'a' }),
      audit([{ ratings: standingAt(2) }], { id: 'b' }),
      audit([{ ratings: standingAt(0) }], { id: 'c' }),
    ]);
    const first = 1.5;
    expect(summary).toMatchObject({
      audits: 3,
      touchpoints: 4,
      levels: { audits: [1, 1, 1, 0], touchpoints: [1, 1, 1, 1] },
    });
    expect(summary.index.mean).toBeCloseTo((first + 2 + 0) / 3, 12);
    expect(summary.index.median).toBeCloseTo(first, 12);
  });

  it('counts apart what is merely not shown of what stands at level 0', () => {
    const { summary } = report([
      audit([{}, { ratings: standingAt(0) }], { id: 'a' }),
      audit([{}], { id: 'b' }),
      audit([{ ratings: standingAt(0) }], { id: 'c' }),
    ]);
    expect(summary.levels).toEqual({ audits: [3, 0, 0, 0], touchpoints: [4, 0, 0, 0] });
    expect(summary.not_shown).toEqual({ audits: 1, touchpoints: 2 });
  });

  it('of no audits has null for mean and median', () => {
    expect(report([]).summary).toEqual({
      audits: 0,
      touchpoints: 0,
      levels: { audits: [0, 0, 0, 0], touchpoints: [0, 0, 0, 0] },
      not_shown: { audits: 0, touchpoints: 0 },
      index: { mean: null, median: null },
    });
  });
});
