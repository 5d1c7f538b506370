import type { Audit } from '../model/audit.ts';
import type { Stood } from './difference.ts';
import { identityOf, type TouchpointIdentity } from './renames.ts';

/** How a journey stands in one state; plain data, of which a state of long ago is remembered by. */
export interface StandingAt extends Stood {
  rubric: string;
  /** Tells one yardstick from another, as in the report's list of rubrics. */
  yardstick: string;
  touchpoints: readonly (TouchpointIdentity & Stood)[];
}

/** What an audit's figures come to; those of its touchpoints in their order. */
export function standingAt(
  { touchpoints }: Audit,
  { rubric, yardstick }: Pick<StandingAt, 'rubric' | 'yardstick'>,
  figures: { journey: Stood; touchpoints: readonly Stood[] },
): StandingAt {
  return {
    ...stood(figures.journey),
    rubric,
    yardstick,
    touchpoints: touchpoints.flatMap((touchpoint, at) => {
      const figure = figures.touchpoints[at];
      return figure ? { ...identityOf(touchpoint), ...stood(figure) } : [];
    }),
  };
}

export function stood({ level, reach, index, rung }: Stood): Stood {
  return { level, reach, index, ...(rung !== undefined && { rung }) };
}
