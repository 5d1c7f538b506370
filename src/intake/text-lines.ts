import type { Change } from './repair.ts';

/** A line of a YAML text, as far as its beginning tells. */
export interface Line {
  start: number;
  text: string;
  /** Spaces before anything. */
  indent: number;
  /** Where its key or value begins, behind dashes. */
  column: number;
  key: string | null;
  /** What stands behind the key, or the dashes. */
  value: string;
  /** Empty, or a comment alone. */
  isBlank: boolean;
}

/** The lines of a text but for blank ones, and `at` which of them an offset lies in: that one is there, blank or not. */
export function linesAround(text: string, offset: number): { lines: Line[]; at: number } {
  const begun = lineStart(text, offset);
  const lines = textLines(text).filter(({ isBlank, start }) => !isBlank || start === begun);
  return { lines, at: lines.findLastIndex(({ start }) => start <= offset) };
}

/** The lines of a text, blank ones too. */
export function textLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((ended) => {
    const written = ended.replace(/\r$/, '');
    const [, indent = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/s.exec(written) ?? [];
    const [, key = null, value = ''] = /^([^\s:#"'{}[\],]+):(?:\s+(.*))?$/.exec(rest) ?? [];
    const line: Line = {
      start,
      text: written,
      indent: indent.length,
      column: indent.length + dashes.length,
      key,
      value: key === null ? rest : value.trim(),
      isBlank: /^\s*(#|$)/.test(written),
    };
    start += ended.length + 1;
    return line;
  });
}

/** What makes a line begin at a column. */
export function indentedTo(column: number, { start, indent }: Line): Change {
  return { at: start, removed: indent, inserted: ' '.repeat(column) };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** What stands from an offset to the end of its line. */
export function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}
