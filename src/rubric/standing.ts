import type { Ladder } from '../model/rubric.ts';
import { isNotShown, type Standing } from '../model/standing.ts';
import type { Text } from '../model/text.ts';
import { rung, rungNames } from './ladder.ts';
import { NOT_SHOWN } from './standard.ts';

/** The id and words of level 0 where more may still be shown. */
export function notShownIn({ notShown }: Ladder): Ladder['floor'] {
  return notShown ?? NOT_SHOWN;
}

/** The id and words of where something stands: its rung, or that nothing is shown yet. */
export function standingIn(of: Ladder, standing: Standing): Ladder['floor'] {
  return isNotShown(standing) ? notShownIn(of) : rung(of, standing.level);
}

/** The words of each standing, in the order of `STANDING_KEYS`. */
export function standingNames(of: Ladder): readonly Text[] {
  const [floor, ...levels] = rungNames(of);
  return [floor, notShownIn(of).name, ...levels];
}
