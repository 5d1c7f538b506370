import { type Problem, problemAt } from '../model/diagnostic.ts';
import type { Rubric } from '../model/rubric.ts';
import { rungsOf } from '../rubric/level-names.ts';

/** Levels that the config names and no rubric has; nothing is said while a rubric, `null`, does not show its own. */
export function levelProblems(names: object | undefined, rubrics: readonly (Rubric | null)[]): Problem[] {
  const sound = rubrics.filter((rubric) => rubric !== null);
  if (sound.length < rubrics.length) return [];
  const known = [...new Set(sound.flatMap(rungsOf).map(({ id }) => id))];
  return Object.keys(names ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => problemAt('no-such-level', ['levels', id], { id, known }, 'key'));
}
