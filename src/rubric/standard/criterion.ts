import type { CriterionEntry } from '../../model/rubric.ts';
import type { Words } from '../../model/text.ts';

/** A criterion of the standard rubric: what a rubric file may say of one, with every word in every locale. */
export type StandardCriterion = Omit<CriterionEntry, 'level' | 'name' | 'asks' | 'why' | 'how'> & {
  name: Words;
  asks: Words;
  why: Words;
  how: Words;
};
