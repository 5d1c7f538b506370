import { type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { shown, valueAt } from './values.ts';

/** A month and a day in the ways in which people write them, without a year. */
const WITHOUT_YEAR =
  /^(?:[\d一二三四五六七八九十]+ ?月 ?[\d一二三四五六七八九十]+ ?[日号號]?|\d{1,2}[-./]\d{1,2}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? [a-z]{3,9}\.?)$/i;

/** A text that is no day of the calendar; of one without a year, the year it most likely has. */
export function badDate(value: unknown, path: Path, root: unknown): Problem {
  const written = shown(value);
  const isShort = WITHOUT_YEAR.test(written.normalize('NFKC').trim());
  const [, year = null] = /^(\d{4})-/.exec(String(valueAt(root, ['date']) ?? '')) ?? [];
  return problemAt(isShort ? 'date-without-year' : 'bad-date', path, { value: written, ...(isShort && { year }) });
}
