import type { Rubric } from '../model/rubric.ts';
import type { Reader } from './reader.ts';

/**
 * The rubric whose levels' names stand for those of all: several are counted together, and the standard one names them
 * where it is among them. There has to be an audit.
 */
export function namingRubric(reader: Reader): Rubric {
  const { rubrics } = reader.edition.report;
  return reader.rubric(rubrics.find(({ id }) => id === 'standard')?.id ?? rubrics[0]?.id ?? '');
}
