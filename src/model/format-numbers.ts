/**
 * The number of each format: what files say of themselves, and what is written for programs. Within a number keys are
 * added, and none is taken away or comes to mean something else; the guide's page on versions is the promise.
 */
export const FORMAT_NUMBERS = {
  audit: 1,
  rubric: 1,
  score: 1,
  check: 1,
  diff: 1,
  history: 1,
  doctor: 1,
  edition: 1,
  builtFiles: 1,
} as const;

/** Keys that had another name before their format had a number: today's name by the earlier one. */
export const EARLIER_KEYS: Readonly<Record<string, string>> = { findings: 'budgets' };
