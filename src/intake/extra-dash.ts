import { type Fault, faultAt } from './fault.ts';
import { lastUpTo } from './last-up-to.ts';
import { type Repaired, repaired } from './repair.ts';
import type { Line } from './text-lines.ts';
import { shown } from './values.ts';

/** A dash before a key that stands at the column of the keys above it: it belongs to them, and the dash is too much. */
export function extraDash(
  text: string,
  lines: readonly Line[],
  at: number,
  isKnownKey: (key: string) => boolean,
): Repaired | null {
  const line = lines[at];
  const above = lines[at - 1];
  if (!line?.key || !isKnownKey(line.key) || line.column === line.indent) return null;
  if (!above?.key || above.value === '' || above.column !== line.indent) return null;
  const from = line.start + line.indent;
  const fault = faultAt('extra-dash', from, 1, { key: line.key });
  return repaired(text, [{ at: from, removed: line.column - line.indent, inserted: '', fault }]);
}

/** A line further right than the one above it, whose key has a value already: nothing can stand below that. */
export function belowValue(lines: readonly Line[], offset: number): Fault | null {
  const at = lastUpTo(lines, offset, ({ start }) => start);
  const line = lines[at];
  let before = at - 1;
  while (lines[before]?.isBlank) before -= 1;
  const above = lines[before];
  if (!line?.key || !above?.key || above.value === '' || line.indent <= above.column) return null;
  if (/^[|>[{"'&*!]/.test(above.value)) return null;
  if (/^(note|by|visibility)$/.test(line.key) && /^(met|partly|missed|n\/a)$/.test(above.value)) {
    const data = { rating: above.value, key: line.key, note: shown(line.value) };
    return faultAt('note-in-rating', line.start + line.indent, line.key.length, data);
  }
  const data = { key: line.key, above: above.key, first: above.start, spaces: above.column };
  return faultAt('below-a-value', line.start + line.indent, Math.max(1, line.key.length), data);
}
