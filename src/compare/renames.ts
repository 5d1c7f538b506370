import type { Audit } from '../model/audit.ts';
import type { Text } from '../model/text.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { without } from './pairs.ts';
import type { Renames } from './same-journey.ts';

/** What tells one touchpoint of a journey from another; `said`: all but the id, in one word. */
export interface TouchpointIdentity {
  id: string;
  name: Text;
  said: string;
}

/**
 * Touchpoints that bear another id than before: one that is gone and one that is new are the same when all but the id is,
 * or else the name. Where several could be meant, none is.
 */
export function renamedTouchpoints(
  before: readonly TouchpointIdentity[],
  after: readonly TouchpointIdentity[],
): Renames {
  return alikeBy(without(before, after), without(after, before), [({ said }) => said, ({ name }) => name]);
}

export function identityOf({ id, ...rest }: Touchpoint): TouchpointIdentity {
  return { id, name: rest.name, said: JSON.stringify(rest) };
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
