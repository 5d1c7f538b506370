import type { Journey } from '../journey.ts';

export interface WorstFirst {
  /** Journeys there is a figure of, the worst first; in order where they are alike. */
  compared: readonly Journey[];
  /** Those there is none of, in order. */
  silent: readonly Journey[];
}

/** By what a lens judges each by: the weightiest figure first; the lower, the worse. */
export function worstFirst(
  journeys: readonly Journey[],
  judge: (journey: Journey) => readonly (number | null)[],
): WorstFirst {
  const figures = new Map(journeys.map((journey) => [journey, judge(journey)]));
  const of = (journey: Journey) => figures.get(journey) ?? [];
  const isSilent = (journey: Journey) => of(journey).every((figure) => figure === null);
  return {
    compared: journeys.filter((journey) => !isSilent(journey)).toSorted((a, b) => lowestFirst(of(a), of(b))),
    silent: journeys.filter(isSilent),
  };
}

function lowestFirst(ours: readonly (number | null)[], others: readonly (number | null)[]): number {
  const differs = ours.findIndex((figure, at) => figure !== (others[at] ?? null));
  const [a, b] = [ours[differs] ?? null, others[differs] ?? null];
  return a === null ? (b === null ? 0 : 1) : b === null ? -1 : a - b;
}
