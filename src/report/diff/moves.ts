import { TOLERANCE } from '../../scoring/answers.ts';
import type { Moved } from './diff.ts';

/** How something moved apart from what the rubric did: a score that changed because the yardstick did is no better or worse. */
export function ownMove({ by, effects }: Pick<Moved, 'by' | 'effects'>): number {
  const own = (by ?? 0) - (effects?.rubric ?? 0);
  return Math.abs(own) < TOLERANCE ? 0 : own;
}

/** The whole move, the rubric's part included; 0 for what did not move or is not in both states. */
export function wholeMove({ by }: Pick<Moved, 'by'>): number {
  return by === null || Math.abs(by) < TOLERANCE ? 0 : by;
}

/** What the rubric alone did. */
export function rubricMove({ effects }: Pick<Moved, 'effects'>): number {
  const rubric = effects?.rubric ?? 0;
  return Math.abs(rubric) < TOLERANCE ? 0 : rubric;
}

/** Falls first, the deepest on top, then rises, the highest on top, then what the rubric alone moved, then the rest, new and gone. */
export function worstMoveFirst(a: Moved, b: Moved): number {
  const [one, other] = [a, b].map((move) => ({ own: ownMove(move), rubric: rubricMove(move), rank: rank(move) }));
  if (!one || !other) return 0;
  return one.rank - other.rank || Math.abs(other.own) - Math.abs(one.own) || one.rubric - other.rubric;
}

function rank(move: Moved): number {
  if (move.before === null) return 4;
  if (move.after === null) return 5;
  const own = ownMove(move);
  if (own !== 0) return own < 0 ? 0 : 1;
  return rubricMove(move) === 0 ? 3 : 2;
}
