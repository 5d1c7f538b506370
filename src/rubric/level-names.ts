import { ownValue } from '../model/own-value.ts';
import type { Ladder, Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import { notShownIn } from './standing.ts';

/** What rungs are called, by their ids. */
export type LevelNames = Readonly<Record<string, Text>>;

/** Calls the rungs of rubrics by these names, whatever the rubrics call them; a rubric is the same as often as it is given. */
export function levelNaming(names: LevelNames): (rubric: Rubric) => Rubric {
  const named = new Map<Rubric, Rubric>();
  if (Object.keys(names).length === 0) return (rubric) => rubric;
  return (rubric) => {
    const { interaction, relationship } = rubric;
    const known = named.get(rubric) ?? {
      ...rubric,
      interaction: withNames(interaction, names),
      relationship: withNames(relationship, names),
    };
    named.set(rubric, known);
    return known;
  };
}

function withNames(ladder: Ladder, names: LevelNames): Ladder {
  const [first, second, third] = ladder.levels;
  const named = <T extends Ladder['floor']>(rung: T): T => ({ ...rung, name: ownValue(names, rung.id) ?? rung.name });
  return {
    floor: named(ladder.floor),
    notShown: named(notShownIn(ladder)),
    levels: [named(first), named(second), named(third)],
  };
}

/** Every rung of a rubric, level 0 of each ladder first. */
export function rungsOf({ interaction, relationship }: Rubric): Ladder['floor'][] {
  return [interaction, relationship].flatMap((ladder) => [ladder.floor, notShownIn(ladder), ...ladder.levels]);
}
