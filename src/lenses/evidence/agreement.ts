import type { Rating } from '../../model/vocabulary.ts';
import type { ScoredAudit } from '../../scoring/score-audit.ts';

/** Ordinal values, worst first: missed < partly < met. */
const ORDER: readonly Rating[] = ['missed', 'partly', 'met'];

/** The units of an audit: per touchpoint and criterion, the ratings of two or more auditors as 0 … 2, `n/a` left out. */
export function ratedUnits({ touchpoints }: ScoredAudit): number[][] {
  return touchpoints
    .flatMap(({ touchpoint }) => Object.values(touchpoint.ratings ?? {}))
    .map((judgement) => (typeof judgement === 'string' ? [] : Object.values(judgement.by ?? {})))
    .map((said) => said.map((rating) => ORDER.indexOf(rating)).filter((value) => value >= 0))
    .filter((values) => values.length >= 2);
}

/** Raw agreement: Σ over units of the pairs of equal values / Σ of all pairs, 0 … 1; `null` of no unit. */
export function rawAgreement(units: readonly (readonly number[])[]): number | null {
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  const all = units.reduce((sum, { length }) => sum + pairsOf(length), 0);
  const equal = units.reduce((sum, values) => sum + [...counted(values).values()].map(pairsOf).reduce(added, 0), 0);
  return all > 0 ? equal / all : null;
}

function added(sum: number, more: number): number {
  return sum + more;
}

/** How often each value stands in a unit. */
function counted(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Krippendorff's alpha with the ordinal metric: 1 − D_o / D_e over a coincidence matrix of values 0 … n−1
 * (K. Krippendorff, Content Analysis, 4th ed., ch. 12). `units` hold two or more values each. `null` when there are
 * fewer than two units or the pooled values do not vary. At most 1; 0 is chance; can be negative.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  if (units.length < 2) return null;
  const size = units.flat().reduce((most, value) => Math.max(most, value), 0) + 1;
  const coincidences = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const values of units) {
    const counts = counted(values);
    for (const [a, times] of counts) {
      for (const [b, others] of counts) {
        const row = coincidences[a];
        if (row) row[b] = repeated(row[b] ?? 0, 1 / (values.length - 1), times * (a === b ? others - 1 : others));
      }
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const distance = ordinalDistance(totals, a, b);
      observed += (coincidences[a]?.[b] ?? 0) * distance;
      expected += ((totals[a] ?? 0) * (totals[b] ?? 0) * distance) / (all - 1);
    }
  }
  return expected === 0 ? null : 1 - observed / expected;
}

/** A sum with the same added again and again; of very many at once, which differs in the last bits. */
function repeated(sum: number, more: number, times: number): number {
  if (times > 1000) return sum + more * times;
  let all = sum;
  for (let time = 0; time < times; time++) all += more;
  return all;
}

/** δ²(a, b) = (Σ_{g=a…b} n_g − (n_a + n_b) / 2)². */
function ordinalDistance(totals: readonly number[], a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  const between = totals.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
  return (between - ((totals[a] ?? 0) + (totals[b] ?? 0)) / 2) ** 2;
}
