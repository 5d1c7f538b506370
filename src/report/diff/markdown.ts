/** Text that Markdown shows as it is: nothing in it is markup, a mention or a reference to an issue. One line. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      // A backslash keeps neither from being linked.
      .replace(/[@#]/g, '$&<!-- -->')
  );
}

/** Text as code, whatever stands in it; not for a table, where a `|` would end the cell. */
export function markdownCode(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A part of a comment: what stands around its lines, and the lines, of which the last may be left out. */
export interface Part {
  head: readonly string[];
  lines: readonly string[];
  foot: readonly string[];
  /** What stands for lines that are left out. */
  more: (left: number) => string;
}

/**
 * The parts, one below the other, in at most `limit` characters: lines that no longer fit are left out from the end of
 * each part, the first parts served first, and a line tells how many.
 */
export function fitted(parts: readonly Part[], limit: number): string {
  const told = parts.filter(({ head, lines }) => head.length + lines.length > 0);
  const frame = (part: Part, lines: readonly string[]) => `${[...part.head, ...lines, ...part.foot].join('\n')}\n`;
  let room = limit - told.reduce((sum, part) => sum + frame(part, [part.more(part.lines.length)]).length + 1, 0);
  return told
    .map((part) => {
      const kept: string[] = [];
      for (const line of part.lines) {
        if (line.length + 1 > room) break;
        room -= line.length + 1;
        kept.push(line);
      }
      const left = part.lines.length - kept.length;
      return frame(part, left > 0 ? [...kept, part.more(left)] : kept);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Lines that are folded under a title, with how many they are. */
export function folded(title: string, lines: readonly string[], more: Part['more'], counted = true): Part {
  if (lines.length === 0) return { head: [], lines: [], foot: [], more };
  return { head: opening(title, counted ? lines.length : null), lines, foot: ['', '</details>'], more };
}

/** What begins something folded. A blank line before what is folded lets it be Markdown. */
export function opening(title: string, count: number | null): string[] {
  return [`<details><summary>${title}${count === null ? '' : ` · ${count}`}</summary>`, ''];
}
