import { mean, median } from '../lenses/mean.ts';
import { isNotShown, type Standing } from '../model/standing.ts';
import type { LevelCounts, Summary } from './report.ts';

/** What a summary reads of an audit. */
export interface Summarised extends Standing {
  index: number;
  touchpoints: readonly Standing[];
}

/** Distribution over levels, mean and median of the journey indices. */
export function summarise(audits: readonly Summarised[]): Summary {
  const touchpoints = audits.flatMap((audit) => audit.touchpoints);
  return {
    audits: audits.length,
    touchpoints: touchpoints.length,
    levels: { audits: levelCounts(audits), touchpoints: levelCounts(touchpoints) },
    not_shown: { audits: notShown(audits), touchpoints: notShown(touchpoints) },
    index: middle(audits),
  };
}

/** How many stand at level 0 … 3. */
export function levelCounts(standing: readonly { level: number }[]): LevelCounts {
  const count = (level: number) => standing.filter((one) => one.level === level).length;
  return [count(0), count(1), count(2), count(3)];
}

/** How many of those at level 0 are merely not shown. */
export function notShown(standing: readonly Standing[]): number {
  return standing.filter(isNotShown).length;
}

/** Plain mean and median of indices; `null` of nothing. */
export function middle(standing: readonly { index: number }[]): Summary['index'] {
  const indices = standing.map(({ index }) => index);
  return { mean: mean(indices), median: median(indices) };
}
