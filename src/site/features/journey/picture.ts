import { STAGES, type Stage } from '../../../model/vocabulary.ts';
import { type Axis, layAxis, type Titles } from './axis.ts';
import { type Bands, layBands } from './bands.ts';
import { type Cliff, drawCliff } from './cliff.ts';
import { drawColumn, labelsOf, type PictureColumn } from './column.ts';
import { type Columns, layColumns } from './columns.ts';
import { type Curve, drawCurve } from './curve.ts';
import type { Mark } from './signs.ts';
import { type Slice, slicesOf } from './slices.ts';
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
export interface Picture {
  width: number;
  bands: Bands;
  axis: Axis;
  runs: Columns['runs'];
  columns: readonly PictureColumn[];
  cliff: Cliff | null;
  curve: Curve | null;
  slices: readonly Slice[];
}

/** Room for the picture on a page at its widest; what does not fit is scrolled. */
const ROOM = 1100;

/** Draws a journey of one touchpoint or more; of the stages it covers, those without one too. */
export function drawPicture(
  steps: readonly PictureStep[],
  words: PictureWords,
  covered: readonly Stage[] = STAGES,
): Picture {
  const axis = layAxis(words.levels, words.titles);
  const stages = steps.map(({ stage }) => stage);
  const columns = layColumns(stages, ROOM - axis.width, covered);
  const labels = steps.map((step, at) => labelsOf(step, columns.steps[at]?.width ?? 0, words.marks));
  const bands = layBands({
    nameLines: Math.max(...labels.map(({ lines }) => lines)),
    levelLines: Math.max(...labels.map(({ levelName }) => levelName.lines.length)),
    emotion: steps.some(({ emotion }) => emotion !== null),
    expectation: steps.some(({ expectation }) => expectation !== null),
  });
  const drawn = steps.flatMap((step, at) => {
    const span = columns.steps[at];
    const label = labels[at];
    return span && label ? [drawColumn(step, span, label, bands)] : [];
  });
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
