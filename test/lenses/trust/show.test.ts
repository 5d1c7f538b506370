import { describe, expect, it } from 'vitest';
import { shownTrust } from '../../../src/lenses/trust/show.ts';
import { decimal, percent, say, term } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, meant, order, panel, table } from '../shown.ts';

const plain = { ratings: standardAt(2) };
const sound = { ratings: standardAt(3) };
const missing = { ratings: { ...standardAt(2), 'task-completed': 'missed' as const } };

describe('what the trust lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string[]]>([
    ['nothing assessed', [{}], ['none']],
    ['nothing missed', [sound], ['allSound']],
    ['a weakest facet', [{ ratings: standardAt(1) }], ['weakest', 'missedMostly']],
    ['all missed for one cause', [{ ratings: { 'task-completed': 'missed' } }], ['none', 'missedAll']],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownTrust, touchpoints)).toEqual(expected);
  });
});

it('has a bar and a column for every facet and for their product', () => {
  const [part] = panel(shownTrust, [sound]);
  const labels = [...['reliability', 'competence', 'closeness'].map((facet) => term('facet', facet)), say('product')];
  expect(part).toEqual({ bars: labels.map((label) => ({ label, share: 1, value: percent(1) })) });
  expect(table(shownTrust, audit([sound]))).toEqual({ headers: labels, rows: [labels.map(() => percent(1))] });
});

describe('the trust lens over all journeys', () => {
  const weak = (id: string, criterion: string) =>
    audit([{ ratings: { ...standardAt(3), [criterion]: 'missed' } }], { id });

  it('names what is weakest in most journeys', () => {
    const most = answer(
      shownTrust,
      weak('a/a', 'courteous'),
      weak('a/b', 'task-completed'),
      weak('a/c', 'courteous'),
      audit([{ ratings: {} }], { id: 'a/d' }),
    );
    expect(most).toEqual(say('weakestIn', { name: term('facet', 'closeness'), count: decimal(2) }));
  });

  it('names nothing where all is sound, and has nothing to compare where nothing is assessed', () => {
    expect(answer(shownTrust, audit([sound]))).toEqual(say('sound'));
    expect(answer(shownTrust, audit([{}]))).toBeNull();
  });

  it('takes the lowest product for the worst', () => {
    expect(order(shownTrust, { none: [{ ratings: {} }], sound: [plain], weak: [missing] })).toEqual({
      compared: ['weak', 'sound'],
      silent: ['none'],
    });
  });
});
