import type { Text } from '../../model/text.ts';
import type { FaultAt, JourneyChange } from '../difference.ts';
import { journeyMove } from '../journey-move.ts';
import type { StandingAt } from '../standing-at.ts';

/** A journey after a commit, as far as its file can be read. */
export interface JourneyAt {
  id: string;
  file: string;
  /** Tells its file's bytes from others. */
  content: string;
  /** As last read; else the id, and an empty brand unless that can be seen. */
  title: Text;
  brand: Text;
  standing: StandingAt | null;
  fault: FaultAt | null;
  /** How it stands, or stood when it could be read last. */
  last: StandingAt | null;
}

/**
 * What a commit did to a journey; `null` when it stands as it did. `from`: its id before a renaming; `indexBefore`: what
 * the content before has by the new yardstick, `null` where that cannot be told.
 */
export function changeAt(
  is: JourneyAt,
  was: JourneyAt | null,
  from: string | null,
  indexBefore: number | null,
): JourneyChange | null {
  const state = stateOf(is, was, from);
  if (state === null) return null;
  const by = is.content === was?.content ? (is.standing?.index ?? null) : indexBefore;
  const effects = isRescored(is, was) && by !== null ? { rubric: by - was.standing.index } : null;
  return { ...named(is, state, from), ...journeyMove(was?.last ?? null, is.standing, effects), fault: is.fault };
}

/** A journey whose file a commit took away. */
export function goneAt(was: JourneyAt): JourneyChange {
  return { ...named(was, 'removed', null), ...journeyMove(was.last, null), fault: null };
}

/** Whether a journey that could be read is measured by another yardstick than before. */
export function isRescored(
  { standing }: JourneyAt,
  was: JourneyAt | null,
): was is JourneyAt & { standing: StandingAt } {
  return standing !== null && was?.standing != null && standing.yardstick !== was.standing.yardstick;
}

function stateOf(is: JourneyAt, was: JourneyAt | null, from: string | null): JourneyChange['state'] | null {
  const isSame = is.content === was?.content;
  if (is.standing === null) {
    const isOldFault = JSON.stringify(is.fault) === JSON.stringify(was?.fault);
    return isSame && isOldFault && from === null ? null : 'broken';
  }
  if (was === null) return 'added';
  if (!was.standing) return 'mended';
  if (from !== null) return 'renamed';
  if (!isSame) return 'changed';
  return isRescored(is, was) ? 'rescored' : null;
}

function named({ id, title, brand, file }: JourneyAt, state: JourneyChange['state'], from: string | null) {
  return { id, from, state, title, brand, file, findings: null };
}
