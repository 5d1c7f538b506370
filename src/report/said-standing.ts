import type { Locale } from '../languages/languages.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Standing } from '../model/standing.ts';
import { rung } from '../rubric/ladder.ts';
import { standingIn } from '../rubric/standing.ts';
import { localise } from './localise.ts';

/** How texts and tables call where something stands and may come to stand; by numbers where its rubric is not at hand. */
export function saidStanding(
  standing: Standing,
  rubric: string,
  rubrics: readonly Rubric[],
  locale: Locale,
): { stands: string; reach: string } {
  const { level, reach } = standing;
  const ladder = rubrics.find(({ id }) => id === rubric)?.interaction;
  if (!ladder) return { stands: String(level), reach: String(reach) };
  const say = ({ name }: typeof ladder.floor) => localise(name, locale);
  return { stands: say(standingIn(ladder, standing)), reach: say(rung(ladder, reach)) };
}
