import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Action, Touchpoint } from '../../src/model/touchpoint.ts';
import { ALLOWED, type Answers, answersOf, type LadderFigures, onLadder } from './reference-ladder.ts';

/** One touchpoint with what the ladder says of it. */
export interface Stop {
  touchpoint: Touchpoint;
  weight: number;
  answers: Answers;
  figures: LadderFigures;
}

export interface ActionFigures {
  id: string;
  gain: number | null;
  touchpoint_gain: number | null;
  rank: number | null;
}

function stopOf(touchpoint: Touchpoint, rubric: Rubric, answers: Answers = answersOf(touchpoint)): Stop {
  return {
    touchpoint,
    weight: touchpoint.weight ?? 1,
    answers,
    figures: onLadder(rubric.interaction, answers),
  };
}

export function stopsOf(audit: Audit, rubric: Rubric): Stop[] {
  return audit.touchpoints.map((touchpoint) => stopOf(touchpoint, rubric));
}

/** Σ w·x / Σ w; `null` when nothing weighs anything. */
export function weightedMean(pairs: readonly { weight: number; value: number }[]): number | null {
  const whole = pairs.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return null;
  return pairs.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
}

function journeyLevel(stops: readonly Stop[], breadth: number, of: 'level' | 'reach'): number {
  const whole = stops.reduce((sum, { weight }) => sum + weight, 0);
  for (const level of [3, 2, 1]) {
    const momentsHold = stops.every(
      ({ touchpoint, figures }) => touchpoint.moment_of_truth !== true || figures[of] >= level,
    );
    const holding = stops.filter(({ figures }) => figures[of] >= level).reduce((sum, { weight }) => sum + weight, 0);
    const noneFarBelow = stops.every(({ figures }) => figures[of] >= level - 1);
    if (momentsHold && noneFarBelow && holding / whole >= breadth - ALLOWED) return level;
  }
  return 0;
}

export interface JourneyFigures {
  level: number;
  reach: number;
  index: number;
  weakest: string;
  peak: string;
  ending: string;
}

export function journeyOf(stops: readonly Stop[], { breadth }: Rubric): JourneyFigures {
  const level = journeyLevel(stops, breadth, 'level');
  const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
  const around =
    weightedMean(stops.map(({ weight, figures }) => ({ weight, value: clamp(figures.index - level, -1, 1) }))) ?? 0;
  const indices = stops.map(({ figures }) => figures.index);
  // Choice: indices within 1e-9 are a tie, which the last bit of a sum must not decide.
  const idAt = (at: number): string => stops[at]?.touchpoint.id ?? '';
  return {
    level,
    reach: journeyLevel(stops, breadth, 'reach'),
    index: level === 3 ? 3 : level + Math.max(0, Math.min(0.99, around)),
    weakest: idAt(indices.findIndex((index) => index <= Math.min(...indices) + ALLOWED)),
    peak: idAt(indices.findIndex((index) => index >= Math.max(...indices) - ALLOWED)),
    ending: idAt(stops.length - 1),
  };
}

export function isToDo({ status }: Action): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** The answers once criteria are lifted: they are `met`, save what does not apply. */
function lifted(answers: Answers, criteria: readonly string[]): Answers {
  const after: Record<string, Answers[string]> = { ...answers };
  for (const id of criteria) if (after[id] !== 'n/a') after[id] = 'met';
  return after;
}

/** The touchpoints once criteria of the one at `at` are lifted. */
export function liftedAt(stops: readonly Stop[], at: number, criteria: readonly string[], rubric: Rubric): Stop[] {
  return stops.map((stop, position) =>
    position === at ? stopOf(stop.touchpoint, rubric, lifted(stop.answers, criteria)) : stop,
  );
}

/** Per touchpoint, its actions: gain, gain at the touchpoint, and rank within the audit. */
export function actionsOf(stops: readonly Stop[], rubric: Rubric): ActionFigures[][] {
  const before = journeyOf(stops, rubric).index;
  const ranked: { figures: ActionFigures; perEffort: [number, number] }[] = [];
  const all = stops.map((stop, at) =>
    (stop.touchpoint.actions ?? []).map((action) => {
      const figures: ActionFigures = { id: action.id, gain: null, touchpoint_gain: null, rank: null };
      if (!isToDo(action)) return figures;
      const then = liftedAt(stops, at, action.lifts ?? [], rubric);
      figures.gain = journeyOf(then, rubric).index - before;
      figures.touchpoint_gain = (then[at]?.figures.index ?? 0) - stop.figures.index;
      const effort = action.effort ?? 3;
      ranked.push({ figures, perEffort: [rounded(figures.gain / effort), rounded(figures.touchpoint_gain / effort)] });
      return figures;
    }),
  );
  ranked.sort((one, other) => other.perEffort[0] - one.perEffort[0] || other.perEffort[1] - one.perEffort[1]);
  for (const [at, { figures }] of ranked.entries()) figures.rank = at + 1;
  return all;
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
