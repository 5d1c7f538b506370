import { compareStates, type StateOfAudits } from '../../src/compare/compare-states.ts';
import type { JourneyChange } from '../../src/compare/difference.ts';
import type { Judge } from '../../src/compare/score-steps.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { report } from '../report/reports.ts';
import { AS_OF, audit, standingAt, TENTHS } from '../support/build-audit.ts';

/** Indices by journey and touchpoint. */
export type Indices = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A state of audits, all measured by one rubric. */
export function stateOf(audits: readonly Audit[], rubric: Rubric = TENTHS): StateOfAudits {
  const locate = () => ({ line: 1, column: 1 });
  return { audits: audits.map((one) => ({ audit: one, rubric, locate })), unreadable: [], day: AS_OF };
}

/** Audits, each of a brand of its own, whose touchpoints, by id, stand at indices of TENTHS. */
export function standing(levels: Indices): StateOfAudits {
  const audits = Object.entries(levels).map(([id, touchpoints]) =>
    audit(
      Object.entries(touchpoints).map(([step, index]) => ({ id: step, ratings: standingAt(index) })),
      { id, brand: id },
    ),
  );
  return stateOf(audits);
}

/** One audit with one touchpoint of which more is said. */
export function saying(said: Partial<Touchpoint>, more: Partial<Audit> = {}): StateOfAudits {
  return stateOf([audit([{ id: 'till', ratings: standingAt(1), ...said }], more)]);
}

/** What became of the journeys, without causes. */
export function changes(before: StateOfAudits, after: StateOfAudits): readonly JourneyChange[] {
  const judge: Judge = ({ audit: one, rubric }) => {
    const [only] = report([one], { rubric }).audits;
    if (!only) throw new Error('one audit');
    return only;
  };
  const between = { moved: new Map(), isChanged: () => true };
  const means = { judge, hashOf: (rubric: Rubric) => JSON.stringify(rubric), causes: false };
  return compareStates(before, after, between, means).journeys;
}
