import type { Audit } from '../../model/audit.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { without } from './pairs.ts';

/** New id → old id. */
export type Renames = ReadonlyMap<string, string>;

/** What tells one audit from another. */
type Journey = Pick<Audit, 'id' | 'title' | 'brand'> & { touchpoints: readonly { id: string }[] };

/**
 * Touchpoints that bear another id than before: one that is gone and one that is new are the same when all but the id is,
 * or else the name. Where several could be meant, none is.
 */
export function renamedTouchpoints(before: readonly Touchpoint[], after: readonly Touchpoint[]): Renames {
  return alikeBy(without(before, after), without(after, before), [({ id: _, ...rest }) => rest, ({ name }) => name]);
}

/**
 * Audits that bear another id than before: those whose files git takes for one (`moved`, new id → old id), as long as
 * something in them is the same; else one that is gone and one that is new of the same brand with the same title, or
 * with the same touchpoints. Where several could be meant, none is.
 */
export function renamedAudits(before: readonly Journey[], after: readonly Journey[], moved: Renames): Renames {
  const gone = without(before, after);
  const added = without(after, before);
  const said = added.flatMap((is): [string, string][] => {
    const was = gone.find(({ id }) => id === moved.get(is.id));
    return was && isOneJourney(was, is) ? [[is.id, was.id]] : [];
  });
  const taken = new Set(said.flat());
  const left = ({ id }: Journey) => !taken.has(id);
  return new Map([
    ...said,
    ...alikeBy(gone.filter(left), added.filter(left), [
      ({ brand, title }) => [brand, title],
      ({ brand, touchpoints }) => [brand, touchpoints.map(({ id }) => id)],
    ]),
  ]);
}

/** The audit as it was, under the ids it has afterwards; what speaks of its touchpoints speaks of them by these. */
export function underNewIds(audit: Audit, id: string, touchpoints: Renames): Audit {
  const now = new Map([...touchpoints].map(([is, was]) => [was, is]));
  const named = <T extends { touchpoint?: string | undefined }>(one: T): T =>
    one.touchpoint === undefined ? one : { ...one, touchpoint: now.get(one.touchpoint) ?? one.touchpoint };
  return {
    ...audit,
    id,
    touchpoints: audit.touchpoints.map((one) => ({ ...one, id: now.get(one.id) ?? one.id })),
    ...(audit.waivers && { waivers: audit.waivers.map(named) }),
    ...(audit.replies && { replies: audit.replies.map(named) }),
  };
}

function isOneJourney(was: Journey, is: Journey): boolean {
  return (
    JSON.stringify(was.title) === JSON.stringify(is.title) ||
    was.touchpoints.some(({ id }) => is.touchpoints.some((one) => one.id === id))
  );
}

/** Pairs that are alike by the first key that tells each of them from all others, new id → old id. */
function alikeBy<T extends { id: string }>(
  gone: readonly T[],
  added: readonly T[],
  keys: readonly ((one: T) => unknown)[],
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const key of keys) {
    const left = ({ id }: T) => !pairs.has(id) && ![...pairs.values()].includes(id);
    const were = Map.groupBy(gone.filter(left), (one) => JSON.stringify(key(one)));
    for (const [same, [is, ...more]] of Map.groupBy(added.filter(left), (one) => JSON.stringify(key(one)))) {
      const [was, ...others] = were.get(same) ?? [];
      if (is && was && more.length === 0 && others.length === 0) pairs.set(is.id, was.id);
    }
  }
  return pairs;
}
