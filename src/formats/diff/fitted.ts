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
 * each part, and a line tells how many. What stands open is served first; what is folded shares the rest, the
 * shortest first, so that what it leaves is for the others.
 */
export function fitted(parts: readonly Part[], limit: number): string {
  const told = parts.filter(({ head, lines }) => head.length + lines.length > 0);
  const isFolded = ({ foot }: Part) => foot.length > 0;
  let room = limit - told.reduce((sum, part) => sum + framed(part, 0).length + 1, 0);
  let waiting = told.filter(isFolded).length;
  const kept = new Map<Part, number>();
  for (const part of [...told.filter((one) => !isFolded(one)), ...told.filter(isFolded).toSorted(shortestFirst)]) {
    const { count, length } = fitting(part.lines, isFolded(part) ? room / waiting-- : room);
    kept.set(part, count);
    room -= length;
  }
  return told
    .map((part) => framed(part, kept.get(part) ?? 0))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function shortestFirst(a: Part, b: Part): number {
  return a.lines.join('\n').length - b.lines.join('\n').length;
}

function framed({ head, lines, foot, more }: Part, count: number): string {
  const left = lines.length - count;
  return `${[...head, ...lines.slice(0, count), ...(left > 0 ? [more(left)] : []), ...foot].join('\n')}\n`;
}

/** How many of the first lines fit, and how long they are. */
function fitting(lines: readonly string[], room: number): { count: number; length: number } {
  let length = 0;
  for (const [count, line] of lines.entries()) {
    if (length + line.length + 1 > room) return { count, length };
    length += line.length + 1;
  }
  return { count: lines.length, length };
}

/** A part folded under a title, with how many lines there are where that is told; nothing when it is empty. */
export function folding(title: string, count: number | null, part: Part): Part {
  if (part.lines.length === 0) return part;
  const summary = `<details><summary>${title}${count === null ? '' : ` · ${count}`}</summary>`;
  // A blank line before what is folded lets it be Markdown.
  return { ...part, head: [summary, '', ...part.head], foot: [...part.foot, '', '</details>'] };
}
