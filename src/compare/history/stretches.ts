import type { Stood } from '../difference.ts';
import type { JourneyLine } from './journey-lines.ts';

/** Days on which a journey stood alike: from the first, up to the one on which that ended. */
export interface Stretch {
  /** YYYY-MM-DD */
  from: string;
  to: string;
  /** 0 … 3 */
  level: number;
  reach: number;
  index: number;
  /** Whether it begins with another yardstick, so that it does not go on from the stretch before. */
  rescored: boolean;
}

/**
 * A journey's days up to `end`, as it stood when each day was over; days on which it could not be read or was not there
 * are in no stretch.
 */
export function stretchesOf({ points }: JourneyLine, end: string): Stretch[] {
  const days = new Map<string, { standing: Stood | null; rescored: boolean }>();
  for (const { day, at } of points) {
    const rescored = at.rescored || (days.get(day)?.rescored ?? false);
    days.set(day, { standing: at.after, rescored });
  }
  const all = [...days];
  return all.reduce<Stretch[]>((stretches, [from, { standing, rescored }], at) => {
    const to = all[at + 1]?.[0] ?? (end > from ? end : from);
    const last = stretches.at(-1);
    if (standing === null) return stretches;
    const { level, reach, index } = standing;
    const isAlike = last?.level === level && last.reach === reach && last.index === index;
    if (last && isAlike && last.to === from && !rescored) last.to = to;
    else stretches.push({ from, to, level, reach, index, rescored });
    return stretches;
  }, []);
}
