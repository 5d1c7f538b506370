import type { Judgement, Measure, Ratings } from '../model/touchpoint.ts';
import type { Rating } from '../model/vocabulary.ts';

/** A settled rating and where it comes from. */
export interface Answer {
  rating: Rating;
  from: 'rating' | 'auditors' | 'measure';
}

/** Criterion id → answer. A criterion that is not in it is unknown: not assessed, never missed. */
export type Answers = ReadonlyMap<string, Answer>;

/** Comparisons with a threshold allow this much (model §2). */
export const TOLERANCE = 1e-9;

/** How much worse than its target, as a share of the target's size, still counts as `partly`. */
const NEAR_TARGET = 0.2;

/** What a rating counts in a sum; `null` for `n/a`, which drops out. */
export function worthOf(rating: Rating): number | null {
  return { met: 1, partly: 0.5, missed: 0, 'n/a': null }[rating];
}

const WORST_FIRST: readonly Rating[] = ['missed', 'partly', 'met'];

/**
 * One rating from a judgement. Several auditors give the lower median of those who did not say `n/a`; `n/a` when all
 * said so (format §2).
 */
export function settle(judgement: Judgement): Answer {
  if (typeof judgement === 'string') return { rating: judgement, from: 'rating' };
  if (judgement.rating !== undefined) return { rating: judgement.rating, from: 'rating' };
  const said = Object.values(judgement.by ?? {})
    .filter((rating) => rating !== 'n/a')
    .sort((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
  return { rating: said[Math.floor((said.length - 1) / 2)] ?? 'n/a', from: 'auditors' };
}

/**
 * What a measure says of the criterion it rates: met when at least as good as the target, partly within 20 % of the
 * target's size beyond it, else missed; `null` when it rates nothing (format §2).
 */
export function measured(measure: Measure): Rating | null {
  if (measure.rates === undefined || measure.target === undefined || measure.better === undefined) return null;
  const beyond = measure.better === 'lower' ? measure.value - measure.target : measure.target - measure.value;
  if (beyond <= TOLERANCE) return 'met';
  return beyond <= NEAR_TARGET * Math.abs(measure.target) + TOLERANCE ? 'partly' : 'missed';
}

/** What written ratings and measures say together: the written one counts, a measure fills in where none is written. */
export function answersOf(ratings: Ratings = {}, measures: readonly Measure[] = []): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const measure of measures) {
    const rating = measured(measure);
    if (measure.rates !== undefined && rating !== null) answers.set(measure.rates, { rating, from: 'measure' });
  }
  for (const [criterion, judgement] of Object.entries(ratings)) answers.set(criterion, settle(judgement));
  return answers;
}

/** A variant's answers: its own over the base's. */
export function overlaid(base: Answers, own: Answers): Answers {
  return new Map([...base, ...own]);
}

/** What the answers would be once the criteria were met. One that is `n/a` stays so: lifting it changes nothing. */
export function lifted(answers: Answers, criteria: readonly string[]): Answers {
  const after = new Map(answers);
  for (const id of criteria) {
    if (answers.get(id)?.rating !== 'n/a') after.set(id, { rating: 'met', from: 'rating' });
  }
  return after;
}
