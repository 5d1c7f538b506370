import type { Measure } from '../../model/touchpoint.ts';
import type { Rating } from '../../model/vocabulary.ts';
import { criterion, ladder } from '../../rubric/ladder.ts';
import { type Answer, type Answers, measured } from '../../scoring/answers.ts';
import { type JourneyScore, scoreJourney } from '../../scoring/score-journey.ts';
import { type LadderScore, scoreLadder } from '../../scoring/score-ladder.ts';
import type { Journey } from '../journey.ts';
import type { TouchpointReport } from '../report.ts';
import { withId } from '../with-id.ts';

/** All that an audit needs to be scored again, as plain JSON and small: what is usual is left out. */
export interface WhatIfSheet {
  breadth: number;
  levels: readonly {
    id: string;
    threshold: number;
    criteria: readonly { id: string; must?: true; weight?: number }[];
  }[];
  /** In journey order. */
  touchpoints: readonly SheetTouchpoint[];
}

interface SheetTouchpoint {
  id: string;
  weight?: number;
  moment_of_truth?: true;
  /** What the audit file says, a letter per criterion in the rubric's order; `-` where it has no line. */
  lines: string;
  /** What measures say of criteria; it counts where there is no line. */
  measured?: Readonly<Record<string, Rating>>;
  /** Actions still to be done. */
  actions?: readonly { id: string; lifts: readonly string[] }[];
}

/** What a criterion's line in the audit file says; `null` without one. */
export type Choice = Rating | null;

/** Touchpoint id → criterion id → what its line is to say instead. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Choice>>;

const LETTERS: Readonly<Record<Rating, string>> = { met: 'm', partly: 'p', missed: 'x', 'n/a': 'n' };
const NO_LINE = '-';

/** The sheet of one journey; whatever the audience may not see of it is not in it. */
export function whatIfSheet({ rubric, touchpoints }: Journey): WhatIfSheet {
  const levels = rubric.interaction.levels.map(({ id, threshold, criteria }) => ({
    id,
    threshold,
    criteria: criteria.map(({ id: own, must, weight }) => ({
      id: own,
      ...(must && { must }),
      ...(weight !== 1 && { weight }),
    })),
  }));
  const ids = levels.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return {
    breadth: rubric.breadth,
    levels,
    touchpoints: touchpoints.map(({ written, scored }) => {
      const { weight = 1, moment_of_truth: truth = false, measures = [], actions = [] } = written;
      const says = measuredBy(measures);
      const open = scored.actions
        .filter(({ gain }) => gain !== null)
        .map(({ id }) => ({ id, lifts: withId(actions, id)?.lifts ?? [] }));
      return {
        id: scored.id,
        ...(weight !== 1 && { weight }),
        ...(truth && { moment_of_truth: truth }),
        lines: ids.map((id) => letterOf(scored, id)).join(''),
        ...(says.length > 0 && { measured: Object.fromEntries(says) }),
        ...(open.length > 0 && { actions: open }),
      };
    }),
  };
}

function measuredBy(measures: readonly Measure[]): (readonly [string, Rating])[] {
  return measures.flatMap((measure) => {
    const rating = measured(measure);
    return rating === null || measure.rates === undefined ? [] : [[measure.rates, rating] as const];
  });
}

function letterOf({ ratings }: TouchpointReport, id: string): string {
  const answer = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  return answer === undefined || answer.from === 'measure' ? NO_LINE : LETTERS[answer.rating];
}

/** Criterion id → what its line in the file says, for every criterion in the rubric's order. */
export function writtenAt({ levels }: WhatIfSheet, { lines }: SheetTouchpoint): Map<string, Choice> {
  const ratings = Object.keys(LETTERS) as Rating[];
  const ids = levels.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  return new Map(ids.map((id, at) => [id, ratings.find((rating) => LETTERS[rating] === lines[at]) ?? null]));
}

/** The same with the changes over it. */
export function choicesAt(sheet: WhatIfSheet, touchpoint: SheetTouchpoint, changes: Changes): Map<string, Choice> {
  return new Map([...writtenAt(sheet, touchpoint), ...(changes.get(touchpoint.id) ?? [])]);
}

/** The answers that then count: what is written, else what a measure says. */
export function answersAt(sheet: WhatIfSheet, touchpoint: SheetTouchpoint, changes: Changes): Answers {
  const answers = new Map<string, Answer>();
  for (const [id, rating] of Object.entries(touchpoint.measured ?? {})) answers.set(id, { rating, from: 'measure' });
  for (const [id, rating] of choicesAt(sheet, touchpoint, changes)) {
    if (rating !== null) answers.set(id, { rating, from: 'rating' });
  }
  return answers;
}

export interface Rescored {
  journey: JourneyScore;
  /** In journey order. */
  touchpoints: readonly (Pick<LadderScore, 'level' | 'reach' | 'index' | 'blockers'> & { id: string })[];
}

/** The audit scored once more, by the code that scores it for the report, with other lines in its file. */
export function rescored(sheet: WhatIfSheet, changes: Changes): Rescored {
  const heads = sheet.levels.map(({ id, threshold }) => ({ id, threshold, name: id, says: null }));
  const rungs = ladder({ id: '', name: '', says: null }, heads, (id) =>
    (sheet.levels.find((level) => level.id === id)?.criteria ?? []).map((own) => criterion(own.id, own)),
  );
  const steps = sheet.touchpoints.map((touchpoint) => ({
    id: touchpoint.id,
    weight: touchpoint.weight ?? 1,
    momentOfTruth: touchpoint.moment_of_truth ?? false,
    ...scoreLadder(rungs, answersAt(sheet, touchpoint, changes)),
  }));
  return {
    journey: scoreJourney(steps, sheet.breadth),
    touchpoints: steps.map(({ id, level, reach, index, blockers }) => ({ id, level, reach, index, blockers })),
  };
}
