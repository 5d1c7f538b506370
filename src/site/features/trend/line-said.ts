import type { JourneyLine, LineChange } from '../../../compare/history/journey-lines.ts';
import type { Reader } from '../../reader.ts';

/** What a journey's line shows, in sentences. */
export function lineSaid(reader: Reader, { points, now }: JourneyLine, { first, last, since }: LineChange): string {
  const { trend } = reader.words;
  const days = (of: typeof points) => reader.list([...new Set(of.map(({ day }) => reader.day(day)))]);
  const rescored = points.filter(({ at }) => at.rescored);
  const broken = points.filter(({ at }) => at.state === 'broken');
  return reader.sentences([
    (now === 'gone' ? trend.saidGone : trend.said)(
      reader.day(since),
      reader.index(first.index),
      reader.index(last.index),
    ),
    ...(rescored.length > 0 ? [trend.saidRubric(days(rescored))] : []),
    ...(broken.length > 0 ? [trend.saidBroken(days(broken))] : []),
  ]);
}
