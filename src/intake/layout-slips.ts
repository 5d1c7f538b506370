import type { Document } from 'yaml';
import { middleMark } from './conflict-marks.ts';
import { extraDash } from './extra-dash.ts';
import { faultAt } from './fault.ts';
import { isWord } from './flow-slips.ts';
import { forgottenDash, lineAtDash } from './forgotten-dash.ts';
import { type Repaired, repaired } from './repair.ts';
import { firstFault } from './syntax-faults.ts';
import { takeWhile } from './take-while.ts';
import { indentedTo, type Line, linesAround } from './text-lines.ts';

/** The first line that stands where it cannot be read as it was meant, put right; `null` when none is known. */
export function layoutSlip(
  document: Document.Parsed,
  text: string,
  isKnownKey: (key: string) => boolean,
): Repaired | null {
  const fault = firstFault(document, text, isKnownKey);
  if (!fault) return forgottenDash(document, text);
  const { lines, at } = linesAround(text, fault.offset);
  if (fault.code === 'bad-indent')
    return (
      lineAtDash(text, lines, at) ??
      outdented(text, lines, at) ??
      dashOutdented(text, lines, at) ??
      extraDash(text, lines, at, isKnownKey) ??
      (lines[at]?.key === null ? goingOn(text, lines, at) : null)
    );
  if (fault.code === 'reserved-start') return dashOutdented(text, lines, at);
  if (fault.code !== 'no-colon') return null;
  const dash = extraDash(text, lines, at, isKnownKey);
  return dash ?? (middleMark(text, lines[at]?.start ?? 0) ? null : goingOn(text, lines, at));
}

/** A key that begins further left than those it belongs to, and as far as none above it. */
function outdented(text: string, lines: readonly Line[], fault: number): Repaired | null {
  const [first, above, line] = [lines[fault - 2], lines[fault - 1], lines[fault]];
  if (line?.key && line.column === line.indent && line.indent < (above?.column ?? 0))
    return below(text, lines, fault, nextLevel(lines, fault, line.indent));
  const ofEmpty = belowEmptyKey(text, lines.slice(0, fault), line?.indent ?? 0);
  if (ofEmpty) return ofEmpty;
  // The line above the fault may be the one, where the fault goes on with those before it.
  const column = first?.column ?? 0;
  const behind = lines.slice(fault).find(({ isBlank, indent }) => !isBlank && indent <= column);
  if (!above?.key || above.column !== above.indent || above.indent >= column || behind?.indent !== column) return null;
  return below(text, lines, fault - 1, column);
}

/** Lines straight below a key without a value and no further right than it, where the next one is. */
function belowEmptyKey(text: string, lines: readonly Line[], column: number): Repaired | null {
  const level = lines.at(-1)?.indent ?? 0;
  const from = lines.findLastIndex(({ indent, key, value }) => indent !== level || !key || value === '');
  const owner = lines[from];
  const moving = lines.slice(from + 1);
  if (!owner?.key || owner.value !== '' || owner.column !== level || moving.length === 0 || column <= level)
    return null;
  return movedBelow(text, moving, owner, column);
}

/** The column next to the right of an indent at which keys stand above a line. */
function nextLevel(lines: readonly Line[], at: number, indent: number): number {
  let [level, within] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const line of lines.slice(0, at).reverse()) {
    if (line.indent >= within) continue;
    if (line.column > indent) level = line.column;
    within = line.indent;
    if (within <= indent) break;
  }
  return level;
}

/** A line put at the column of others, below what they belong to. */
function below(text: string, lines: readonly Line[], at: number, column: number): Repaired | null {
  const line = lines[at];
  const owner = lines.findLast(({ indent }, index) => index < at && indent < column);
  return line && owner && Number.isFinite(column) ? movedBelow(text, [line], owner, column) : null;
}

/** A dash further left than those of the list it goes on with; what stands below it moves along if it begins left, too. */
function dashOutdented(text: string, lines: readonly Line[], at: number): Repaired | null {
  const line = lines[at];
  if (!line?.key || line.column === line.indent) return null;
  const above = lines.slice(0, at);
  const item = above.findLast(({ key, indent, column }) => key === line.key && column > indent && indent > line.indent);
  const owner = item && above.findLast(({ indent, start }) => start < item.start && indent < item.indent);
  if (!item || !owner) return null;
  const below = takeWhile(lines.slice(at + 1), ({ indent }) => indent > line.indent);
  const moving = below[0]?.indent === line.column ? below : [];
  return repaired(text, [
    { ...indentedTo(item.indent, line), fault: outdentedFault(line, owner, item.indent, 1) },
    ...moving.map((one) => indentedTo(one.indent + item.indent - line.indent, one)),
  ]);
}

/** Lines put below what they belong to. */
function movedBelow(text: string, moving: readonly Line[], owner: Line, column: number): Repaired {
  return repaired(
    text,
    moving.map((line) => ({
      ...indentedTo(column, line),
      fault: outdentedFault(line, owner, column, Math.max(1, (line.key ?? '').length)),
    })),
  );
}

function outdentedFault({ start, indent, key }: Line, { text, start: first }: Line, spaces: number, length: number) {
  return faultAt('outdented', start + indent, length, {
    key: key ?? '',
    above: text.trim().slice(0, 40),
    first,
    spaces,
  });
}

/** Lines that go on with the text of the key above them, and do not begin behind it. */
function goingOn(text: string, lines: readonly Line[], at: number): Repaired | null {
  const [owner, line] = [lines[at - 1], lines[at]];
  if (!line || !owner?.key || line.indent > owner.column || !isText(owner)) return null;
  const spaces = owner.column + 2;
  const going = takeWhile(
    lines.slice(at + 1),
    ({ indent, column, key, text: written }) =>
      indent <= owner.column && column <= indent && key === null && !/^\s*-\s/.test(written),
  );
  const data = { key: owner.key, first: owner.start, spaces };
  const fault = faultAt('text-not-indented', line.start + line.indent, line.text.trim().length, data);
  const changes = [line, ...going].filter(({ isBlank }) => !isBlank).map((one) => indentedTo(spaces, one));
  return repaired(
    text,
    changes.map((change, index) => (index === 0 ? { ...change, fault } : change)),
  );
}

/** Whether a key's line begins a text that may go on below. */
function isText({ value }: Line): boolean {
  if (isWord(value)) return false;
  return /^(?:[|>][-+\d]*$|[^\s"'[{&*!|>#%@`])/.test(value);
}
