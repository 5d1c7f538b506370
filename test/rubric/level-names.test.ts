import { describe, expect, it } from 'vitest';
import { rungNames } from '../../src/rubric/ladder.ts';
import { levelNaming } from '../../src/rubric/level-names.ts';
import { resolveRubric, yardstick } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { standingIn, standingNames } from '../../src/rubric/standing.ts';

describe('The names of levels', () => {
  it('are those of the rubric where the config names none', () => {
    expect(levelNaming({})(STANDARD)).toBe(STANDARD);
  });

  it('are the config’s, on both ladders, level 0 and what is not shown yet among them', () => {
    const named = levelNaming({ unmet: 'Failed', 'not-shown': 'Open', service: 'Care', partnership: 'Together' });
    const { interaction, relationship } = named(STANDARD);
    const [floor, notShown, , second] = standingNames(interaction);
    expect([floor, notShown, second]).toEqual(['Failed', 'Open', 'Care']);
    expect(standingIn(interaction, { level: 0, reach: 2 })).toMatchObject({ id: 'not-shown', name: 'Open' });
    expect(rungNames(relationship)[3]).toBe('Together');
    expect(rungNames(interaction)[3]).toEqual(rungNames(STANDARD.interaction)[3]);
  });

  it('go before those of a team’s own rubric, and change nothing that is scored', () => {
    const level = (id: string) => ({ id, name: id, threshold: 0.5 });
    const file = {
      rubric: 1 as const,
      version: '1',
      levels: [level('low'), level('service'), level('high')] as const,
      criteria: { a: { level: 'low', name: 'A' }, b: { level: 'service', name: 'B' }, c: { level: 'high', name: 'C' } },
    };
    const { rubric } = resolveRubric('ours', { ...file, levels: [...file.levels] }, null);
    const named = levelNaming({ service: 'Care', high: 'Delight' })(rubric);
    expect(rungNames(named.interaction).slice(1)).toEqual(['low', 'Care', 'Delight']);
    expect(yardstick(named)).toBe(yardstick(rubric));
  });

  it('make one rubric of one, as often as it is asked for', () => {
    const named = levelNaming({ service: 'Care' });
    expect(named(STANDARD)).toBe(named(STANDARD));
  });
});
