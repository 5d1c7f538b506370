import type { Reader } from '../../reader.ts';

/** The last place that an index is written with. */
const SMALLEST = 0.01;
/** What an index is unsure of by the way computers add. */
const NOTHING = 1e-9;

/** What an action brings, in points of an index. */
interface Gains {
  gain: number;
  touchpoint_gain: number;
}

type Words = Pick<Reader, 'words' | 'index' | 'gain'>;

/** A difference of two indices; "less than 0.01" for one that would be rounded to nothing. */
export function saidDifference({ words, index, gain }: Words, by: number): string {
  const size = Math.abs(by);
  return size > NOTHING && size < SMALLEST / 2 ? words.changes.lessThan(index(SMALLEST)) : gain(by);
}

/** What an action brings to its journey; where that is nothing, what it brings to its touchpoint, and says so. */
export function saidGain(reader: Words, { gain, touchpoint_gain: own }: Gains): string {
  return helpsTouchpointOnly({ gain, touchpoint_gain: own })
    ? reader.words.overview.gainsTouchpoint(saidDifference(reader, own))
    : saidDifference(reader, gain);
}

/** Whether an action brings something to its touchpoint and nothing to its journey. */
export function helpsTouchpointOnly({ gain, touchpoint_gain: own }: Gains): boolean {
  return gain <= NOTHING && own > NOTHING;
}
