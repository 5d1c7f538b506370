import stringWidth from 'string-width';
import type { Locale } from '../../model/text.ts';

/** Widths of letters in the usual fonts of badges, of a size of 11 pixels; a wide one takes a square. */
const WIDE = 11;
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[ijlI.,:;'’|!() ·]/, 4],
  [/^[frt[\]"/-]/, 4.8],
  [/^[mwMW%@…—]/, 10],
  [/^\p{Lu}/u, 7.8],
];
const USUAL = 6.8;

/** How wide a text is about, in pixels. */
export function textWidth(text: string, locale: Locale): number {
  return lettersOf(text, locale).reduce((sum, letter) => sum + widthOf(letter), 0);
}

/** The text, or as much of its beginning as is at most so wide, with an ellipsis. */
export function shortened(text: string, most: number, locale: Locale): string {
  if (textWidth(text, locale) <= most) return text;
  let room = most - widthOf('…');
  const kept = lettersOf(text, locale);
  const end = kept.findIndex((letter) => {
    room -= widthOf(letter);
    return room < 0;
  });
  return `${kept.slice(0, end).join('').trimEnd()}…`;
}

function lettersOf(text: string, locale: Locale): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function widthOf(letter: string): number {
  const columns = stringWidth(letter);
  if (columns !== 1) return columns === 0 ? 0 : WIDE;
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}
