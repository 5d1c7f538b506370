import type { Rubric } from '../../model/rubric.ts';
import type { Locale } from '../../model/text.ts';
import { rung } from '../../rubric/ladder.ts';
import { localise } from '../localise.ts';

/** What a level, 0 … 3, is called in a rubric; its number where the rubric is not at hand. */
export function levelName(level: number, rubric: string, rubrics: readonly Rubric[], locale: Locale): string {
  const ladder = rubrics.find(({ id }) => id === rubric)?.interaction;
  return ladder ? localise(rung(ladder, level).name, locale, locale) : String(level);
}
