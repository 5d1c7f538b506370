import { STAGES, type Stage } from '../../../model/vocabulary.ts';
import { layAxis, type Titles } from './axis.ts';
import { layBands } from './bands.ts';
import { drawCliff } from './cliff.ts';
import { drawColumn, labelsOf } from './column.ts';
import { layColumns } from './columns.ts';
import { drawCurve } from './curve.ts';
import type { Mark } from './signs.ts';
import { slicesOf } from './slices.ts';
import type { PictureStep } from './steps.ts';

/** The words that are written into the picture. */
export interface PictureWords {
  marks: Readonly<Record<Mark, string>>;
  /** The names of the levels 0 … 3. */
  levels: readonly string[];
  titles: Titles;
  /** The largest fall, written. */
  fall(drop: number): string;
}

/** The whole picture as numbers, in pixels at a letter size of 16; within a column x starts at 0. */
export type Picture = ReturnType<typeof drawPicture>;

/** Room for the picture on a page at its widest; what does not fit is scrolled. */
const ROOM = 1100;

/** Draws a journey of one touchpoint or more; of the stages it covers, those without one too. */
export function drawPicture(steps: readonly PictureStep[], words: PictureWords, covered: readonly Stage[] = STAGES) {
  const axis = layAxis(words.levels, words.titles);
  const stages = steps.map(({ stage }) => stage);
  const columns = layColumns(stages, ROOM - axis.width, covered);
  const placed = steps.flatMap((step, at) => {
    const span = columns.steps[at];
    return span ? [{ step, span, labels: labelsOf(step, span.width, words.marks) }] : [];
  });
  const bands = layBands({
    nameLines: Math.max(...placed.map(({ labels }) => labels.lines)),
    levelLines: Math.max(...placed.map(({ labels }) => labels.levelName.lines.length)),
    emotion: steps.some(({ emotion }) => emotion !== null),
    expectation: steps.some(({ expectation }) => expectation !== null),
  });
  const drawn = placed.map(({ step, span, labels }) => drawColumn(step, span, labels, bands));
  const cliff = drawCliff(drawn, words.fall);
  return {
    width: columns.width,
    bands,
    axis,
    runs: columns.runs,
    columns: drawn,
    cliff,
    curve: bands.emotion && drawCurve(drawn, bands.emotion.y(0)),
    slices: slicesOf(columns, { axis: axis.width, whole: cliff?.edge ?? null }),
  };
}
