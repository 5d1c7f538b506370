/** One value and what it weighs; weight ≥ 0. */
export interface Weighed {
  value: number;
  weight: number;
}

/** Σ w·x / Σ w, or `null` when nothing weighs anything. */
export function weightedMean(items: readonly Weighed[]): number | null {
  const total = weightOf(items);
  return total > 0 ? items.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : null;
}

/** Σ w. */
export function weightOf(items: readonly { weight: number }[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

/** The plain mean, or `null` of nothing. */
export function mean(values: readonly number[]): number | null {
  return weightedMean(values.map((value) => ({ value, weight: 1 })));
}

/** The middle value, the mean of the two middle ones when their number is even; `null` of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** Whole days from one day to a later one (negative when it is earlier); both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The lowest of the figures there are; `null` of none. */
export function lowest(figures: readonly (number | null)[]): number | null {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}
