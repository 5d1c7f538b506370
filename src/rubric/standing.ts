import type { Ladder } from '../model/rubric.ts';
import { isNotShown, type Standing } from '../model/standing.ts';
import type { Text } from '../model/text.ts';
import { rung, rungNames } from './ladder.ts';
import { NOT_SHOWN } from './standard.ts';

/** The id and words of where something stands: its rung, or that nothing is shown yet. */
export function standingIn(of: Ladder, standing: Standing): Ladder['floor'] {
  return isNotShown(standing) ? NOT_SHOWN : rung(of, standing.level);
}

/** The words of each standing, in the order of `STANDING_KEYS`. */
export function standingNames(of: Ladder): readonly Text[] {
  const [floor, ...levels] = rungNames(of);
  return [floor, NOT_SHOWN.name, ...levels];
}
