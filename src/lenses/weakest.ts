import { decimal, say, term, type Value } from './value.ts';

type Shares<Name extends string> = Readonly<Record<Name, number | null>>;

/** The lowest of some shares, first on a tie; `null` of nothing. */
export function weakestOf<Name extends string>(
  names: readonly Name[],
  shares: Shares<Name>,
): { name: Name; share: number } | null {
  const known = names.flatMap((name) => {
    const share = shares[name];
    return share === null ? [] : [{ name, share }];
  });
  return known.toSorted((a, b) => a.share - b.share)[0] ?? null;
}

/** What is the weakest in most journeys, first in order on a tie; `null` where no journey has a share. */
export function weakestInMost<Name extends string>(
  vocabulary: string,
  names: readonly Name[],
  journeys: readonly Shares<Name>[],
): Value<'weakestIn' | 'sound'> | null {
  const known = journeys.flatMap((shares) => weakestOf(names, shares) ?? []);
  if (known.length === 0) return null;
  const counts = names.map((name) => ({
    name,
    count: known.filter((weakest) => weakest.name === name && weakest.share < 1).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  if (!most || most.count === 0) return say('sound');
  return say('weakestIn', { name: term(vocabulary, most.name), count: decimal(most.count) });
}
