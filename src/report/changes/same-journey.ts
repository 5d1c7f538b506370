import type { Text } from '../../model/text.ts';
import { without } from './pairs.ts';

/** New id → old id. */
export type Renames = ReadonlyMap<string, string>;

/** What tells one journey from another. Of a file that cannot be read: `null` where it cannot be told. */
export interface Journey {
  id: string;
  title: Text;
  brand: Text | null;
  touchpoints: readonly { id: string }[] | null;
}

/**
 * The journeys of one state that are those of another under new ids. Two states hold the same journey when its id is the
 * same; else when git tells of a rename (`moved`), or the touchpoints' ids are the same, within one brand. Where several
 * have the same touchpoints, the one with the same title is meant; where that does not tell, none.
 */
export function renamedJourneys(before: readonly Journey[], after: readonly Journey[], moved: Renames): Renames {
  const gone = without(before, after);
  const added = without(after, before);
  const known = new Map(gone.map((one) => [one.id, one]));
  const pairs = new Map(
    added.flatMap((is): [string, string][] => {
      const was = known.get(moved.get(is.id) ?? '');
      return was && isOneBrand(was.brand, is.brand) ? [[is.id, was.id]] : [];
    }),
  );
  for (const isMeant of [hasOneTitle, () => true]) {
    const taken = new Set([...pairs].flat());
    const [were, are] = [gone, added].map((all) => bySteps(all.filter(({ id }) => !taken.has(id))));
    for (const [steps, news] of are ?? []) {
      const olds = were?.get(steps) ?? [];
      const isOne = (was: Journey, is: Journey) => isOneBrand(was.brand, is.brand) && isMeant(was, is);
      for (const is of news) {
        const [was, ...others] = olds.filter((one) => isOne(one, is));
        const isSure = was && others.length === 0 && news.every((one) => one === is || !isOne(was, one));
        if (isSure) pairs.set(is.id, was.id);
      }
    }
  }
  return pairs;
}

/** Whether two brands are one: they have a name in common, in whatever language. Of one that cannot be told nothing speaks against it. */
export function isOneBrand(one: Text | null, other: Text | null): boolean {
  return one === null || other === null || hasWordsInCommon(one, other);
}

function hasOneTitle(one: Journey, other: Journey): boolean {
  return hasWordsInCommon(one.title, other.title);
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

function bySteps(journeys: readonly Journey[]): Map<string, Journey[]> {
  const readable = journeys.filter(({ touchpoints }) => touchpoints !== null);
  return Map.groupBy(readable, ({ touchpoints }) => JSON.stringify((touchpoints ?? []).map(({ id }) => id).sort()));
}
