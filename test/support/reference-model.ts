import type { Audit } from '../../src/model/audit.ts';
import type { Criterion, Ladder, Rubric } from '../../src/model/rubric.ts';
import type { Measure, Ratings } from '../../src/model/touchpoint.ts';

/**
 * The model a second time: §2 of model.md and the rating rules of format.md §2, written straight from their text, as
 * plainly as they say it and sharing no line with `src/scoring`. Slow and naive on purpose; only to compare with.
 */

type Known = Record<string, string>;

function ratingsOf(ratings: Ratings | undefined, measures: readonly Measure[] | undefined): Known {
  const known: Known = {};
  for (const measure of measures ?? []) {
    if (measure.rates === undefined || measure.target === undefined) continue;
    const room = Math.abs(measure.target) * 0.2 + 1e-9;
    const worseBy = measure.better === 'higher' ? measure.target - measure.value : measure.value - measure.target;
    if (worseBy <= 1e-9) known[measure.rates] = 'met';
    else if (worseBy <= room) known[measure.rates] = 'partly';
    else known[measure.rates] = 'missed';
  }
  for (const [id, judgement] of Object.entries(ratings ?? {})) {
    if (typeof judgement === 'string') known[id] = judgement;
    else if (judgement.rating !== undefined) known[id] = judgement.rating;
    else known[id] = lowerMedian(Object.values(judgement.by ?? {}));
  }
  return known;
}

function lowerMedian(said: string[]): string {
  const missed = said.filter((rating) => rating === 'missed').length;
  const partly = said.filter((rating) => rating === 'partly').length;
  const met = said.filter((rating) => rating === 'met').length;
  const half = (missed + partly + met) / 2;
  if (half === 0) return 'n/a';
  if (missed >= half) return 'missed';
  return missed + partly >= half ? 'partly' : 'met';
}

const R: Record<string, number> = { met: 1, partly: 0.5, missed: 0 };

function applicable(ladder: Ladder, L: number, known: Known): Criterion[] {
  return (ladder.levels[L - 1]?.criteria ?? []).filter((c) => known[c.id] !== 'n/a');
}

/** S_L, an unknown taken as 0 (low) or 1 (high). */
function S(ladder: Ladder, L: number, known: Known, unknown: 0 | 1): number | null {
  let above = 0;
  let below = 0;
  for (const c of applicable(ladder, L, known)) {
    const rating = known[c.id];
    above += c.weight * (rating === undefined ? unknown : (R[rating] ?? 0));
    below += c.weight;
  }
  return below === 0 ? null : above / below;
}

function holds(ladder: Ladder, L: number, known: Known, unknown: 0 | 1): boolean {
  if (L === 0) return true;
  const share = S(ladder, L, known, unknown);
  if (share === null) return false;
  if (share < theta(ladder, L) - 1e-9) return false;
  for (const c of applicable(ladder, L, known)) {
    const rating = known[c.id] ?? (unknown === 1 ? 'met' : 'unknown');
    if (c.must && rating !== 'met') return false;
  }
  return holds(ladder, L - 1, known, unknown);
}

function theta(ladder: Ladder, L: number): number {
  return ladder.levels[L - 1]?.threshold ?? 1;
}

function highestHeld(ladder: Ladder, known: Known, unknown: 0 | 1): number {
  return Math.max(...[0, 1, 2, 3].filter((L) => holds(ladder, L, known, unknown)));
}

export interface ReferenceScore {
  level: number;
  reach: number;
  index: number;
  assessed: number | null;
  scores: { low: number | null; high: number | null }[];
  blockers: string[];
  stranded: string[];
}

