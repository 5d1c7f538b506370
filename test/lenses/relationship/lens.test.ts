import { describe, expect, it } from 'vitest';
import { relationshipLens } from '../../../src/lenses/relationship/lens.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { Action } from '../../../src/model/touchpoint.ts';
import { audit, fires, look, only } from '../../support/build-audit.ts';

type Stated = NonNullable<Audit['relationship']>;

const transaction = { 'product-solves': 'met', 'quality-steady': 'met', 'worth-the-price': 'met' } as const;
const personal = {
  ...transaction,
  'known-as-person': 'met',
  'more-for-loyal': 'met',
  'cared-in-time': 'met',
  'slips-forgiven': 'missed',
} as const;
const of = (relationship: Stated | undefined, actions: Action[] = []) => audit([{ actions }], { relationship });

describe('figures of the relationship', () => {
  it('are rung, reach, index, blockers and lifetime value per segment', () => {
    const { audit: figures } = look(
      relationshipLens,
      of([
        { segment: 'repeat', ratings: transaction, lifetime_value: 1000 },
        { segment: 'loyal', ratings: personal },
      ]),
    );
    expect(figures.relationship).toEqual([
      {
        segment: 'repeat',
        level: 1,
        reach: 3,
        index: 1,
        blockers: ['known-as-person', 'more-for-loyal', 'cared-in-time'],
        lifetime_value: 1000,
      },
      {
        segment: 'loyal',
        level: 2,
        reach: 3,
        index: 2,
        blockers: ['next-need-served', 'grows-with-us'],
        lifetime_value: null,
      },
    ]);
  });

  it('are none when no relationship is stated', () => {
    expect(look(relationshipLens, of(undefined)).audit.relationship).toEqual([]);
  });
});

describe('relationship/fragile', () => {
  it.each<[string, Stated[number]['ratings'], boolean]>([
    ['does not fire when nothing is assessed', {}, false],
    ['does not fire at transaction while more may be shown', transaction, false],
    ['fires when no more than transaction can be', { ...transaction, 'known-as-person': 'missed' }, true],
    ['fires when not even that can be', { 'product-solves': 'missed' }, true],
    ['does not fire at personal', personal, false],
  ])('%s', (_, ratings, expected) => {
    expect(fires('relationship/fragile', relationshipLens, of([{ segment: 'repeat', ratings }]))).toBe(expected);
  });

  it('names the segment and its rung', () => {
    const stated = of([
      { segment: 'loyal', ratings: personal },
      { segment: 'new', ratings: { ...transaction, 'known-as-person': 'missed' } },
    ]);
    expect(only('relationship/fragile', look(relationshipLens, stated).findings)).toEqual([
      {
        rule: 'relationship/fragile',
        severity: 'info',
        touchpoint: null,
        data: { segment: 'new', level: 'transaction' },
        path: ['relationship', 1],
      },
    ]);
  });

  it('goes by the rung that is set', () => {
    const rules = { 'relationship/fragile': { level: 0 } };
    const stated = of([{ segment: 'new', ratings: { ...transaction, 'known-as-person': 'missed' } }]);
    expect(fires('relationship/fragile', relationshipLens, stated, { rules })).toBe(false);
  });
});

describe('relationship/no-renewal', () => {
  const stated: Stated = [{ segment: 'repeat', ratings: personal }];
  const done = (day?: string, status: Action['status'] = 'done'): Action => ({
    id: 'thank-you',
    title: 'Thank them',
    status,
    done: day,
  });

  // 2023-07-01 is 365 days before 2024-06-30: 2024 is a leap year.
  it.each<[string, Stated | undefined, Action[], boolean]>([
    ['fires when no action is there', stated, [], true],
    ['fires when none is done', stated, [done(undefined, 'open')], true],
    ['fires when done has no day', stated, [done()], true],
    ['does not fire on the as-of date itself', stated, [done('2024-06-30')], false],
    ['does not fire exactly 365 days before', stated, [done('2023-07-01')], false],
    ['fires 366 days before', stated, [done('2023-06-30')], true],
    ['fires when it is only done after the as-of date', stated, [done('2024-07-01')], true],
    ['fires when it was dropped', stated, [done('2024-06-01', 'dropped')], true],
    ['does not fire when no relationship is stated', undefined, [], false],
    ['does not fire when the list is empty', [], [], false],
  ])('%s', (_, relationship, actions, expected) => {
    expect(fires('relationship/no-renewal', relationshipLens, of(relationship, actions))).toBe(expected);
  });

  it('goes by the days that are set', () => {
    const rules = { 'relationship/no-renewal': { days: 30 } };
    const recent = of(stated, [done('2024-05-31')]);
    const before = of(stated, [done('2024-05-30')]);
    expect(fires('relationship/no-renewal', relationshipLens, recent, { rules })).toBe(false);
    expect(fires('relationship/no-renewal', relationshipLens, before, { rules })).toBe(true);
  });
});
