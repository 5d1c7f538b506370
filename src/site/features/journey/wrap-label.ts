import { type Face, lettersOf, textWidth } from '../../../formats/text-width.ts';

/** A text set in lines: `cut` when not all of it found room, and its last line then ends in an ellipsis. */
export interface Label {
  lines: readonly string[];
  cut: boolean;
}

export interface LabelRoom {
  /** Width of a line and size of the letters, in the same unit. */
  width: number;
  size: number;
  /** At least 1. */
  most: number;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Letters that are wide in Chinese fonts alone: punctuation that Western texts have as well, and pictures. */
const WIDE_HERE = /[\u2014\u2018\u201c\u201d\u2026]|\p{Extended_Pictographic}/u;

/**
 * In em, wide enough for the widest of the site's semi-bold system fonts: a label that is set a little narrow looks better
 * than one that runs into its neighbour.
 */
const FACE: Face = {
  square: 1,
  squares: WIDE_HERE,
  widths: [
    [/^[iljI.,:;'’|!]/u, 0.34],
    [/^[ftr()[\]{}/\\"-]/u, 0.44],
    [/^ /u, 0.28],
    [/^[mwMW@%&]/u, 0.96],
    [/^\p{Lu}/u, 0.74],
  ],
  usual: 0.63,
};

/** How wide a label is likely to be set, in the unit of `size`. */
export function labelWidth(text: string, size: number): number {
  return textWidth(text, FACE) * size;
}

/** Sets a text in at most `most` lines, broken between words; a word that is longer than a line is hyphenated. */
export function wrapLabel(text: string, { width, size, most }: LabelRoom): Label {
  const fits = (line: string) => labelWidth(line.trimEnd(), size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((one) => (fits(one) ? [one] : hyphenated(one, fits)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return { lines, cut: false };
  return { lines: [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)], cut: true };
}

/** A line with an ellipsis at its end, in place of its last words or, when it is a single one, of its last letters. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const pieces = piecesOf(line);
  while (pieces.length > 1 && !fits(`${pieces.join('').trimEnd()}…`)) pieces.pop();
  const letters = lettersOf(pieces.join('').trimEnd());
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

const OPENS = /[([{（「『《〈【“‘]$/u;

/** Pieces a line may be broken between: words with the space and punctuation behind them, brackets with what they open. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    const before = pieces.at(-1);
    const follows = !isWordLike && !OPENS.test(segment) && !(before?.endsWith(' ') && segment.trim() !== '');
    if (before !== undefined && (follows || OPENS.test(before))) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A word in parts that each fit a line, wherever that breaks it. */
function hyphenated(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of lettersOf(word)) {
    if (part !== '' && !fits(`${part}${letter}-`)) {
      parts.push(/\p{Letter}$/u.test(part) && textWidth(part.slice(-1), FACE) < FACE.square ? `${part}-` : part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
