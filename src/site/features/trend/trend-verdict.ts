import { hasMoved, type Trend } from '../../../compare/history/trend.ts';
import { isMove } from '../../../compare/moves.ts';
import type { Reader } from '../../reader.ts';

/** How it went, in a few sentences made of the figures: the median first, then who rose and fell, then who came and went. */
export function trendVerdict(reader: Reader, trend: Trend): string[] {
  const { words, index, gain, day } = reader;
  const { median, here, gone } = trend;
  const first = trend.days[0]?.date ?? '';
  const moved = here.filter(hasMoved);
  const risen = moved.filter(({ change }) => change.own > 0);
  const up = here.filter(({ change }) => change.levels > 0).length;
  const down = here.filter(({ change }) => change.levels < 0).length;
  const came = here.filter(({ change }) => change.since > first).length;
  const { rose, fell, stays, moves, byLevels, scope, rubricDid } = words.trend.verdict;
  return [
    ...(median
      ? [
          (!isMove(median.by) ? stays : median.by > 0 ? rose : fell)(
            day(median.since),
            index(median.from),
            index(median.to),
          ),
        ]
      : []),
    ...(median?.rubric && isMove(median.rubric) ? [rubricDid(gain(median.rubric), gain(median.own))] : []),
    moves(risen.length, moved.length - risen.length, here.length - moved.length),
    ...(up + down > 0 ? [byLevels(up, down)] : []),
    ...(came + gone.length > 0 ? [scope(came, gone.length)] : []),
  ];
}
