import type { Stretch } from '../../../compare/history/stretches.ts';
import type { TimeAxis } from './time-axis.ts';

export const TOP = 30;

/**
 * A journey's index as a step line, and its levels as blocks under it, in a drawing of 100 by 30: ten units a level.
 * Broken where it could not be read, and where another yardstick begins.
 */
export function stepPaths(stretches: readonly Stretch[], { x }: TimeAxis) {
  const line = stretches.map(({ from, to, index, rescored }, at) => {
    const goesOn = !rescored && stretches[at - 1]?.to === from;
    return `${goesOn ? 'V' : `M${x(from)} `}${yOf(index)}H${x(to)}`;
  });
  const last = stretches.at(-1);
  return {
    line: line.join(''),
    blocks: [1, 2, 3].map((level) => ({ level, d: blocksAt(level, stretches, x) })).filter(({ d }) => d !== ''),
    /** Where it ends. */
    end: last ? { x: x(last.to), y: yOf(last.index), level: last.level, reach: last.reach } : null,
  };
}

/** 0 … 3 as a height from above. */
export function yOf(index: number): number {
  return Math.round((TOP - index * 10) * 100) / 100;
}

function blocksAt(level: number, stretches: readonly Stretch[], x: TimeAxis['x']): string {
  const runs: { from: string; to: string }[] = [];
  for (const { from, to } of stretches.filter((one) => one.level === level)) {
    const last = runs.at(-1);
    if (last && last.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => `M${x(from)} ${TOP}V${yOf(level)}H${x(to)}V${TOP}z`).join('');
}
