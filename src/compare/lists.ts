import type { FindingReport } from '../report/report.ts';
import type { JourneyChange, Move, Stood, TouchpointChange } from './difference.ts';
import { isOpen } from './finding-changes.ts';
import { byFall, isMove, ownMove } from './moves.ts';

/** A journey or one of its touchpoints. */
export interface ChangeAt {
  journey: JourneyChange;
  /** `null`: the journey as a whole. */
  touchpoint: TouchpointChange | null;
}

/** What became of journeys and touchpoints, as the overview and the change log tell it. Moves: falls first, the deepest on top. */
export interface Lists {
  /** Journeys that moved by more than their rubric. */
  journeys: readonly ChangeAt[];
  /** Journeys that only their rubric moved. */
  rescored: readonly ChangeAt[];
  /** Of journeys that are in both states. */
  touchpoints: readonly ChangeAt[];
  /** Journeys, and touchpoints of journeys that are in both; what moved to another journey is gone here and new there. */
  added: readonly ChangeAt[];
  removed: readonly ChangeAt[];
  /** Where they moved, they are among the moves, too. */
  renamed: readonly ChangeAt[];
  broken: readonly ChangeAt[];
  mended: readonly ChangeAt[];
  /** At places that are in both states. One that was only waived, or whose severity or data alone changed, is in neither list. */
  gained: readonly FoundAt[];
  lost: readonly FoundAt[];
}

export interface FoundAt {
  journey: JourneyChange;
  finding: FindingReport;
}

/** Sorts out what became of journeys; ties stay in their order. */
export function listsOf(changes: readonly JourneyChange[]): Lists {
  const whole = changes.map((journey): ChangeAt => ({ journey, touchpoint: null }));
  const parts = changes
    .filter(({ before, after }) => before !== null && after !== null)
    .flatMap((journey) => journey.touchpoints.map((touchpoint): ChangeAt => ({ journey, touchpoint })));
  const stateOf = ({ journey, touchpoint }: ChangeAt) => (touchpoint ?? journey).state;
  const moved = (places: readonly ChangeAt[]) =>
    places
      .filter((place) => isMove(moveOf(place).by ?? 0))
      .sort((a, b) => byFall(moveOf(a).by ?? 0, moveOf(b).by ?? 0));
  const all = (state: JourneyChange['state']) => [...whole, ...parts].filter((place) => stateOf(place) === state);
  const journeys = moved(whole);
  return {
    journeys: journeys.filter(({ journey }) => ownMove(journey) !== 0),
    rescored: journeys.filter(({ journey }) => ownMove(journey) === 0),
    touchpoints: moved(parts),
    added: all('added'),
    removed: all('removed').filter((place) => moveOf(place).before !== null),
    renamed: [...whole, ...parts].filter((place) => (place.touchpoint ?? place.journey).from !== null),
    broken: all('broken'),
    mended: all('mended'),
    gained: changes.flatMap((journey) => foundIn(journey, 'gained')),
    lost: changes.flatMap((journey) => foundIn(journey, 'lost')),
  };
}

function foundIn(journey: JourneyChange, which: 'gained' | 'lost'): FoundAt[] {
  if (journey.before === null || journey.after === null) return [];
  const places = new Set(journey.touchpoints.filter(({ by }) => by !== null).map(({ id }) => id));
  return (journey.findings?.[which] ?? [])
    .filter(({ finding }) => isOpen(finding) && (finding.touchpoint === null || places.has(finding.touchpoint)))
    .map(({ finding }) => ({ journey, finding }));
}

/** Whether nothing became of anything. */
export function isQuiet(lists: Lists): boolean {
  return Object.values(lists).every((list) => list.length === 0);
}

/** How the place moved. */
export function moveOf({ journey, touchpoint }: ChangeAt): Move {
  return touchpoint ?? journey;
}

/** Where it stands, or stood. */
export function stoodAt(place: ChangeAt): Stood | null {
  const { before, after } = moveOf(place);
  return after ?? before;
}
