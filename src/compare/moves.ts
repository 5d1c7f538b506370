import { TOLERANCE } from '../scoring/answers.ts';
import { CAUSES_OF_CHANGE, type CauseOfChange } from './causes.ts';
import type { AuditDiff, Moved } from './diff.ts';
import { hasFindings } from './findings-diff.ts';

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

/** What moved something, the greatest first. */
export function causesOf({ effects }: Pick<Moved, 'effects'>): CauseOfChange[] {
  if (effects === null) return [];
  return CAUSES_OF_CHANGE.filter((cause) => Math.abs(effects[cause]) >= TOLERANCE).sort(
    (a, b) => Math.abs(effects[b]) - Math.abs(effects[a]),
  );
}

/** Whether a journey or one of its touchpoints stands otherwise than before, in both states. */
export function isMove({ before, after, touchpoints, ...move }: AuditDiff): boolean {
  const moved = (one: Pick<Moved, 'by' | 'effects'>) => ownMove(one) !== 0 || rubricMove(one) !== 0;
  return before !== null && after !== null && (moved(move) || touchpoints.some((one) => one.by !== null && moved(one)));
}

/** Whether a file was changed and nothing came of it. */
export function isWithoutEffect(audit: AuditDiff): boolean {
  return audit.state === 'changed' && !isMove(audit) && audit.touchpoints.length === 0 && !hasFindings(audit);
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
