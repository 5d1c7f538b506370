import { mean, median } from '../lenses/mean.ts';
import type { LevelCounts, Summary } from './report.ts';

/** What a summary reads of an audit. */
export interface Standing {
  level: number;
  index: number;
  touchpoints: readonly { level: number }[];
}

/** Distribution over levels, mean and median of the journey indices. */
export function summarise(audits: readonly Standing[]): Summary {
  const touchpoints = audits.flatMap((audit) => audit.touchpoints);
  return {
    audits: audits.length,
    touchpoints: touchpoints.length,
    levels: { audits: levelCounts(audits), touchpoints: levelCounts(touchpoints) },
    index: middle(audits),
  };
}

/** How many stand at level 0 … 3. */
export function levelCounts(standing: readonly { level: number }[]): LevelCounts {
  const count = (level: number) => standing.filter((one) => one.level === level).length;
  return [count(0), count(1), count(2), count(3)];
}

/** Plain mean and median of indices; `null` of nothing. */
export function middle(standing: readonly { index: number }[]): Summary['index'] {
  const indices = standing.map(({ index }) => index);
  return { mean: mean(indices), median: median(indices) };
}
