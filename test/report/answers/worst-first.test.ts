import { expect, it } from 'vitest';
import { worstFirst } from '../../../src/report/answers/worst-first.ts';
import type { Journey } from '../../../src/report/journey.ts';
import { audit } from '../../support/build-audit.ts';
import { journeys } from '../reports.ts';

/** Which journeys are compared, the worst first, and which are not, by the figures of each. */
function order(figures: Readonly<Record<string, readonly (number | null)[]>>) {
  const all = journeys(Object.keys(figures).map((id) => audit([{}], { id })));
  const { compared, silent } = worstFirst(all, ({ id }) => figures[id] ?? []);
  const names = (some: readonly Journey[]) => some.map(({ id }) => id);
  return { compared: names(compared), silent: names(silent) };
}

it('puts the lowest first figure first, then the lowest second one, in order on a tie', () => {
  const figures = { 'a/a': [2, 0], 'a/b': [1, 5], 'a/c': [1, 3], 'a/d': [1, 5] };
  expect(order(figures)).toEqual({ compared: ['a/c', 'a/b', 'a/d', 'a/a'], silent: [] });
});

it('puts what has a figure before what has none, and what has none at all apart', () => {
  const figures = { 'a/a': [null, 1], 'a/b': [null, null], 'a/c': [9, null], 'a/d': [9, 2], 'a/e': [null] };
  expect(order(figures)).toEqual({ compared: ['a/d', 'a/c', 'a/a'], silent: ['a/b', 'a/e'] });
});
