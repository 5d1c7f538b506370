import type { Locale } from '../../../languages/languages.ts';
import type { Text } from '../../../model/text.ts';
import { localise } from '../../../report/localise.ts';
import { type Fold, folded, hanRuns } from './han.ts';
import { WORD } from './latin.ts';

/** A piece of a text; the marked ones are what was asked for. */
export interface Marked {
  text: string;
  marked: boolean;
}

/** What is looked for in a text: words in lower case, and runs of Chinese in their compared form. */
export interface Sought {
  words: ReadonlySet<string>;
  runs: readonly string[];
  fold: Fold;
}

export function soughtBy(query: string, words: ReadonlySet<string>, fold: Fold): Sought {
  return { words, runs: hanRuns(query, fold), fold };
}

/** Of several texts the one to quote: with most of what is sought as the reader sees it, else in another language. */
export function quotable(texts: readonly Text[], sought: Sought, locale: Locale, home: Locale): Text | undefined {
  const scored = texts.map((text) => {
    const versions = typeof text === 'string' ? [text] : Object.values(text);
    const elsewhere = Math.max(...versions.map((version) => (version ? kindsIn(version, sought) : 0)));
    return { text, score: 2 * kindsIn(localise(text, locale, home), sought) + elsewhere };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.text;
}

/** A text in pieces, around its first mark when it is longer than `most` widths of a Latin letter. */
export function excerptOf(text: string, sought: Sought, most: number): Marked[] {
  const marks = marksIn(text, sought);
  const [from, to] = windowOf(text, marks[0]?.[0] ?? 0, most);
  const inside = marks.filter(([start, end]) => start >= from && end <= to);
  const pieces: Marked[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let at = from;
  for (const [start, end] of inside) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: to < text.length ? `${text.slice(at, to).trimEnd()} …` : text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** How many different things of what is sought are in a text. */
function kindsIn(text: string, sought: Sought): number {
  const plain = folded(text, sought.fold);
  return new Set(marksIn(text, sought).map(([start, end]) => plain.slice(start, end).toLowerCase())).size;
}

/** Where what is sought stands, in order and without overlaps: [start, end). */
function marksIn(text: string, { words, runs, fold }: Sought): [number, number][] {
  const marks: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    if (words.has(word.toLowerCase())) marks.push([index, index + word.length]);
  const plain = folded(text, fold);
  for (const run of runs)
    for (let at = plain.indexOf(run); at >= 0; at = plain.indexOf(run, at + run.length))
      marks.push([at, at + run.length]);
  marks.sort(([a], [b]) => a - b);
  return marks.filter(([start], at) => at === 0 || start >= (marks[at - 1]?.[1] ?? 0));
}

/** The part of a text to show: a third of the room before the mark, and no word cut in two. */
function windowOf(text: string, mark: number, most: number): [number, number] {
  let from = mark;
  for (let room = most / 3; from > 0 && room >= widthAt(text, from - 1); from -= 1) room -= widthAt(text, from - 1);
  let to = from;
  for (let room = most; to < text.length && room >= widthAt(text, to); to += 1) room -= widthAt(text, to);
  while (from < mark && isInWord(text, from)) from += 1;
  while (to > mark && isInWord(text, to)) to -= 1;
  return [from, to];
}

/** In widths of a Latin letter. */
function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) > 0x2e7f ? 2 : 1;
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{Script=Latin}\p{N}'’-]{2}$/u.test(text.slice(at - 1, at + 1));
}
