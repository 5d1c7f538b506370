import type { Ratings } from '../model/touchpoint.ts';
import type { Draft } from './draft.ts';

/**
 * Whether every criterion is set aside: `n/a` in the first of the layers that rates it. A criterion that is `measured`
 * is not, unless the topmost layer says so.
 */
export function isNothingRated(
  layers: readonly (Draft<Ratings> | undefined)[],
  criteria: readonly string[],
  measured: readonly string[] = [],
): boolean {
  const isMeasured = new Set(measured);
  return criteria.every((id) => {
    const [top, ...under] = layers.map((ratings) => (ratings && Object.hasOwn(ratings, id) ? ratings[id] : undefined));
    const judgement = top ?? (isMeasured.has(id) ? undefined : under.find((one) => one !== undefined));
    if (judgement === undefined) return false;
    if (typeof judgement === 'string') return judgement === 'n/a';
    const said = judgement.rating !== undefined ? [judgement.rating] : Object.values(judgement.by ?? {});
    return said.length > 0 && said.every((rating) => rating === 'n/a');
  });
}
