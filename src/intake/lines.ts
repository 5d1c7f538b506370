import { LineCounter } from 'yaml';

/** The lines of a text, for places and code frames. */
export interface Lines {
  /** Line and column of an offset, both from 1, in UTF-16 units. */
  at(offset: number): { line: number; column: number };
  /** The text of a line without its end; empty beyond the last. */
  text(line: number): string;
}

export function linesOf(text: string): Lines {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const ends: number[] = [];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(end.index);
    lines.addNewLine(end.index + end[0].length);
  }
  const begin = (line: number) => lines.lineStarts[line - 1] ?? text.length;
  return {
    at(offset) {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
    text: (line) => text.slice(begin(line), ends[line - 1]),
  };
}
