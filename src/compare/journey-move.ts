import type { JourneyChange, Move, Stood, TouchpointChange } from './difference.ts';
import { renamedTouchpoints } from './renames.ts';
import { type StandingAt, stood } from './standing-at.ts';

type MoveEffects = Move['effects'];

/**
 * How a journey moved from one standing to another, and each of its touchpoints, those under another id included; with what
 * is known of the effects of causes on it, and on touchpoints by the ids of now.
 */
export function journeyMove(
  was: StandingAt | null,
  is: StandingAt | null,
  effects: MoveEffects = null,
  within: ReadonlyMap<string, MoveEffects> = new Map(),
): Move & Pick<JourneyChange, 'rubric' | 'touchpoints'> {
  const rescored = was?.yardstick !== is?.yardstick;
  const left = new Map(was?.touchpoints.map((one) => [one.id, one]));
  const renames = renamedTouchpoints(was?.touchpoints ?? [], is?.touchpoints ?? []);
  const now = is?.touchpoints.map((one): TouchpointChange => {
    const from = renames.get(one.id) ?? null;
    const then = left.get(from ?? one.id) ?? null;
    left.delete(from ?? one.id);
    const state = from !== null ? 'renamed' : then ? 'same' : 'added';
    return { ...named(one, state, from), ...move(then, one, rescored, within.get(one.id) ?? null) };
  });
  const gone = [...left.values()].map(
    (one): TouchpointChange => ({ ...named(one, 'removed', null), ...move(one, null, false, null) }),
  );
  return { ...move(was, is, rescored, effects), rubric: is?.rubric ?? null, touchpoints: now ? [...now, ...gone] : [] };
}

function named(
  { id, name }: Pick<TouchpointChange, 'id' | 'name'>,
  state: TouchpointChange['state'],
  from: string | null,
) {
  return { id, from, state, name };
}

function move(was: Stood | null, is: Stood | null, rescored: boolean, effects: MoveEffects): Move {
  const isInBoth = was !== null && is !== null;
  return {
    before: was && stood(was),
    after: is && stood(is),
    by: isInBoth ? is.index - was.index : null,
    rescored: isInBoth && rescored,
    effects,
  };
}
