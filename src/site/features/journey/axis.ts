import { type Label, labelWidth, wrapLabel } from './wrap-label.ts';

/** What the bands show. */
export interface Titles {
  level: string;
  emotion: string;
  expectation: string;
  difference: string;
}

/** The words at the left, where the scales are written. */
export interface Axis {
  width: number;
  levels: readonly Label[];
  titles: Readonly<Record<keyof Titles, Label>>;
}

const SIZE = 12;
const NARROWEST = 88;
const WIDEST = 128;
/** Room at the right for a scale's numbers, and what is left free around them. */
export const NUMBERS = 28;

/** As wide as the names of the levels need, within bounds. */
export function layAxis(levels: readonly string[], titles: Titles): Axis {
  const names = levels.map((name) => wrapLabel(name, { width: WIDEST - NUMBERS, size: SIZE, most: 2 }));
  const widest = Math.max(...names.flatMap(({ lines }) => lines.map((line) => labelWidth(line, SIZE))));
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest + NUMBERS)));
  const title = (text: string) => wrapLabel(text, { width: width - NUMBERS, size: SIZE, most: 3 });
  return {
    width,
    levels: names,
    titles: {
      level: title(titles.level),
      emotion: title(titles.emotion),
      expectation: title(titles.expectation),
      difference: title(titles.difference),
    },
  };
}
