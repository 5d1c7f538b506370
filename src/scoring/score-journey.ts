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
 * The journey's level, reach and index (model §2): every moment of truth, and `breadth` of the weight, must stand at
 * the level. Steps in journey order, at least one.
 */
export function scoreJourney(steps: readonly JourneyStep[], breadth: number): JourneyScore {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) throw new RangeError('a journey has at least one touchpoint');
  const level = journeyLevel(steps, (step) => step.level, breadth);
  return {
    level,
    reach: journeyLevel(steps, (step) => step.reach, breadth),
    index: journeyIndex(steps, level, breadth),
    weakest: steps.reduce((worst, step) => (step.index < worst.index - TOLERANCE ? step : worst), first).id,
    peak: steps.reduce((best, step) => (step.index > best.index + TOLERANCE ? step : best), first).id,
    ending: last.id,
  };
}

function share(steps: readonly JourneyStep[], of: (step: JourneyStep) => number): number {
  const total = steps.reduce((sum, step) => sum + step.weight, 0);
  return steps.reduce((sum, step) => sum + step.weight * of(step), 0) / total;
}

function journeyLevel(steps: readonly JourneyStep[], levelOf: (step: JourneyStep) => number, breadth: number): number {
  for (let level = TOP; level > 0; level--) {
    const truthful = steps.every((step) => !step.momentOfTruth || levelOf(step) >= level);
    const broad = share(steps, (step) => (levelOf(step) >= level ? 1 : 0)) >= breadth - TOLERANCE;
    if (truthful && broad) return level;
  }
  return 0;
}

function journeyIndex(steps: readonly JourneyStep[], level: number, breadth: number): number {
  if (level === TOP) return TOP;
  const way = share(steps, (step) => Math.min(1, Math.max(0, step.index - level)));
  return level + 0.99 * Math.min(1, way / breadth);
}
