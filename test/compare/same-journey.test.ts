import { describe, expect, it } from 'vitest';
import { type Identity, isOneBrand, renamedJourneys } from '../../src/compare/same-journey.ts';
import type { Text } from '../../src/model/text.ts';

const visit = (id: string, said: Partial<Identity> = {}): Identity => ({
  id,
  title: 'A visit',
  brand: 'Shop',
  touchpoints: [{ id: 'till' }],
  ...said,
});
const other = { touchpoints: [{ id: 'queue' }] };
const broken = { touchpoints: null };
const moved = new Map([['b', 'a']]);
const nothing = new Map<string, string>();

describe('a journey under another id', () => {
  it.each<[string, Identity[], Identity[], ReadonlyMap<string, string>, Record<string, string>]>([
    ['is the same when git says so', [visit('a')], [visit('b', { title: 'Other', ...other })], moved, { b: 'a' }],
    ['is another of another brand, whatever git says', [visit('a')], [visit('b', { brand: 'Market' })], moved, {}],
    [
      'is the same when the touchpoints are, in whatever order',
      [visit('a', { touchpoints: [{ id: 'till' }, { id: 'door' }] })],
      [visit('b', { title: 'Other', touchpoints: [{ id: 'door' }, { id: 'till' }] })],
      nothing,
      { b: 'a' },
    ],
    ['is another when only the title is the same', [visit('a')], [visit('b', other)], nothing, {}],
    ['is another of another brand with its touchpoints', [visit('a')], [visit('b', { brand: 'Market' })], nothing, {}],
    ['is nobody’s where two could be meant', [visit('a'), visit('c')], [visit('b')], nothing, {}],
    ['is nobody’s where two could be it', [visit('a')], [visit('b'), visit('c')], nothing, {}],
    [
      'is the one with its title where two could be meant',
      [visit('a'), visit('c', { title: { en: 'A return', 'zh-CN': '退货' } })],
      [visit('b', { title: 'A return' }), visit('d')],
      nothing,
      { b: 'c', d: 'a' },
    ],
    [
      'is told by its brand where two have the touchpoints',
      [visit('a'), visit('c', { brand: 'Market' })],
      [visit('b', { brand: 'Market' })],
      nothing,
      { b: 'c' },
    ],
    [
      'is the one with its title and touchpoints, though git finds another one more alike',
      [visit('a'), visit('c', { title: 'A return', ...other })],
      [visit('b', { title: 'A return', ...other }), visit('d')],
      new Map([
        ['b', 'a'],
        ['d', 'c'],
      ]),
      { b: 'c', d: 'a' },
    ],
    [
      'is the one that git tells of where the touchpoints tell of another with another title',
      [visit('a'), visit('c', { title: 'A return', ...other })],
      [visit('b', { title: 'Other', ...other })],
      moved,
      { b: 'a' },
    ],
    ['is another where the old one is still there: a copy', [visit('a')], [visit('a'), visit('b')], moved, {}],
    [
      'keeps its id where another takes a new one: a swap',
      [visit('a'), visit('b')],
      [visit('b'), visit('a')],
      moved,
      {},
    ],
    ['that cannot be read is the same when git says so', [visit('a')], [visit('b', broken)], moved, { b: 'a' }],
    [
      'that cannot be read is another when its brand can be seen to be',
      [visit('a', broken)],
      [visit('b', { brand: 'Market' })],
      moved,
      {},
    ],
    [
      'that says nothing of its brand is the same when git says so',
      [visit('a', { ...broken, brand: null })],
      [visit('b')],
      moved,
      { b: 'a' },
    ],
    ['that cannot be read is no other one without git', [visit('a', broken)], [visit('b', broken)], nothing, {}],
  ])('%s', (_, before, after, git, renames) => {
    expect(Object.fromEntries(renamedJourneys(before, after, git))).toEqual(renames);
  });
});

describe('two brands', () => {
  it.each<[Text, Text, boolean]>([
    ['Corner', 'Corner', true],
    ['Corner', 'South', false],
    ['Corner', { en: 'Corner', 'zh-CN': '街角' }, true],
    [{ en: 'Corner', 'zh-CN': '街角' }, { 'zh-CN': '街角', 'zh-TW': '街角' }, true],
    [{ en: 'Corner', 'zh-CN': '街角' }, { en: 'South', 'zh-CN': '城南' }, false],
    ['Corner Kitchen', ' corner  kitchen', true],
    ['ＡＢＣ', 'abc', true],
  ])('%o and %o', (one, another, isOne) => {
    expect([isOneBrand(one, another), isOneBrand(another, one)]).toEqual([isOne, isOne]);
  });
});
