import { TOLERANCE } from '../../scoring/answers.ts';
import type { JourneyTouchpoint } from '../journey.ts';

/** The one with the lowest index, the first on a tie; `null` of none. */
export function worstOf(touchpoints: readonly JourneyTouchpoint[]): JourneyTouchpoint | null {
  const [first = null] = touchpoints;
  return touchpoints.reduce(
    (worst, one) => (worst && one.scored.index < worst.scored.index - TOLERANCE ? one : worst),
    first,
  );
}
