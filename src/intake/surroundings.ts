import { type Document, isPair, Scalar, visit } from 'yaml';
import { flowTexts } from './flow-texts.ts';
import { lastUpTo } from './last-up-to.ts';
import { lazy } from './lazy.ts';
import type { RepairContext, Vocabulary } from './repair.ts';

interface Scalars {
  /** Where plain values and keys begin. */
  starts: ReadonlySet<number>;
  /** Where quoted and block texts stand. */
  texts: readonly Span[];
  /** Where plain values stand that go over several lines. */
  long: readonly Span[];
}

type Span = readonly [start: number, end: number];

/** Whether an offset lies in one of several spans, which lie one behind the other. */
function isIn(spans: readonly Span[], offset: number): boolean {
  const [, end = 0] = spans[lastUpTo(spans, offset, ([start]) => start)] ?? [];
  return offset < end;
}

/** What the slips are told by: looked for only when one asks, and once for a text. */
export function surroundings(document: Document, text: string, words: Vocabulary): RepairContext {
  const seen = lazy(() => scalarsOf(document, text));
  const comments = lazy(() =>
    [...text.matchAll(/(?<![^\s])#[^\n]*/g)].map(({ index, 0: all }): Span => [index, index + all.length]),
  );
  return {
    ...words,
    isInText: (offset) => isIn(seen().texts, offset),
    isInComment: (offset) => isIn(comments(), offset),
    isContinued: (offset) => isIn(seen().long, offset - 1) && isIn(seen().long, offset),
    isStart: (offset) => seen().starts.has(offset),
    flow: lazy(() => flowTexts(text)),
  };
}

function scalarsOf(document: Document, text: string): Scalars {
  const starts = new Set<number>();
  const texts: [number, number][] = [];
  const long: [number, number][] = [];
  visit(document, {
    Scalar(role, { type, range }, path) {
      if (!range) return;
      const place: [number, number] = [range[0], range[1]];
      if (type !== Scalar.PLAIN) texts.push(place);
      else {
        starts.add(range[0]);
        if (role === 'value' && isPair(path.at(-1)) && text.slice(...place).includes('\n')) long.push(place);
      }
    },
  });
  return { starts, texts, long };
}
