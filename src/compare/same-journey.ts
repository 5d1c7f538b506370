import type { Text } from '../model/text.ts';
import { without } from './pairs.ts';

/** New id → old id. */
export type Renames = ReadonlyMap<string, string>;

/** What tells one journey from another. Of a file that cannot be read: `null` where it cannot be told. */
export interface Identity {
  id: string;
  title: Text;
  brand: Text | null;
  touchpoints: readonly { id: string }[] | null;
}

/**
 * The journeys of one state that are those of another under new ids. Two states hold the same journey when its id is the
 * same; else when git tells of a rename (`moved`), or the touchpoints' ids are the same, within one brand. Where several
 * could be meant, the one is for which both speak, or whose title is the same as well; else the one that git tells of;
 * else none.
 */
export function renamedJourneys(before: readonly Identity[], after: readonly Identity[], moved: Renames): Renames {
  const gone = without(before, after);
  const added = without(after, before);
  const known = new Map(gone.map((one) => [one.id, one]));
  const bySteps = Map.groupBy(gone.filter(isReadable), stepsOf);
  const told = ({ id }: Identity) => [known.get(moved.get(id) ?? '')].filter((was) => was !== undefined);
  const alike = (is: Identity) => (isReadable(is) ? (bySteps.get(stepsOf(is)) ?? []) : []);
  const rounds: ((is: Identity) => Identity[])[] = [
    (is) => told(is).filter((was) => isReadable(is) && isReadable(was) && stepsOf(was) === stepsOf(is)),
    (is) => alike(is).filter((was) => hasWordsInCommon(was.title, is.title)),
    told,
    alike,
  ];
  const pairs = new Map<string, string>();
  for (const meantBy of rounds) {
    const taken = new Set(pairs.values());
    const found = added.flatMap((is) => {
      if (pairs.has(is.id)) return [];
      const meant = meantBy(is).filter((was) => !taken.has(was.id) && isOneBrand(was.brand, is.brand));
      return meant.map((was) => ({ was, is, isOnly: meant.length === 1 }));
    });
    const claims = Map.groupBy(found, ({ was }) => was);
    for (const { was, is, isOnly } of found) if (isOnly && claims.get(was)?.length === 1) pairs.set(is.id, was.id);
  }
  return pairs;
}

/** Whether two brands are one: they have a name in common, in whatever language. Of one that cannot be told nothing speaks against it. */
export function isOneBrand(one: Text | null, other: Text | null): boolean {
  return one === null || other === null || hasWordsInCommon(one, other);
}

function hasWordsInCommon(one: Text, other: Text): boolean {
  const known = new Set(spellings(one));
  return spellings(other).some((text) => known.has(text));
}

/** Wide letters, capitals and spaces aside. */
function spellings(text: Text): string[] {
  const all = typeof text === 'string' ? [text] : Object.values(text);
  return all.map((one) => one.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
}

function isReadable({ touchpoints }: Identity): boolean {
  return touchpoints !== null;
}

/** The ids of its touchpoints in one word, whatever their order. */
function stepsOf({ touchpoints }: Identity): string {
  return JSON.stringify(touchpoints?.map(({ id }) => id).sort());
}
