import type { Action } from '../../model/touchpoint.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { type ScoredAudit, whatIf } from '../../scoring/score-audit.ts';
import type { Lens, LensContext } from '../lens.ts';
import { ACTIONS_RULES } from './rules.ts';

type Context = LensContext<typeof ACTIONS_RULES>;

export interface ActionsTouchpoint {
  /** In file order. */
  actions: readonly ActionFigures[];
}

interface ActionFigures {
  id: string;
  /** Δ journey index once done; absent when the action is done or dropped. */
  gain: number | null;
  /** Δ touchpoint index once done. */
  touchpoint_gain: number | null;
  /** From 1 within the audit, by gain per effort. */
  rank: number | null;
  /** The id of the level that has to hold first, when the action lifts only levels above it and so gains nothing yet. */
  first: string | null;
}

interface Open {
  action: Action;
  at: number;
  position: number;
  gain: number;
  touchpoint_gain: number;
}

const USUAL_EFFORT = 3;

/** Whether an action is still to be done. */
function isOpen({ status = 'open' }: Action): boolean {
  return status === 'open' || status === 'doing';
}

/** The actions lens: what each improvement would bring, what first, and what is left lying. */
export const actionsLens: Lens<'actions', typeof ACTIONS_RULES, unknown, ActionsTouchpoint> = {
  id: 'actions',
  rules: ACTIONS_RULES,
  read(scored, context) {
    const open = scored.touchpoints.flatMap(({ touchpoint }, at) =>
      (touchpoint.actions ?? []).flatMap((action, position): Open[] => {
        if (!isOpen(action)) return [];
        const { gain, touchpoint_gain } = whatIf(scored, at, action.lifts ?? []);
        return [{ action, at, position, gain, touchpoint_gain }];
      }),
    );
    const ranked = new Map(open.toSorted(byGainPerEffort).map((entry, at) => [entry.action, { entry, rank: at + 1 }]));
    const touchpoints = scored.touchpoints.map(({ touchpoint }) => ({
      actions: (touchpoint.actions ?? []).map((action) => {
        const { entry, rank = null } = ranked.get(action) ?? {};
        return {
          id: action.id,
          gain: entry?.gain ?? null,
          touchpoint_gain: entry?.touchpoint_gain ?? null,
          rank,
          first: entry ? heldUpBy(entry, scored) : null,
        };
      }),
    }));
    return {
      touchpoints,
      findings: [...open.flatMap((entry) => openFindings(entry, scored, context)), ...doneButMissed(scored, context)],
    };
  },
};

/** The level that keeps an action from gaining anything: the next one, when all that it lifts lies above. */
function heldUpBy({ action, at, touchpoint_gain }: Open, { touchpoints, rubric }: ScoredAudit): string | null {
  const level = touchpoints[at]?.score.level ?? 0;
  const next = rubric.interaction.levels[level];
  const above = rubric.interaction.levels.slice(level + 1).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const lifts = action.lifts ?? [];
  const isHeldUp = touchpoint_gain <= TOLERANCE && lifts.length > 0 && lifts.every((id) => above.includes(id));
  return isHeldUp ? (next?.id ?? null) : null;
}

type Gains = Pick<Open, 'action' | 'gain' | 'touchpoint_gain'>;

/** What adds most to the journey per effort first, then to the touchpoint. */
export function byGainPerEffort(a: Gains, b: Gains): number {
  // Rounded, so that a rank never hangs on the last bit.
  const perEffort = (gain: number, { action }: Gains) => Math.round((gain / (action.effort ?? USUAL_EFFORT)) * 1e9);
  return (
    perEffort(b.gain, b) - perEffort(a.gain, a) || perEffort(b.touchpoint_gain, b) - perEffort(a.touchpoint_gain, a)
  );
}

function openFindings(
  { action, at, position, touchpoint_gain }: Open,
  { audit, touchpoints }: ScoredAudit,
  { rules, asOf }: Context,
) {
  const touchpoint = touchpoints[at]?.touchpoint;
  const path = ['touchpoints', at, 'actions', position];
  const fired = { touchpoint: touchpoint?.id ?? null, data: { action: action.title }, path };
  const owner = action.owner ?? touchpoint?.owner ?? audit.owner;
  return [
    ...(action.due !== undefined && action.due < asOf
      ? rules.fire('actions/overdue', { ...fired, data: { ...fired.data, due: action.due }, path: [...path, 'due'] })
      : []),
    ...(owner === undefined ? rules.fire('actions/no-owner', fired) : []),
    ...(touchpoint_gain <= TOLERANCE ? rules.fire('actions/lifts-nothing', fired) : []),
  ];
}

function doneButMissed({ touchpoints }: ScoredAudit, { rules }: Context) {
  return touchpoints.flatMap(({ touchpoint, answers }, at) =>
    (touchpoint.actions ?? []).flatMap((action, position) => {
      const missed = (action.lifts ?? []).find((criterion) => {
        const rating = answers.get(criterion)?.rating;
        return rating === 'partly' || rating === 'missed';
      });
      if (action.status !== 'done' || missed === undefined) return [];
      return rules.fire('actions/done-but-missed', {
        touchpoint: touchpoint.id,
        data: { action: action.title, criterion: missed },
        path: ['touchpoints', at, 'actions', position],
      });
    }),
  );
}
