import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import type { Audit } from '../../src/model/audit.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { audit, standardAt, standingAt } from '../support/build-audit.ts';
import { codeIn, guidePage } from '../support/guide-page.ts';
import { edition, report } from './reports.ts';

const full: Audit = audit(
  [
    { id: 'perm', stage: 'convert', ratings: standardAt(2) },
    {
      id: 'complaint',
      stage: 'renew',
      channel: 'store',
      ratings: { ...standardAt(1), 'emotion-met': { by: { jing: 'met', li: 'partly' } } },
      expectation: { expected: 5, perceived: 7, responses: 38 },
      promises: [{ what: 'Refund', promised: 1, delivered: 1, better: 'lower' }],
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
    waivers: [{ rule: 'loop/stage-empty', reason: 'One step', until: '2999-01-01' }],
    relationship: [{ segment: 'repeat', ratings: { 'product-solves': 'met' }, lifetime_value: 1000, currency: 'CNY' }],
  },
);
const written = JSON.parse(JSON.stringify(edition([full], { rubric: STANDARD }).report));
const [perm] = written.audits;
const [, complaint] = perm.touchpoints;

/** The keys of every object, by its place; entries of a list are one place, and so are those of a map by criterion. */
function keysByPlace(value: unknown, place = '', found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) for (const one of value) keysByPlace(one, `${place}[]`, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return found;
  const isByCriterion = /\.(ratings|gains)$/.test(place);
  const keys = found.get(place) ?? new Set();
  for (const [key, inner] of Object.entries(value)) {
    keys.add(isByCriterion ? 'CRITERION' : key);
    if (key !== 'data') keysByPlace(inner, `${place}.${isByCriterion ? 'CRITERION' : key}`, found);
  }
  return found.set(place, keys);
}

function inOrder(keys: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  return [...keys].map(([place, names]): [string, string] => [place, [...names].join(' ')]).toSorted();
}

describe('the written report', () => {
  it('has the keys that the example of format §5 shows, each in its place, and no others', () => {
    const [example = ''] = codeIn(guidePage('en', 'format'), 'json');
    expect(inOrder(keysByPlace(written))).toEqual(inOrder(keysByPlace(JSON.parse(example))));
  });

  it.each(['report', 'audits', 'touchpoints', 'findings', 'summary'] as const)(
    'has words in the guide for every key of %s',
    (table) => {
      const places = { report: '', audits: '.audits[]', touchpoints: '.audits[].touchpoints[]' };
      const place = { ...places, findings: '.audits[].findings[]', summary: '.summary' }[table];
      const keys = Object.keys(wordsOf('en').fields.report[table]).filter((key) => key !== 'form');
      expect([...(keysByPlace(written).get(place) ?? [])]).toEqual(keys);
    },
  );

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
