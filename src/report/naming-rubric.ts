import type { Rubric } from '../model/rubric.ts';
import { STANDARD } from '../rubric/standard.ts';
import type { Report } from './report.ts';

/** The rubric that names levels counted over several of them: the standard one where it is used, else the first. */
export function namingRubric({ report, rubrics }: { report: Report; rubrics: readonly Rubric[] }): Rubric {
  const used = report.rubrics.map(({ id }) => id);
  const id = used.includes(STANDARD.id) ? STANDARD.id : used[0];
  return rubrics.find((rubric) => rubric.id === id) ?? STANDARD;
}
