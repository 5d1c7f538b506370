import { EXISTING_SEGMENTS } from '../../model/vocabulary.ts';
import type { Shown } from '../show.ts';
import { type Parity, pricePenalty } from './lens.ts';

export type ParityJourney = Shown<unknown, { parity: Parity }>;

/** Where a journey is least fair by one figure, and between which two groups. */
export interface WorstPlace {
  /** The figure: a share for a price, infinite where new customers pay nothing; a difference of indices otherwise. */
  value: number;
  /** Its id; the first in order on a tie. */
  touchpoint: string;
  /** Their segments. */
  existing: string;
  fresh: string;
}

/** One group at a touchpoint, with what it is compared by. */
interface Group {
  segment: string;
  figure: number;
}

/** The lowest existing − new, between the existing group that gets least and the new one that gets most. */
export function worstDifference({ touchpoints }: ParityJourney): WorstPlace | null {
  const places = touchpoints.flatMap(({ id, scored: { parity, variants } }) => {
    const groups = variants.flatMap(({ segment, index }) => (segment ? { segment, figure: index } : []));
    return between(id, parity.existing_minus_new, backwards(groups));
  });
  return places.toSorted((a, b) => a.value - b.value)[0] ?? null;
}

/** The largest price penalty, between the existing group that pays most and the new one that pays least. */
export function worstPenalty({ touchpoints }: ParityJourney): WorstPlace | null {
  const places = touchpoints.flatMap(({ id, written: { variants = [] }, scored: { parity } }) => {
    const groups = variants.flatMap(({ segment, offer }) =>
      segment && offer?.price !== undefined ? { segment, figure: offer.price } : [],
    );
    return between(id, pricePenalty(parity), groups);
  });
  return places.toSorted((a, b) => b.value - a.value)[0] ?? null;
}

const EXISTING: readonly string[] = EXISTING_SEGMENTS;

/** The existing group of the highest figure and the new one of the lowest. */
function between(touchpoint: string, value: number | null, groups: readonly Group[]): WorstPlace[] {
  const sorted = groups.toSorted((a, b) => b.figure - a.figure);
  const existing = sorted.find(({ segment }) => EXISTING.includes(segment));
  const fresh = sorted.findLast(({ segment }) => !EXISTING.includes(segment));
  if (value === null || !existing || !fresh) return [];
  return [{ value, touchpoint, existing: existing.segment, fresh: fresh.segment }];
}

function backwards(groups: readonly Group[]): Group[] {
  return groups.map(({ segment, figure }) => ({ segment, figure: -figure }));
}
