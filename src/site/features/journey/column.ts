import { type Bands, LINE_HEIGHT } from './bands.ts';
import { MARKS, type Mark, round, rungPath } from './signs.ts';
import type { PictureStep } from './steps.ts';
import { type Label, labelWidth, wrapLabel } from './wrap-label.ts';

/** One touchpoint, drawn; x starts at 0 at the column's left edge. */
export interface PictureColumn {
  step: PictureStep;
  x: number;
  width: number;
  centre: number;
  name: Label;
  marks: readonly { mark: Mark; label: Label; x: number; y: number }[];
  levelName: Label;
  /** Left edge and width of the rungs, and the paths of those shown, still possible and beyond. */
  rungs: { x: number; width: number; shown: string; possible: string; open: string };
  /** From the level to the index; empty when the index stands on the level. */
  way: string;
  indexY: number;
  emotionY: number | null;
  expectation: { expectedY: number; perceivedY: number } | null;
}

const PADDING = 3;
const NAME = { size: 13, most: 4 };
const SMALL = 12;
/** Room for a mark's sign before its words. */
const SIGN = 14;
const WIDEST_RUNG = 72;

/** A column's words, set in lines. */
type Labels = ReturnType<typeof labelsOf>;

/** Sets the words of a touchpoint for a column of a width. */
export function labelsOf(step: PictureStep, columnWidth: number, markWords: Readonly<Record<Mark, string>>) {
  const width = columnWidth - 2 * PADDING;
  const name = wrapLabel(step.name.text, { width, ...NAME });
  const marks = MARKS.filter((mark) => step.marks.includes(mark)).map((mark) => ({
    mark,
    label: wrapLabel(markWords[mark], { width: width - SIGN, size: SMALL, most: 2 }),
  }));
  return {
    name,
    marks,
    levelName: wrapLabel(step.levelName.text, { width, size: SMALL, most: 2 }),
    /** Of the name and the marks together. */
    lines: marks.reduce((sum, { label }) => sum + label.lines.length, name.lines.length),
  };
}

/** Draws a touchpoint between the bands of its picture. */
export function drawColumn(
  step: PictureStep,
  span: { x: number; width: number },
  labels: Labels,
  bands: Bands,
): PictureColumn {
  const { level, emotion, expectation } = bands;
  const centre = span.width / 2;
  const width = Math.min(WIDEST_RUNG, Math.round(span.width * 0.44));
  const x = centre - width / 2;
  const rungs = (from: number, to: number) =>
    [1, 2, 3]
      .filter((rung) => rung > from && rung <= to)
      .map((rung) => rungPath(x, width, level.y(rung), level.y(rung - 1)))
      .join('');
  return {
    step,
    ...span,
    centre,
    name: labels.name,
    marks: placeMarks(labels, centre, bands.names),
    levelName: labels.levelName,
    rungs: {
      x,
      width,
      shown: rungs(0, step.level),
      possible: rungs(step.level, step.reach),
      open: rungs(step.reach, 3),
    },
    way: step.index > step.level ? rungPath(x, width, level.y(step.index) - 1, level.y(step.level)) : '',
    indexY: round(level.y(step.index)),
    emotionY: emotion && step.emotion !== null ? round(emotion.y(step.emotion)) : null,
    expectation: expectation &&
      step.expectation && {
        expectedY: round(expectation.y(step.expectation.expected)),
        perceivedY: round(expectation.y(step.expectation.perceived)),
      },
  };
}

/** Marks stand below the name, each with its sign before its first line, the two together in the middle. */
function placeMarks({ name, marks }: Labels, centre: number, first: number): PictureColumn['marks'] {
  let line = name.lines.length;
  return marks.map(({ mark, label }) => {
    const width = Math.max(...label.lines.map((one) => labelWidth(one, SMALL)));
    const y = first + line * LINE_HEIGHT + 2;
    line += label.lines.length;
    return { mark, label, x: round(centre - (width + SIGN) / 2), y };
  });
}
