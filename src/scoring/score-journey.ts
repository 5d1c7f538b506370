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

/**
 * The journey's level, reach and index (model §2). A level is the journey's when every moment of truth and `breadth` of
 * the weight stand at it, and no touchpoint more than one below. Steps in journey order, at least one.
 */
export function scoreJourney(steps: readonly JourneyStep[], breadth: number): JourneyScore {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) throw new RangeError('a journey has at least one touchpoint');
  const level = journeyLevel(steps, (step) => step.level, breadth);
  return {
    level,
    reach: journeyLevel(steps, (step) => step.reach, breadth),
    index: journeyIndex(steps, level),
    weakest: steps.reduce((worst, step) => (step.index < worst.index - TOLERANCE ? step : worst), first).id,
    peak: steps.reduce((best, step) => (step.index > best.index + TOLERANCE ? step : best), first).id,
    ending: last.id,
  };
}

/** Σ w·x / Σ w. */
function weighted(steps: readonly JourneyStep[], of: (step: JourneyStep) => number): number {
  const total = steps.reduce((sum, step) => sum + step.weight, 0);
  return steps.reduce((sum, step) => sum + step.weight * of(step), 0) / total;
}

function journeyLevel(steps: readonly JourneyStep[], levelOf: (step: JourneyStep) => number, breadth: number): number {
  for (let level = TOP; level > 0; level--) {
    const truthful = steps.every((step) => !step.momentOfTruth || levelOf(step) >= level);
    const broad = weighted(steps, (step) => (levelOf(step) >= level ? 1 : 0)) >= breadth - TOLERANCE;
    const even = steps.every((step) => levelOf(step) >= level - 1);
    if (truthful && broad && even) return level;
  }
  return 0;
}

/** J + max(0, min(0.99, Σ w·clamp(index − J, −1, 1) / Σ w)): a touchpoint below pulls down what those above have gained. */
function journeyIndex(steps: readonly JourneyStep[], level: number): number {
  if (level === TOP) return TOP;
  const way = weighted(steps, (step) => Math.max(-1, Math.min(1, step.index - level)));
  return level + Math.max(0, Math.min(0.99, way));
}
