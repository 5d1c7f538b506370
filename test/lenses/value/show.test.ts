import { describe, expect, it } from 'vitest';
import { shownValue } from '../../../src/lenses/value/show.ts';
import { decimal, percent, say, term } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { PRACTICES, VALUE_AREAS } from '../../../src/model/vocabulary.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, meant, order, panel, table } from '../shown.ts';

const plain = { ratings: standardAt(2) };
const sound = { ratings: standardAt(3) };
const missing = { ratings: { ...standardAt(2), 'task-completed': 'missed' as const } };

describe('what the value lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string]>([
    ['no value assessed', [{}], 'none'],
    ['all value', [sound], 'allSound'],
    ['least value', [{ ratings: standardAt(1) }], 'weakest'],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownValue, touchpoints)).toEqual([expected]);
  });
});

it('has a bar for every area and, apart, for every practice', () => {
  const bars = (vocabulary: string, ids: readonly string[]) =>
    ids.map((id) => ({ label: term(vocabulary, id), share: 1, value: percent(1) }));
  expect(panel(shownValue, [sound])).toEqual([
    { bars: bars('area', VALUE_AREAS) },
    { title: say('practices'), bars: bars('practice', PRACTICES) },
  ]);
});

describe('the value lens over all journeys', () => {
  it('names the area that is weakest in most', () => {
    const missed = audit([missing], { id: 'a/a' });
    const none = audit([{}], { id: 'a/b' });
    expect(answer(shownValue, missed, none)).toEqual(
      say('weakestIn', { name: term('area', 'standards'), count: decimal(1) }),
    );
    expect(answer(shownValue, audit([sound]))).toEqual(say('sound'));
    expect(answer(shownValue, none)).toBeNull();
  });

  it('takes the lowest area for the worst', () => {
    expect(order(shownValue, { none: [{ ratings: {} }], sound: [plain], weak: [missing] })).toEqual({
      compared: ['weak', 'sound'],
      silent: ['none'],
    });
  });

  it('has a column for every area', () => {
    expect(table(shownValue, audit([sound]))).toEqual({
      headers: VALUE_AREAS.map((area) => term('area', area)),
      rows: [VALUE_AREAS.map(() => percent(1))],
    });
  });
});
