import { median } from '../../lenses/mean.ts';
import type { LevelCounts } from '../../report/report.ts';
import type { JourneyChange } from '../difference.ts';
import { byFall, isMove, rescoringRubrics, rubricMove } from '../moves.ts';
import { chartedDays } from './charted-days.ts';
import type { History } from './history.ts';
import { type JourneyLine, journeyLines, type LineChange, lineChange } from './journey-lines.ts';

/** How all journeys stood together when a day was over; days are those at which revisions are drawn. */
export interface TrendDay {
  /** YYYY-MM-DD */
  date: string;
  /** Of the journeys' indices; `null` without a journey. */
  median: number | null;
  levels: LevelCounts;
  /** How many of those at level 0 were merely not shown. */
  notShown: number;
}

/** Journeys came to be measured by another yardstick: figures before and after it are not comparable. */
export interface RubricMark {
  date: string;
  /** By which they are measured from then on, by id. */
  rubrics: readonly string[];
  /** What the new yardstick alone did to the median of the journeys' indices. */
  effect: number;
}

export interface TrendLine {
  line: JourneyLine;
  change: LineChange;
}

/** How journeys came to stand where they do. */
export interface Trend {
  shallow: boolean;
  /** Only days on which something was other than before, oldest first. */
  days: readonly TrendDay[];
  rubrics: readonly RubricMark[];
  /** Of the median, from the first day that has one to the last; `null` unless two have one. */
  median: { since: string; from: number; to: number; by: number; rubric: number | null; own: number } | null;
  /** Journeys that are there, by what they did apart from the rubric: falls first, then rises, then those that stand still. */
  here: readonly TrendLine[];
  gone: readonly TrendLine[];
}

/** Reads the trend of all journeys out of their history. */
export function trendOf(history: History): Trend {
  const all = journeyLines(history);
  const days = trendDays(history);
  const rubrics = rubricMarks(history);
  const lines = all.flatMap((line): TrendLine[] => {
    const change = lineChange(line);
    return change ? [{ line, change }] : [];
  });
  return {
    shallow: history.shallow,
    days,
    rubrics,
    median: medianChange(days, rubrics),
    here: lines.filter(({ line }) => line.now !== 'gone').sort((a, b) => byFall(a.change.own, b.change.own)),
    gone: lines.filter(({ line }) => line.now === 'gone'),
  };
}

/** Journeys that did something of their own; those that only a rubric moved did not. */
export function hasMoved({ change }: TrendLine): boolean {
  return isMove(change.own);
}

function trendDays(history: History): TrendDay[] {
  const ends = new Map([...chartedDays(history)].map(([{ summary }, day]) => [day, summary]));
  return [...ends]
    .map(([date, { index, levels, not_shown: open }]) => ({
      date,
      median: index.median,
      levels: levels.audits,
      notShown: open.audits,
    }))
    .filter((day, at, all) => at === 0 || !isAlike(day, all[at - 1]));
}

function isAlike(a: TrendDay, b: TrendDay | undefined): boolean {
  if (a.median !== b?.median || a.notShown !== b.notShown) return false;
  return a.levels.every((count, level) => count === b.levels[level]);
}

/** The effect on the median: what it is with the new yardstick, less what it would be had that alone not changed. */
function rubricMarks(history: History): RubricMark[] {
  const standing = new Map<string, number>();
  return [...chartedDays(history)].flatMap(([{ journeys }, date]) => {
    for (const { from } of journeys) if (from !== null) standing.delete(from);
    for (const at of journeys) keep(standing, at);
    const rescored = journeys.filter((at) => at.rescored);
    if (rescored.length === 0) return [];
    const effects = new Map(rescored.map((at) => [at.id, rubricMove(at)]));
    const rubrics = rescoringRubrics(rescored);
    const now = median([...standing.values()]) ?? 0;
    const otherwise = median([...standing].map(([id, index]) => index - (effects.get(id) ?? 0))) ?? 0;
    return [{ date, rubrics, effect: now - otherwise }];
  });
}

function keep(standing: Map<string, number>, { id, after }: JourneyChange): void {
  if (after === null) standing.delete(id);
  else standing.set(id, after.index);
}

function medianChange(days: readonly TrendDay[], rubrics: readonly RubricMark[]): Trend['median'] {
  const told = days.flatMap(({ date, median: at }) => (at === null ? [] : [{ date, at }]));
  const first = told[0];
  const last = told.at(-1);
  if (!first || !last || told.length < 2) return null;
  const effects = rubrics.filter(({ date }) => date > first.date);
  const rubric = effects.length === 0 ? null : effects.reduce((sum, { effect }) => sum + effect, 0);
  const by = last.at - first.at;
  return { since: first.date, from: first.at, to: last.at, by, rubric, own: by - (rubric ?? 0) };
}
