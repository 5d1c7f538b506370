import { describe, expect, it } from 'vitest';
import { identityOf, renamedTouchpoints, underNewIds } from '../../src/compare/renames.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { audit } from '../support/build-audit.ts';

const till = (id: string, said: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  name: 'The till',
  stage: 'convert',
  ...said,
});

describe('a touchpoint with another id', () => {
  it.each<[string, Touchpoint[], Touchpoint[], Record<string, string>]>([
    ['is the same when all else is', [till('a')], [till('b')], { b: 'a' }],
    ['is the same when its name is', [till('a', { weight: 2 })], [till('b')], { b: 'a' }],
    ['is another when its name is, too', [till('a')], [till('b', { name: 'The queue' })], {}],
    ['is nobody’s where two could be meant', [till('a'), till('c')], [till('b')], {}],
    [
      'is told by all else where the name does not tell',
      [till('a', { weight: 2 }), till('c')],
      [till('b')],
      { b: 'c' },
    ],
    ['is another where the old one is still there', [till('a')], [till('a'), till('b')], {}],
  ])('%s', (_, before, after, renames) => {
    expect(Object.fromEntries(renamedTouchpoints(before.map(identityOf), after.map(identityOf)))).toEqual(renames);
  });
});

it('an audit under new ids speaks of its touchpoints by these', () => {
  const reason = { reason: 'Later', until: '2024-07-01' };
  const was = audit([{ id: 'old' }, { id: 'same' }], {
    waivers: [
      { rule: 'gap/shortfall', touchpoint: 'old', ...reason },
      { rule: 'gap/shortfall', ...reason },
    ],
    replies: [{ by: 'jing', date: '2024-06-01', text: 'So it was', touchpoint: 'same' }],
  });
  const is = underNewIds(was, 'shop/other', new Map([['new', 'old']]));
  expect([is.id, is.file]).toEqual(['shop/other', was.file]);
  expect(is.touchpoints.map(({ id, name }) => [id, name])).toEqual([
    ['new', 'The old'],
    ['same', 'The same'],
  ]);
  expect(is.waivers?.map(({ touchpoint }) => touchpoint)).toEqual(['new', undefined]);
  expect(is.replies?.map(({ touchpoint }) => touchpoint)).toEqual(['same']);
});
