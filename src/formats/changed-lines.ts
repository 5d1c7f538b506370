/** Lines of a text that other lines took the place of; either may be none. */
export interface ChangedLines {
  /** The first of them in the text as it was, from 1. */
  line: number;
  was: readonly string[];
  is: readonly string[];
}

/** Where two texts differ, by lines. */
export function changedLines(before: string, after: string): ChangedLines[] {
  const [was, is] = [before, after].map((text) => text.split(/\r\n|[\r\n]/)) as [string[], string[]];
  const found: ChangedLines[] = [];
  for (let [at, to] = [0, 0]; at < was.length || to < is.length; ) {
    const [left, right] = meeting(was.slice(at), is.slice(to));
    if (left + right > 0) found.push({ line: at + 1, was: was.slice(at, at + left), is: is.slice(to, to + right) });
    at += left + 1;
    to += right + 1;
  }
  return found;
}

/** How many lines of each come before the nearest line that both have. */
function meeting(was: readonly string[], is: readonly string[]): readonly [number, number] {
  for (let far = 0; far < was.length + is.length; far++)
    for (let left = Math.max(0, far - is.length); left <= Math.min(far, was.length); left++)
      if (was[left] === is[far - left]) return [left, far - left];
  return [was.length, is.length];
}
