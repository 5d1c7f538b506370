import { VALUE_AREAS } from '../../model/vocabulary.ts';
import type { Journey } from '../journey.ts';
import type { AuditReport } from '../report.ts';
import { pricePenalty } from './price-penalty.ts';

/** The lenses that compare journeys, each by figures of its own. */
export type ComparedLens = 'loop' | 'promises' | 'fairness' | 'trust' | 'value' | 'evidence';

export interface WorstFirst {
  /** Journeys the lens has a figure of, the worst first; in order where they are alike. */
  compared: readonly Journey[];
  /** Those it has nothing to compare in, in order. */
  silent: readonly Journey[];
}

export function worstFirst(journeys: readonly Journey[], lens: ComparedLens): WorstFirst {
  const figures = new Map(journeys.map((journey) => [journey, FIGURES[lens](journey.scored)]));
  const of = (journey: Journey) => figures.get(journey) ?? [];
  const isSilent = (journey: Journey) => of(journey).every((figure) => figure === null);
  return {
    compared: journeys.filter((journey) => !isSilent(journey)).toSorted((a, b) => lowestFirst(of(a), of(b))),
    silent: journeys.filter(isSilent),
  };
}

/** What a lens judges a journey by, the weightiest figure first; the lower each is, the worse. */
const FIGURES: Readonly<Record<ComparedLens, (audit: AuditReport) => readonly (number | null)[]>> = {
  loop: ({ loop }) => [loop.balance],
  promises: ({ gap: { promises, mean } }) => [promises.made === 0 ? null : promises.kept / promises.made, mean],
  fairness: ({ touchpoints }) => {
    const penalties = touchpoints.flatMap(({ parity }) => pricePenalty(parity) ?? []);
    const difference = lowest(touchpoints.map(({ parity }) => parity.existing_minus_new));
    // Who pays less for staying is no worse off than who pays the same.
    const penalty = Math.max(0, ...penalties);
    return penalties.length === 0 && difference === null ? [null] : [-penalty, difference];
  },
  trust: ({ trust }) => [trust.trust],
  value: ({ value }) => [lowest(VALUE_AREAS.map((area) => value[area]))],
  evidence: ({ touchpoints }) => [-touchpoints.filter(({ confidence }) => confidence === 'low').length],
};

function lowestFirst(ours: readonly (number | null)[], others: readonly (number | null)[]): number {
  const differs = ours.findIndex((figure, at) => figure !== (others[at] ?? null));
  const [a, b] = [ours[differs] ?? null, others[differs] ?? null];
  return a === null ? (b === null ? 0 : 1) : b === null ? -1 : a - b;
}

function lowest(figures: readonly (number | null)[]): number | null {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}
