import type { JourneyChange } from '../../compare/difference.ts';
import { journeyMove } from '../../compare/journey-move.ts';
import type { StandingAt } from '../../compare/standing-at.ts';
import { idOf } from '../../history/read-states.ts';
import type { Question } from '../../history/readings.ts';
import type { RubricSet } from '../../history/rubric-sets.ts';
import { ID_PATTERN } from '../../model/scalar.ts';
import type { Text } from '../../model/text.ts';
import type { Reading } from './reading.ts';

/** An audit file at a revision. */
export interface FileAt {
  name: string;
  blob: string;
  under: RubricSet;
  /** As last read; else the id, and an empty brand unless that can be seen. */
  title: Text;
  brand: Text;
  standing: StandingAt | null;
  fault: Reading['fault'];
  /** How it files, or stood when it could be read last. */
  last: StandingAt | null;
}

/** An audit at a revision and at the one before. */
export interface Passage {
  is: FileAt;
  was: FileAt | null;
  /** The name of its file before it bore another. */
  from: string | null;
}

const MISNAMED: Reading['fault'] = { code: 'bad-path-name', file: null, line: 1, column: 1 };

/** A file as it files now, `was` being how it stood before. */
export function fileAt(
  { name, blob, under }: Pick<FileAt, 'name' | 'blob' | 'under'>,
  was: FileAt | null,
  { title, brand, ...read }: Reading,
): FileAt {
  const isNamed = idOf(name)
    .split('/')
    .every((part) => ID_PATTERN.test(part));
  const { standing, fault } = isNamed ? read : { standing: null, fault: MISNAMED };
  return {
    ...{ name, blob, under, standing, fault },
    title: title ?? was?.title ?? idOf(name),
    brand: brand ?? was?.brand ?? '',
    last: standing ?? was?.last ?? null,
  };
}

/**
 * How an audit files, unless it files as it did. `indexBefore`: what the content before has by the new yardstick, where
 * `comparison` asks for it. Faults name files in `folder`.
 */
export function changeIn(passage: Passage, indexBefore: number | null, folder: string): JourneyChange[] {
  const { is, was, from } = passage;
  const { standing, fault } = is;
  const state = stateOf(passage);
  if (state === null) return [];
  const by = is.blob === was?.blob ? (standing?.index ?? null) : indexBefore;
  const effects = isRescored(passage) && was?.standing && by !== null ? { rubric: by - was.standing.index } : null;
  return [
    {
      ...named(is, state, from, folder),
      ...journeyMove(was?.last ?? null, standing, effects),
      fault: fault && { ...fault, file: fault.file ?? `${folder}/${is.name}` },
    },
  ];
}

export function goneOf(was: FileAt, folder: string): JourneyChange {
  return { ...named(was, 'removed', null, folder), ...journeyMove(was.last, null), fault: null };
}

/** What has to be asked to tell a change of yardstick from one of content, when both changed at once. */
export function comparison(passage: Passage): Question | null {
  const { is, was } = passage;
  if (!was || !is.standing || is.blob === was.blob || !isRescored(passage)) return null;
  return { blob: was.blob, under: was.under, by: { rubric: is.standing.rubric, of: is.under } };
}

function isRescored({ is, was }: Passage): boolean {
  const [one, other] = [is.standing, was?.standing];
  return one !== null && other != null && one.yardstick !== other.yardstick;
}

function stateOf({ is, was, from }: Passage): JourneyChange['state'] | null {
  const isSame = is.blob === was?.blob;
  if (is.standing === null) {
    const isOldFault = JSON.stringify(is.fault) === JSON.stringify(was?.fault);
    return isSame && isOldFault && from === null ? null : 'broken';
  }
  if (was === null) return 'added';
  if (!was.standing) return 'mended';
  if (from !== null) return 'renamed';
  if (!isSame) return 'changed';
  return isRescored({ is, was, from }) ? 'rescored' : null;
}

function named({ name, title, brand }: FileAt, state: JourneyChange['state'], from: string | null, folder: string) {
  const file = `${folder}/${name}`;
  return { id: idOf(name), from: from === null ? null : idOf(from), state, title, brand, file, findings: null };
}
