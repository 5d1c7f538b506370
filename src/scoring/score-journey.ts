import { TOLERANCE } from './answers.ts';

/** What the journey reads of a touchpoint. Weight > 0; level and reach 0 … 3; index 0 … 3. */
export interface JourneyStep {
  id: string;
  weight: number;
  momentOfTruth: boolean;
  level: number;
  reach: number;
  index: number;
}

export interface JourneyScore {
  level: number;
  reach: number;
  index: number;
  /** Lowest index, first in order on a tie. */
  weakest: string;
  /** Highest index, first in order on a tie. */
  peak: string;
  /** The last touchpoint. */
  ending: string;
}

const TOP = 3;

/** What a journey's level and index are worked out from, summed up over its steps in their order; levels 0 … 3. */
export interface JourneySums {
  weight: number;
  /** Per level: the weight at it or above. */
  atLevel: number[];
  /** Per level: moments of truth that stand below it, and steps more than one below. */
  against: number[];
  /** Per level: Σ w·clamp(index − level, −1, 1). */
  way: number[];
}

const LEVELS = [0, 1, 2, 3];

/** The sums over some steps, by their level or by their reach. */
export function sumsOf(steps: readonly JourneyStep[], by: 'level' | 'reach' = 'level'): JourneySums {
  const none = () => LEVELS.map(() => 0);
  const sums = { weight: 0, atLevel: none(), against: none(), way: none() };
  for (const step of steps) {
    sums.weight += step.weight;
    add(sums, step, by, 1);
  }
  return sums;
}

/** The same sums with another step of the same weight in the place of one; but for the last bits. */
export function exchanged(sums: JourneySums, before: JourneyStep, after: JourneyStep): JourneySums {
  const { weight, atLevel, against, way } = sums;
  const changed = { weight, atLevel: [...atLevel], against: [...against], way: [...way] };
  add(changed, before, 'level', -1);
  add(changed, after, 'level', 1);
  return changed;
}

function add({ atLevel, against, way }: JourneySums, step: JourneyStep, by: 'level' | 'reach', sign: 1 | -1): void {
  const { weight, index, momentOfTruth } = step;
  for (const level of LEVELS) {
    const isBelow = (momentOfTruth && step[by] < level) || step[by] < level - 1;
    atLevel[level] = (atLevel[level] ?? 0) + sign * weight * (step[by] >= level ? 1 : 0);
    against[level] = (against[level] ?? 0) + sign * (isBelow ? 1 : 0);
    way[level] = (way[level] ?? 0) + sign * weight * Math.max(-1, Math.min(1, index - level));
  }
}

/**
 * The journey's level, reach and index (model §2). A level is the journey's when every moment of truth and `breadth` of
 * the weight stand at it, and no touchpoint more than one below. Steps in journey order, at least one.
 */
export function scoreJourney(steps: readonly JourneyStep[], breadth: number): JourneyScore {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) throw new RangeError('a journey has at least one touchpoint');
  const sums = sumsOf(steps);
  return {
    level: journeyLevel(sums, breadth),
    reach: journeyLevel(sumsOf(steps, 'reach'), breadth),
    index: journeyIndex(sums, breadth),
    weakest: steps.reduce((worst, step) => (step.index < worst.index - TOLERANCE ? step : worst), first).id,
    peak: steps.reduce((best, step) => (step.index > best.index + TOLERANCE ? step : best), first).id,
    ending: last.id,
  };
}

function journeyLevel({ weight, atLevel, against }: JourneySums, breadth: number): number {
  const holds = (level: number) => against[level] === 0 && (atLevel[level] ?? 0) / weight >= breadth - TOLERANCE;
  return LEVELS.findLast((level) => level === 0 || holds(level)) ?? 0;
}

/** J + max(0, min(0.99, Σ w·clamp(index − J, −1, 1) / Σ w)): a touchpoint below pulls down what those above have gained. */
export function journeyIndex(sums: JourneySums, breadth: number): number {
  const level = journeyLevel(sums, breadth);
  if (level === TOP) return TOP;
  return level + Math.max(0, Math.min(0.99, (sums.way[level] ?? 0) / sums.weight));
}
