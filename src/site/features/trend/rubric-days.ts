import type { JourneyLine } from '../../../compare/history/journey-lines.ts';

/** Days on which a journey came to be measured by another yardstick. */
export function rubricDays({ points }: JourneyLine): string[] {
  return points.flatMap(({ at, day }) => (at.rescored ? [day] : []));
}
