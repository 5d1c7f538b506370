import { expect, it } from 'vitest';
import { shownRelationship } from '../../../src/lenses/relationship/show.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { meant } from '../shown.ts';

it.each([
  ['fragile', 1, { 'known-as-person': 'missed' }, 'fragile'],
  ['still open', 1, {}, 'open'],
  ['sound', 2, {}, 'sound'],
] as const)('a %s relationship', (_, level, missed, expected) => {
  const rungs = STANDARD.relationship.levels.slice(0, level).flatMap(({ criteria }) => criteria);
  const ratings = { ...Object.fromEntries(rungs.map(({ id }) => [id, 'met' as const])), ...missed };
  expect(meant(shownRelationship, [{}], { relationship: [{ segment: 'loyal', ratings }] })).toEqual([expected]);
});

it('says nothing where no relationship is stated', () => {
  expect(meant(shownRelationship, [{}])).toEqual([]);
});
