import type { Criterion, Ladder } from '../../src/model/rubric.ts';
import type { Judgement, Measure, Ratings } from '../../src/model/touchpoint.ts';
import type { Rating } from '../../src/model/vocabulary.ts';

/*
 * A second, naive implementation of model §2 and format §2, written from the text of the guide alone and never from `src/`.
 * It is slow and repeats itself on purpose: what it says is to be compared with the model by eye.
 */

/** Comparisons with a threshold allow this much (model §2). */
export const ALLOWED = 1e-9;

const WORTH = { missed: 0, partly: 0.5, met: 1 } as const;

/** What is known of each criterion; a missing key is unknown. */
export type Answers = Readonly<Record<string, Rating | undefined>>;

export interface LadderFigures {
  level: number;
  reach: number;
  index: number;
  scores: Record<string, { low: number | null; high: number | null }>;
  assessed: number | null;
  applicable: number;
  blockers: string[];
  stranded: string[];
}

export function worthOf(rating: Rating | undefined): number | null {
  return rating === undefined || rating === 'n/a' ? null : WORTH[rating];
}

/** The rating that was written; several auditors give the lower median of those who did not say `n/a`. */
export function writtenRating(judgement: Judgement): Rating {
  if (typeof judgement === 'string') return judgement;
  if (judgement.rating !== undefined) return judgement.rating;
  const order: Rating[] = ['missed', 'partly', 'met'];
  const said = Object.values(judgement.by ?? {})
    .filter((rating) => rating !== 'n/a')
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return said[Math.floor((said.length - 1) / 2)] ?? 'n/a';
}

/** What a measure gives the criterion it rates. */
export function measuredRating({ value, target = 0, better }: Measure): Rating {
  const beyond = better === 'lower' ? value - target : target - value;
  if (beyond <= ALLOWED) return 'met';
  return beyond <= 0.2 * Math.abs(target) + ALLOWED ? 'partly' : 'missed';
}

/** A touchpoint's or a variant's own answers: what is written, else what a measure gives. */
export function answersOf(own: { ratings?: Ratings; measures?: Measure[] }): Answers {
  const answers: Record<string, Rating> = {};
  for (const measure of own.measures ?? []) {
    if (measure.rates !== undefined) answers[measure.rates] = measuredRating(measure);
  }
  for (const [id, judgement] of Object.entries(own.ratings ?? {})) answers[id] = writtenRating(judgement);
  return answers;
}

/** Σ w·r / Σ w over the applicable criteria, an unknown taken as `unknown`; `null` when there is none. */
function share(criteria: readonly Criterion[], answers: Answers, unknown: 0 | 1): number | null {
  let earned = 0;
  let whole = 0;
  for (const { id, weight } of criteria) {
    if (answers[id] === 'n/a') continue;
    earned += weight * (worthOf(answers[id]) ?? unknown);
    whole += weight;
  }
  return whole === 0 ? null : earned / whole;
}

function highestLevel(ladder: Ladder, answers: Answers, unknown: 0 | 1): number {
  let level = 0;
  for (const { criteria, threshold } of ladder.levels) {
    const score = share(criteria, answers, unknown);
    if (score === null || score < threshold - ALLOWED) break;
    const musts = criteria.filter(({ id, must }) => must && answers[id] !== 'n/a');
    if (musts.some(({ id }) => (worthOf(answers[id]) ?? unknown) !== 1)) break;
    level += 1;
  }
  return level;
}

function blockersOf(ladder: Ladder, answers: Answers, level: number): string[] {
  const next = ladder.levels[level];
  if (next === undefined) return [];
  const applicable = next.criteria.filter(({ id }) => answers[id] !== 'n/a');
  if (applicable.length === 0) return [];
  const gain = ({ id, weight }: Criterion): number => weight * (1 - (worthOf(answers[id]) ?? 0));
  const musts = applicable.filter(({ id, must }) => must && answers[id] !== 'met');
  const others = applicable.filter((criterion) => !criterion.must && gain(criterion) > 0);
  others.sort((one, other) => gain(other) - gain(one));

  const blockers = musts.map(({ id }) => id);
  const mended: Record<string, Rating | undefined> = { ...answers };
  for (const id of blockers) mended[id] = 'met';
  for (const { id } of others) {
    if ((share(next.criteria, mended, 0) ?? 0) >= next.threshold - ALLOWED) break;
    blockers.push(id);
    mended[id] = 'met';
  }
  return blockers;
}

/** f = ½ · min(1, S / θ) + ½ · Σ_musts w·r / Σ_musts w, over the applicable criteria of level + 1. */
function fractionOf(ladder: Ladder, answers: Answers, level: number): number {
  const next = ladder.levels[level];
  const score = next ? share(next.criteria, answers, 0) : null;
  if (next === undefined || score === null) return 0;
  const way = Math.min(1, score / next.threshold);
  const musts = share(
    next.criteria.filter(({ must }) => must),
    answers,
    0,
  );
  return musts === null ? way : 0.5 * way + 0.5 * musts;
}

/** Everything model §2 says of one touchpoint, and model §4 of one segment. */
export function onLadder(ladder: Ladder, answers: Answers): LadderFigures {
  const level = highestLevel(ladder, answers, 0);
  const whole = ladder.levels.flatMap(({ criteria }) => criteria);
  const all = whole.filter(({ id }) => answers[id] !== 'n/a');
  const weightOf = (criteria: Criterion[]): number => criteria.reduce((sum, { weight }) => sum + weight, 0);
  const rated = all.filter(({ id }) => answers[id] !== undefined);

  // Choice: a level is named by its id here, as in `scores`.
  const stranded = ladder.levels.flatMap(({ id, criteria, threshold }, at) => {
    const score = share(criteria, answers, 0);
    return at + 1 > level + 1 && score !== null && score >= threshold - ALLOWED ? [id] : [];
  });
  return {
    level,
    reach: highestLevel(ladder, answers, 1),
    index: level === 3 ? 3 : level + 0.99 * fractionOf(ladder, answers, level),
    scores: Object.fromEntries(
      ladder.levels.map(({ id, criteria }) => [
        id,
        { low: share(criteria, answers, 0), high: share(criteria, answers, 1) },
      ]),
    ),
    assessed: all.length === 0 ? null : weightOf(rated) / weightOf(all),
    applicable: weightOf(all) / weightOf(whole),
    blockers: blockersOf(ladder, answers, level),
    stranded,
  };
}
