import { describe, expect, it } from 'vitest';
import { shownActions } from '../../../src/lenses/actions/show.ts';
import { decimal, say } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, meant } from '../shown.ts';

const acting = (lifts: string) => ({ ratings: standardAt(1), actions: [{ id: 'a', title: 'A', lifts: [lifts] }] });

describe('what the actions lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string]>([
    ['no action', [{}], 'none'],
    ['a first action', [acting('prompt')], 'first'],
    ['actions too early', [acting('memorable')], 'nothingYet'],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownActions, touchpoints)).toEqual([expected]);
  });
});

describe('the actions lens over all journeys', () => {
  const action = { lifts: ['courteous'] };
  const shop = (waivers = {}) =>
    audit(
      [
        {
          ratings: { ...standardAt(1), courteous: 'missed' },
          actions: [
            { ...action, id: 'late', title: 'Greet', due: '2024-05-01' },
            { ...action, id: 'in-time', title: 'Look up', due: '2024-12-01' },
            { ...action, id: 'done', title: 'Smile', status: 'done', due: '2024-05-01' },
          ],
        },
      ],
      waivers,
    );
  const open = (count: number) => say('open', { count: decimal(count) });

  it('counts what is open, and the overdue among it', () => {
    expect(answer(shownActions, shop())).toEqual(say('overdue', { open: open(2), overdue: decimal(1) }));
  });

  it('does not warn of what is waived', () => {
    const waivers = [{ rule: 'actions/overdue', reason: 'Agreed', until: '2024-12-31' }];
    expect(answer(shownActions, shop({ waivers }))).toEqual(open(2));
  });

  it('counts none where there is no journey', () => {
    expect(answer(shownActions)).toEqual(open(0));
  });
});
