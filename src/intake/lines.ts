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
      let [line, behind] = [1, starts.length + 1];
      while (behind - line > 1) {
        const middle = (line + behind) >> 1;
        if ((starts[middle - 1] ?? 0) <= offset) line = middle;
        else behind = middle;
      }
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    text: (line) => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, ''),
  };
}
