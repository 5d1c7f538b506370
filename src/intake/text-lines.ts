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

export function textLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((ended) => {
    const written = ended.replace(/\r$/, '');
    const [, indent = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/s.exec(written) ?? [];
    const [, key = null, value = rest] = /^([^\s:#"'{}[\],]+):(?:\s+(.*))?$/.exec(rest) ?? [];
    const line: Line = {
      start,
      text: written,
      indent: indent.length,
      column: indent.length + dashes.length,
      key,
      value: key === null ? rest : (value === rest ? '' : value).trim(),
      isBlank: /^\s*(#|$)/.test(written),
    };
    start += ended.length + 1;
    return line;
  });
}

/** The lines before and behind one that are not blank; -1 where there is none. */
export function linesAround(lines: readonly Line[], at: number): { before: number; behind: number } {
  return {
    before: lines.findLastIndex(({ isBlank }, index) => index < at && !isBlank),
    behind: lines.findIndex(({ isBlank }, index) => index > at && !isBlank),
  };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** What stands from an offset to the end of its line. */
export function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}
