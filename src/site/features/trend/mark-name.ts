import type { Reader } from '../../reader.ts';

/** What a change of rubric is called in a drawing: a word when there is one, a letter each when there are more. */
export function markName({ words }: Reader, at: number, of: number): string {
  return of === 1 ? words.trend.newRubric : (LETTERS[at] ?? String(at + 1));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
