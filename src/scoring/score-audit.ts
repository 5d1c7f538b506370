import type { Audit } from '../model/audit.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Touchpoint, Variant } from '../model/touchpoint.ts';
import { type Answers, answersOf, lifted, overlaid } from './answers.ts';
import {
  exchanged,
  type JourneyScore,
  type JourneyStep,
  type JourneySums,
  journeyIndex,
  scoreJourney,
  sumsOf,
} from './score-journey.ts';
import { type LadderScore, scoreLadder } from './score-ladder.ts';

export interface ScoredVariant {
  variant: Variant;
  answers: Answers;
  score: LadderScore;
}

export interface ScoredTouchpoint {
  touchpoint: Touchpoint;
  /** > 0, 1 unless the audit says otherwise. */
  weight: number;
  answers: Answers;
  score: LadderScore;
  variants: readonly ScoredVariant[];
}

interface ScoredSegment {
  segment: string;
  answers: Answers;
  score: LadderScore;
}

/** An audit with every score that follows from its ratings and a rubric. */
export interface ScoredAudit {
  audit: Audit;
  rubric: Rubric;
  touchpoints: readonly ScoredTouchpoint[];
  journey: JourneyScore;
  relationship: readonly ScoredSegment[];
}

/** Scores a validated audit with its rubric. Pure, and the same in a browser. */
export function scoreAudit(audit: Audit, rubric: Rubric): ScoredAudit {
  const touchpoints = audit.touchpoints.map((touchpoint) => scoreTouchpoint(touchpoint, rubric));
  return {
    audit,
    rubric,
    touchpoints,
    journey: scoreJourney(touchpoints.map(journeyStep), rubric.breadth),
    relationship: (audit.relationship ?? []).map(({ segment, ratings }) => {
      const answers = answersOf(ratings);
      return { segment, answers, score: scoreLadder(rubric.relationship, answers) };
    }),
  };
}

function scoreTouchpoint(touchpoint: Touchpoint, rubric: Rubric): ScoredTouchpoint {
  const answers = answersOf(touchpoint.ratings, touchpoint.measures);
  return {
    touchpoint,
    weight: touchpoint.weight ?? 1,
    answers,
    score: scoreLadder(rubric.interaction, answers),
    variants: (touchpoint.variants ?? []).map((variant) => {
      const own = overlaid(answers, answersOf(variant.ratings, variant.measures));
      return { variant, answers: own, score: scoreLadder(rubric.interaction, own) };
    }),
  };
}

function journeyStep({ touchpoint, weight, score }: ScoredTouchpoint): JourneyStep {
  const { level, reach, index } = score;
  return { id: touchpoint.id, weight, momentOfTruth: touchpoint.moment_of_truth ?? false, level, reach, index };
}

/** What lifting criteria of one touchpoint to `met` would bring: Δ journey index and Δ touchpoint index, both ≥ 0. */
export interface Gain {
  gain: number;
  touchpoint_gain: number;
  /** The touchpoint's level afterwards. */
  level: number;
}

/** The what-if (model §2): the same scoring once more, with the criteria of the touchpoint at `at` met. */
export function whatIf(scored: ScoredAudit, at: number, criteria: readonly string[]): Gain {
  const changed = scored.touchpoints[at];
  if (!changed) throw new RangeError(`no touchpoint at ${at}`);
  const score = scoreLadder(scored.rubric.interaction, lifted(changed.answers, criteria));
  const before = journeyStep(changed);
  const after = journeyStep({ ...changed, score });
  return {
    gain: isAlike(before, after) ? 0 : indexWith(scored, at, before, after) - scored.journey.index,
    touchpoint_gain: score.index - changed.score.index,
    level: score.level,
  };
}

function isAlike(before: JourneyStep, after: JourneyStep): boolean {
  return before.level === after.level && before.index === after.index;
}

/** Up to so many touchpoints a journey is summed up anew for every one that changes. */
const LONG = 200;
const sums = new WeakMap<ScoredAudit, JourneySums>();

/** The journey's index with another step at a place; of a long journey from sums that are made once. */
function indexWith(scored: ScoredAudit, at: number, before: JourneyStep, after: JourneyStep): number {
  const { touchpoints, rubric } = scored;
  if (touchpoints.length <= LONG) {
    const steps = touchpoints.map((step, index) => (index === at ? after : journeyStep(step)));
    return journeyIndex(sumsOf(steps), rubric.breadth);
  }
  const known = sums.get(scored) ?? sumsOf(touchpoints.map(journeyStep));
  sums.set(scored, known);
  return journeyIndex(exchanged(known, before, after), rubric.breadth);
}
