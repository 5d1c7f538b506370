import { TOLERANCE } from '../scoring/answers.ts';
import { CAUSES_OF_CHANGE, type CauseOfChange } from './causes.ts';
import type { JourneyChange, Move, TouchpointChange } from './difference.ts';
import { hasFindings } from './finding-changes.ts';

/** Whether a difference of indices is one. */
export function isMove(by: number): boolean {
  return Math.abs(by) >= TOLERANCE;
}

/** The whole move, the rubric's part included; 0 for what did not move or is not in both states. */
export function wholeMove({ by }: Pick<Move, 'by'>): number {
  return moved(by ?? 0);
}

/** What another yardstick did: a score that changed because the yardstick did is no better or worse. All of the move where that is not told apart. */
export function rubricMove({ by, rescored, effects }: Pick<Move, 'by' | 'rescored' | 'effects'>): number {
  return rescored ? moved(effects?.rubric ?? by ?? 0) : 0;
}

/** How something moved apart from that. */
export function ownMove(move: Pick<Move, 'by' | 'rescored' | 'effects'>): number {
  return moved((move.by ?? 0) - (move.rescored ? (move.effects?.rubric ?? move.by ?? 0) : 0));
}

/** Rubrics by which journeys came to be measured, by id. */
export function rescoringRubrics(journeys: readonly JourneyChange[]): string[] {
  return [...new Set(journeys.flatMap(({ rescored, rubric }) => (rescored && rubric !== null ? [rubric] : [])))].sort();
}

/** What moved something, the greatest first. */
export function causesOf({ effects }: Pick<Move, 'effects'>): CauseOfChange[] {
  const effect = (cause: CauseOfChange) => Math.abs(effects?.[cause] ?? 0);
  return CAUSES_OF_CHANGE.filter((cause) => isMove(effect(cause))).sort((a, b) => effect(b) - effect(a));
}

/** Touchpoints of a journey in both states that moved, came, went or bear another id: as `worstMoveFirst`. */
export function toldTouchpoints({ before, after, touchpoints }: JourneyChange): TouchpointChange[] {
  if (before === null || after === null) return [];
  return touchpoints.filter((one) => one.state !== 'same' || hasMoved(one)).sort(worstMoveFirst);
}

/** Whether something stands otherwise than before, by whatever cause. */
function hasMoved(move: Move): boolean {
  return ownMove(move) !== 0 || rubricMove(move) !== 0;
}

/** Whether a journey or one of its touchpoints stands otherwise than before, in both states. */
export function hasMovedWithin(journey: JourneyChange): boolean {
  return hasMoved(journey) || toldTouchpoints(journey).some((one) => one.by !== null && hasMoved(one));
}

/** Whether a file was changed, or its rubric, and nothing came of it. */
export function isWithoutEffect(journey: JourneyChange): boolean {
  const isTold = journey.state !== 'changed' && journey.state !== 'unchanged';
  return !isTold && !hasMoved(journey) && toldTouchpoints(journey).length === 0 && !hasFindings(journey);
}

/** Falls first, the deepest on top, then rises, the highest on top; what did not move comes last. */
export function byFall(a: number, b: number): number {
  const rank = (by: number) => (!isMove(by) ? 2 : by < 0 ? 0 : 1);
  return rank(a) - rank(b) || Math.abs(b) - Math.abs(a);
}

/** Falls first, the deepest on top, then rises, the highest on top, then what the rubric alone moved, then the rest, new and gone. */
export function worstMoveFirst(a: Move, b: Move): number {
  const [one, other] = [a, b].map((move) => ({ own: ownMove(move), rubric: rubricMove(move), rank: rank(move) }));
  if (!one || !other) return 0;
  return one.rank - other.rank || Math.abs(other.own) - Math.abs(one.own) || one.rubric - other.rubric;
}

function rank(move: Move): number {
  if (move.before === null) return 4;
  if (move.after === null) return 5;
  const own = ownMove(move);
  if (own !== 0) return own < 0 ? 0 : 1;
  return rubricMove(move) === 0 ? 3 : 2;
}

function moved(by: number): number {
  return isMove(by) ? by : 0;
}
