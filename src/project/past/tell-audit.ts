import type { JourneyChange } from '../../compare/difference.ts';
import { journeyMove } from '../../compare/journey-move.ts';
import { idOf } from '../../history/read-states.ts';
import type { Question } from './readings.ts';
import { type Stand, yardstickOf } from './stand.ts';

/** An audit at a revision and at the one before. */
export interface Passage {
  is: Stand;
  was: Stand | null;
  /** The name of its file before it bore another. */
  from: string | null;
}

/**
 * How an audit stands, unless it stands as it did. `indexBefore`: what the content before has by the new yardstick, where
 * `comparison` asks for it. Faults name files in `folder`.
 */
export function tellAudit({ is, was, from }: Passage, indexBefore: number | null, folder: string): JourneyChange[] {
  const { standing, fault } = is.reading;
  const state = stateOf({ is, was, from });
  if (state === null) return [];
  const stood = was?.reading.standing;
  const isRescored = was && standing && stood && yardstickOf(is) !== yardstickOf(was);
  const by = is.blob === was?.blob ? standing?.index : indexBefore;
  const effects = isRescored && typeof by === 'number' ? { rubric: by - stood.index } : null;
  return [
    {
      ...named(is, state, from, folder),
      ...journeyMove(was?.last ?? null, standing, effects),
      fault: fault && { ...fault, file: fault.file ?? `${folder}/${is.name}` },
    },
  ];
}

export function tellGone(was: Stand, folder: string): JourneyChange {
  return { ...named(was, 'removed', null, folder), ...journeyMove(was.last, null), fault: null };
}

function named({ name, title, brand }: Stand, state: JourneyChange['state'], from: string | null, folder: string) {
  const file = `${folder}/${name}`;
  return { id: idOf(name), from: from === null ? null : idOf(from), state, title, brand, file, findings: null };
}

/** What has to be asked to tell a change of yardstick from one of content, when both changed at once. */
export function comparison({ is, was }: Passage): Question | null {
  const rubric = is.reading.standing?.rubric;
  if (!was?.reading.standing || rubric === undefined || is.blob === was.blob || yardstickOf(is) === yardstickOf(was))
    return null;
  return { blob: was.blob, under: was.under, by: { rubric, of: is.under } };
}

function stateOf({ is, was, from }: Passage): JourneyChange['state'] | null {
  const { standing, fault } = is.reading;
  const isSame = is.blob === was?.blob;
  if (standing === null) {
    const isOldFault = JSON.stringify(fault) === JSON.stringify(was?.reading.fault);
    return isSame && isOldFault && from === null ? null : 'broken';
  }
  if (was === null) return 'added';
  if (!was.reading.standing) return 'mended';
  if (from !== null) return 'renamed';
  if (!isSame) return 'changed';
  return yardstickOf(is) === yardstickOf(was) ? null : 'rescored';
}
