import type { JourneyLine } from '../../../compare/history/journey-lines.ts';
import type { Reader } from '../../reader.ts';

/** How lines are read: no more than they show. */
export function lineKey({ words }: Reader, lines: readonly JourneyLine[]): string[] {
  const { key, keyRubric, keyGap } = words.trend;
  const some = (is: (point: JourneyLine['points'][number]) => boolean) => lines.some(({ points }) => points.some(is));
  return [
    key,
    ...(some(({ at }) => at.rescored) ? [keyRubric] : []),
    ...(some(({ at }) => at.state === 'broken') ? [keyGap] : []),
  ];
}
