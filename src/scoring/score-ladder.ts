import type { Criterion, Ladder, Level } from '../model/rubric.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { type Answers, TOLERANCE, worthOf } from './answers.ts';

/** Where something stands on a ladder. */
export interface LadderScore {
  /** 0 (the floor) … 3: the highest level shown to hold. */
  level: number;
  /** 0 … 3: the same with every unknown taken as met. Never below `level`. */
  reach: number;
  /** 0 … 3: the level, and the way towards the next as its fraction. */
  index: number;
  /** Rated weight / applicable weight over all levels, 0 … 1; `null` when nothing applies. */
  assessed: number | null;
  /** Applicable weight / the whole weight over all levels, 0 … 1: how much of the rubric the score rests on. */
  applicable: number;
  /** Per level, lowest first: the share met with unknowns as 0 (low) and as 1 (high); `null` when nothing applies. */
  scores: readonly { low: number | null; high: number | null }[];
  /** Criteria of the next level that, once met, make it hold; fewest and most telling first. */
  blockers: readonly string[];
  /** Ids of levels whose share is reached although the one below does not hold. */
  stranded: readonly string[];
}

/**
 * Scores one ladder from the answers to its criteria (model §2). Progressive: a level can hold only when every level
 * below it holds. Total: never throws, whatever the answers.
 */
export function scoreLadder(ladder: Ladder, answers: Answers): LadderScore {
  const shares = ladder.levels.map((level) => shareMet(level, answers));
  const level = highest(ladder, (at) => holds(ladder.levels[at], shares[at]?.low ?? null, answers, false));
  const reach = highest(ladder, (at) => holds(ladder.levels[at], shares[at]?.high ?? null, answers, true));
  const next = ladder.levels[level];
  return {
    level,
    reach,
    index: next ? level + 0.99 * wayTo(next, shares[level]?.low ?? null, answers) : level,
    ...coverage(ladder, answers),
    scores: shares,
    blockers: next ? blockersOf(next, answers) : [],
    stranded: ladder.levels
      .filter((above, at) => at > level && reached(above, shares[at]?.low ?? null))
      .map(({ id }) => id),
  };
}

function applies(criterion: Criterion, answers: Answers): boolean {
  return answers.get(criterion.id)?.rating !== 'n/a';
}

/** r of a criterion, an unknown taken as `unknown`. Call only for one that applies. */
function ratingValue(criterion: Criterion, answers: Answers, unknown: 0 | 1): number {
  const answer = answers.get(criterion.id);
  return (answer && worthOf(answer.rating)) ?? unknown;
}

function weighted(criteria: readonly Criterion[], value: (criterion: Criterion) => number): number {
  return criteria.reduce((sum, criterion) => sum + criterion.weight * value(criterion), 0);
}

/** S_L = Σ w·r / Σ w over the applicable criteria, low and high. */
function shareMet(level: Level, answers: Answers): { low: number | null; high: number | null } {
  const applicable = level.criteria.filter((criterion) => applies(criterion, answers));
  if (applicable.length === 0) return { low: null, high: null };
  const total = weighted(applicable, () => 1);
  return {
    low: weighted(applicable, (criterion) => ratingValue(criterion, answers, 0)) / total,
    high: weighted(applicable, (criterion) => ratingValue(criterion, answers, 1)) / total,
  };
}

function reached(level: Level, share: number | null): boolean {
  return share !== null && share >= level.threshold - TOLERANCE;
}

function holds(level: Level | undefined, share: number | null, answers: Answers, hopeful: boolean): boolean {
  if (!level || !reached(level, share)) return false;
  return level.criteria.every((criterion) => {
    const rating = answers.get(criterion.id)?.rating;
    return !criterion.must || rating === 'met' || rating === 'n/a' || (hopeful && rating === undefined);
  });
}

function highest(ladder: Ladder, holdsAt: (at: number) => boolean): number {
  const failing = ladder.levels.findIndex((_, at) => !holdsAt(at));
  return failing === -1 ? ladder.levels.length : failing;
}

/**
 * f of the index: how much of the way to a level is shown, 0 … 1. Half of it is the share towards the threshold, half the
 * share of the musts; without an applicable must the share alone (model §2).
 */
function wayTo(level: Level, share: number | null, answers: Answers): number {
  if (share === null) return 0;
  const towards = Math.min(1, share / level.threshold);
  const musts = level.criteria.filter((criterion) => criterion.must && applies(criterion, answers));
  if (musts.length === 0) return towards;
  const kept = weighted(musts, (must) => ratingValue(must, answers, 0)) / weighted(musts, () => 1);
  return (towards + kept) / 2;
}

function coverage(ladder: Ladder, answers: Answers): Pick<LadderScore, 'assessed' | 'applicable'> {
  const criteria = criteriaOf(ladder);
  const applicable = criteria.filter((criterion) => applies(criterion, answers));
  const total = weighted(applicable, () => 1);
  return {
    assessed:
      applicable.length > 0 ? weighted(applicable, (criterion) => (answers.has(criterion.id) ? 1 : 0)) / total : null,
    applicable: total / weighted(criteria, () => 1),
  };
}

/** Every must that is not met, then the others by falling gain, rubric order on a tie, until the threshold is reached. */
function blockersOf(level: Level, answers: Answers): string[] {
  const applicable = level.criteria.filter((criterion) => applies(criterion, answers));
  const total = weighted(applicable, () => 1);
  const gain = (criterion: Criterion) => criterion.weight * (1 - ratingValue(criterion, answers, 0));
  const musts = applicable.filter((criterion) => criterion.must && answers.get(criterion.id)?.rating !== 'met');
  const others = applicable
    .filter((criterion) => !musts.includes(criterion) && gain(criterion) > 0)
    .sort((a, b) => gain(b) - gain(a));
  const chosen = [...musts];
  let sum =
    weighted(applicable, (criterion) => ratingValue(criterion, answers, 0)) +
    musts.reduce((all, must) => all + gain(must), 0);
  for (const criterion of others) {
    if (reached(level, sum / total)) break;
    chosen.push(criterion);
    sum += gain(criterion);
  }
  return chosen.map((criterion) => criterion.id);
}