function referenceLadder(ladder: Ladder, known: Known): ReferenceScore {
  const level = highestHeld(ladder, known, 0);
  const next = level === 3 ? null : S(ladder, level + 1, known, 0);
  const all = [1, 2, 3].flatMap((L) => applicable(ladder, L, known));
  const weigh = (some: Criterion[]) => some.reduce((sum, c) => sum + c.weight, 0);
  return {
    level,
    reach: highestHeld(ladder, known, 1),
    index: next === null ? level : level + 0.99 * Math.min(1, next / theta(ladder, level + 1)),
    assessed: all.length === 0 ? null : weigh(all.filter((c) => c.id in known)) / weigh(all),
    scores: [1, 2, 3].map((L) => ({ low: S(ladder, L, known, 0), high: S(ladder, L, known, 1) })),
    blockers: level === 3 ? [] : blockers(ladder, level + 1, known),
    stranded: [1, 2, 3].flatMap((m) => {
      const share = S(ladder, m, known, 0);
      const strong = m > level + 1 && share !== null && share >= theta(ladder, m) - 1e-9;
      return strong ? [ladder.levels[m - 1]?.id ?? ''] : [];
    }),
  };
}

function blockers(ladder: Ladder, L: number, known: Known): string[] {
  const open = applicable(ladder, L, known).filter((c) => known[c.id] !== 'met');
  const gain = (c: Criterion) => c.weight * (1 - (R[known[c.id] ?? 'missed'] ?? 0));
  const chosen = open.filter((c) => c.must);
  const queue = open.filter((c) => !c.must);
  const enough = () => {
    const then = { ...known, ...Object.fromEntries(chosen.map((c) => [c.id, 'met'])) };
    return (S(ladder, L, then, 0) ?? 1) >= theta(ladder, L) - 1e-9;
  };
  while (!enough()) {
    const most = Math.max(...queue.map(gain));
    chosen.push(
      ...queue.splice(
        queue.findIndex((c) => gain(c) === most),
        1,
      ),
    );
  }
  return chosen.map((c) => c.id);
}

interface Step {
  weight: number;
  truth: boolean;
  score: ReferenceScore;
}

function journey(steps: Step[], breadth: number) {
  const W = steps.reduce((sum, { weight }) => sum + weight, 0);
  const stands = (L: number, of: 'level' | 'reach') => {
    const there = steps.filter(({ score }) => score[of] >= L).reduce((sum, { weight }) => sum + weight, 0);
    return steps.every(({ truth, score }) => !truth || score[of] >= L) && there / W >= breadth - 1e-9;
  };
  const highest = (of: 'level' | 'reach') => Math.max(0, ...[1, 2, 3].filter((L) => stands(L, of)));
  const J = highest('level');
  const way = steps.reduce((sum, { weight, score }) => sum + weight * Math.max(0, Math.min(1, score.index - J)), 0) / W;
  return { level: J, reach: highest('reach'), index: J === 3 ? 3 : J + 0.99 * Math.min(1, way / breadth) };
}

/** The whole of an audit; with `lift`, as it would be once those criteria of the touchpoint at `at` were met. */
export function reference(audit: Audit, rubric: Rubric, lift?: { at: number; criteria: readonly string[] }) {
  const bases = audit.touchpoints.map(({ ratings, measures }, at) => {
    const known = ratingsOf(ratings, measures);
    for (const id of lift?.at === at ? lift.criteria : []) if (known[id] !== 'n/a') known[id] = 'met';
    return known;
  });
  const touchpoints = bases.map((known) => referenceLadder(rubric.interaction, known));
  return {
    touchpoints,
    variants: audit.touchpoints.map(({ variants }, at) =>
      (variants ?? []).map(({ ratings, measures }) =>
        referenceLadder(rubric.interaction, { ...bases[at], ...ratingsOf(ratings, measures) }),
      ),
    ),
    journey: journey(
      audit.touchpoints.map(({ weight, moment_of_truth }, at) => ({
        weight: weight ?? 1,
        truth: moment_of_truth === true,
        score: touchpoints[at] as ReferenceScore,
      })),
      rubric.breadth,
    ),
  };
}
