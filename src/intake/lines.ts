/** The lines of a text, for places and code frames. */
export interface Lines {
  /** Line and column of an offset, both from 1, in UTF-16 units. */
  at(offset: number): { line: number; column: number };
  /** The text of a line without its end; empty beyond the last. */
  text(line: number): string;
  count: number;
}

export function linesOf(text: string): Lines {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return {
    count: starts.length,
    at(offset) {
      const after = starts.findIndex((start) => start > offset);
      const line = after === -1 ? starts.length : after;
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    text: (line) => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, ''),
  };
}
