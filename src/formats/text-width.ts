import stringWidth from 'string-width';

/** How many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** The rows of a table for a terminal, a line each: cells of one column begin one below the other. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - columnsOf(text));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** How wide the letters of a typeface are, in one unit: the first pattern that fits counts. */
export interface Face {
  /** A letter that fills a square, as Chinese ones do. */
  square: number;
  /** Letters that fill a square here, and not in a terminal. */
  squares?: RegExp;
  widths: readonly (readonly [letters: RegExp, width: number])[];
  usual: number;
}

/** How wide a text is about, in the unit of the face. */
export function textWidth(text: string, face: Face): number {
  return lettersOf(text).reduce((sum, letter) => sum + widthOf(letter, face), 0);
}

/** A text in what a reader takes for single letters. */
export function lettersOf(text: string): string[] {
  return Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

/** Where letters end is the same in all languages. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function widthOf(letter: string, { square, squares, widths, usual }: Face): number {
  if (squares?.test(letter)) return square;
  const columns = columnsOf(letter);
  if (columns !== 1) return columns === 0 ? 0 : square;
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
}
