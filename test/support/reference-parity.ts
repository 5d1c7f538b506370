import type { Rubric } from '../../src/model/rubric.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import type { Stop } from './reference-journey.ts';
import { ALLOWED, answersOf, type LadderFigures, onLadder } from './reference-ladder.ts';

/* The lenses of model §5 that read one touchpoint: parity, consistency, gap, evidence. From the text of the guide alone. */

const DIMENSIONS = ['segment', 'channel', 'location', 'period'] as const;
const EXISTING = ['repeat', 'loyal', 'advocate', 'existing'];
const FROM_CUSTOMERS = ['survey', 'interview', 'mystery-shop', 'complaint', 'review'];

type Variants = NonNullable<Touchpoint['variants']>;
export type Promised = NonNullable<Touchpoint['promises']>[number];

/** A variant with what the ladder says of the base touchpoint once its own answers are laid over. */
export interface Version {
  variant: Variants[number];
  figures: LadderFigures;
}

export function versionsOf({ touchpoint, answers }: Stop, rubric: Rubric): Version[] {
  return (touchpoint.variants ?? []).map((variant) => ({
    variant,
    figures: onLadder(rubric.interaction, { ...answers, ...answersOf(variant) }),
  }));
}

export function variantsOf(versions: readonly Version[]) {
  return versions.map(({ variant, figures: { level, reach, index } }) => {
    const dimension = DIMENSIONS.find((name) => variant[name] !== undefined) ?? 'segment';
    return { [dimension]: variant[dimension], level, reach, index };
  });
}

export function spreadOf({ figures }: Stop, versions: readonly Version[]) {
  const over = (dimension: (typeof DIMENSIONS)[number]): number | null => {
    const own = versions.filter(({ variant }) => variant[dimension] !== undefined);
    if (own.length === 0) return null;
    const indices = [figures.index, ...own.map((version) => version.figures.index)];
    return Math.max(...indices) - Math.min(...indices);
  };
  return { segment: over('segment'), channel: over('channel'), location: over('location'), period: over('period') };
}

/** Variants by segment, parted into those of customers already with the company, and the others. */
export function bySegment(versions: readonly Version[]): { existing: Version[]; fresh: Version[] } {
  const segments = versions.filter(({ variant }) => variant.segment !== undefined);
  const isExisting = ({ variant }: Version): boolean => EXISTING.includes(variant.segment ?? '');
  return { existing: segments.filter(isExisting), fresh: segments.filter((version) => !isExisting(version)) };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function pricesOf(versions: readonly Version[]): number[] {
  return versions.flatMap(({ variant }) => variant.offer?.price ?? []);
}

export function parityOf(versions: readonly Version[]) {
  const { existing, fresh } = bySegment(versions);
  const [dear, cheap] = [pricesOf(existing), pricesOf(fresh)];
  const [old, young] = [existing, fresh].map((side) => mean(side.map(({ figures }) => figures.index)));
  const cheapest = Math.min(...cheap);
  return {
    price_penalty: dear.length === 0 || cheap.length === 0 || cheapest === 0 ? null : Math.max(...dear) / cheapest - 1,
    // Choice: true only where existing customers do pay; where nobody pays, nothing is unfair.
    new_pay_nothing: dear.some((price) => price > 0) && cheap.includes(0),
    existing_minus_new: old == null || young == null ? null : old - young,
  };
}

/** Days from one calendar day to a later one. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** An assumption counts neither as a kind nor as the newest evidence. */
function newestEvidence({ evidence = [] }: Touchpoint): string | null {
  const dates = evidence
    .filter(({ kind }) => kind !== 'assumption')
    .map(({ date }) => date)
    .sort();
  return dates.at(-1) ?? null;
}

/** Choice: "stale" is what the rule `evidence/stale` calls stale, so its `days` as configured. */
export function isStale(touchpoint: Touchpoint, asOf: string, days: number): boolean {
  const newest = newestEvidence(touchpoint);
  return newest !== null && daysBetween(newest, asOf) > days;
}

export function confidenceOf({ touchpoint, figures }: Stop, asOf: string, staleDays: number): string {
  const all = new Set((touchpoint.evidence ?? []).map(({ kind }) => kind));
  const kinds = [...all].filter((kind) => kind !== 'assumption');
  const assessed = figures.assessed ?? 0;
  if (kinds.length === 0 || assessed < 0.6 - ALLOWED) return 'low';
  const isHigh =
    assessed >= 0.9 - ALLOWED &&
    kinds.length >= 2 &&
    kinds.some((kind) => FROM_CUSTOMERS.includes(kind)) &&
    !isStale(touchpoint, asOf, staleDays);
  return isHigh ? 'high' : 'medium';
}
