import type { Document } from 'yaml';
import { middleMark } from './conflict-marks.ts';
import { extraDash } from './extra-dash.ts';
import { isWord } from './flow-slips.ts';
import { forgottenDash, lineAtDash } from './forgotten-dash.ts';
import { type Repaired, repaired, slip } from './repair.ts';
import { firstFault } from './syntax-faults.ts';
import { type Line, linesAround, textLines } from './text-lines.ts';

/** The first line that stands where it cannot be read as it was meant, put right; `null` when none is known. */
export function layoutSlip(
  document: Document.Parsed,
  text: string,
  isKnownKey: (key: string) => boolean,
): Repaired | null {
  const fault = firstFault(document, text, isKnownKey);
  if (!fault) return forgottenDash(document, text);
  const lines = textLines(text);
  const at = lines.findLastIndex(({ start }) => start <= fault.offset);
  if (fault.code === 'bad-indent')
    return (
      lineAtDash(text, lines, at) ??
      outdented(text, lines, at) ??
      dashOutdented(text, lines, at) ??
      extraDash(text, lines, at, isKnownKey) ??
      (lines[at]?.key === null ? goingOn(text, lines, at) : null)
    );
  if (fault.code === 'reserved-start') return dashOutdented(text, lines, at);
  const dash = fault.code === 'no-colon' ? extraDash(text, lines, at, isKnownKey) : null;
  if (dash) return dash;
  return fault.code === 'no-colon' && !middleMark(text, lines[at]?.start ?? 0) ? goingOn(text, lines, at) : null;
}

/** A key that begins further left than those it belongs to, and as far as none above it. */
function outdented(text: string, lines: readonly Line[], fault: number): Repaired | null {
  const line = lines[fault];
  const { before } = linesAround(lines, fault);
  if (line?.key && line.column === line.indent && line.indent < (lines[before]?.column ?? 0))
    return below(text, lines, fault, nextLevel(lines, fault, line.indent));
  const ofEmpty = belowEmptyKey(text, lines, before, line?.indent ?? 0);
  if (ofEmpty) return ofEmpty;
  // The line above the fault may be the one, where the fault goes on with those before it.
  const above = lines[before];
  const { before: first } = linesAround(lines, before);
  const column = lines[first]?.column ?? 0;
  const behind = lines.find(({ isBlank, indent }, index) => index > before && !isBlank && indent <= column);
  if (!above?.key || above.column !== above.indent || above.indent >= column || behind?.indent !== column) return null;
  return below(text, lines, before, column);
}

/** Lines straight below a key without a value and no further right than it, where the next one is. */
function belowEmptyKey(text: string, lines: readonly Line[], last: number, column: number): Repaired | null {
  const level = lines[last]?.indent ?? 0;
  const from = lines.findLastIndex(
    ({ isBlank, indent, key, value }, at) => at <= last && !isBlank && (indent !== level || !key || value === ''),
  );
  const owner = lines[from];
  const moving = lines.slice(from + 1, last + 1).filter(({ isBlank }) => !isBlank);
  if (!owner?.key || owner.value !== '' || owner.column !== level || moving.length === 0 || column <= level)
    return null;
  return movedBelow(text, moving, owner, column);
}

/** The column next to the right of an indent at which keys stand above a line. */
function nextLevel(lines: readonly Line[], at: number, indent: number): number {
  let [level, within] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const line of lines.slice(0, at).reverse()) {
    if (line.isBlank || line.indent >= within) continue;
    if (line.column > indent) level = line.column;
    within = line.indent;
    if (within <= indent) break;
  }
  return level;
}

/** A line put at the column of others, below what they belong to. */
function below(text: string, lines: readonly Line[], at: number, column: number): Repaired | null {
  const line = lines[at];
  const owner = lines.findLast(({ isBlank, indent }, index) => index < at && !isBlank && indent < column);
  return line && owner && Number.isFinite(column) ? movedBelow(text, [line], owner, column) : null;
}

/** A dash further left than those of the list it goes on with; what stands below it moves along if it begins left, too. */
function dashOutdented(text: string, lines: readonly Line[], at: number): Repaired | null {
  const line = lines[at];
  if (!line?.key || line.column === line.indent) return null;
  const item = lines.findLast(
    ({ key, indent, column }, index) => index < at && key === line.key && column > indent && indent > line.indent,
  );
  const owner =
    item && lines.findLast(({ isBlank, indent, start }) => start < item.start && !isBlank && indent < item.indent);
  if (!item || !owner) return null;
  const width = item.indent - line.indent;
  const end = lines.findIndex(({ isBlank, indent }, index) => index > at && !isBlank && indent <= line.indent);
  const below = lines.slice(at + 1, end === -1 ? undefined : end).filter(({ isBlank }) => !isBlank);
  const moving = below[0]?.indent === line.column ? below : [];
  const data = { key: line.key, above: owner.text.trim().slice(0, 40), first: owner.start, spaces: item.indent };
  const fault = slip('outdented', line.start + line.indent, 1, data);
  return repaired(text, [
    { at: line.start, removed: 0, inserted: ' '.repeat(width), fault },
    ...moving.map(({ start }) => ({ at: start, removed: 0, inserted: ' '.repeat(width) })),
  ]);
}

/** Lines put below what they belong to. */
function movedBelow(text: string, moving: readonly Line[], owner: Line, column: number): Repaired {
  return repaired(
    text,
    moving.map(({ start, indent, key }) => {
      const data = { key: key ?? '', above: owner.text.trim().slice(0, 40), first: owner.start, spaces: column };
      const fault = slip('outdented', start + indent, Math.max(1, (key ?? '').length), data);
      return { at: start + indent, removed: 0, inserted: ' '.repeat(column - indent), fault };
    }),
  );
}

/** Lines that go on with the text of the key above them, and do not begin behind it. */
function goingOn(text: string, lines: readonly Line[], at: number): Repaired | null {
  const { before: above } = linesAround(lines, at);
  const [line, owner] = [lines[at], lines[above]];
  if (!line || !owner?.key || line.indent > owner.column || !isText(owner)) return null;
  const spaces = owner.column + 2;
  const end = lines.findIndex(
    ({ isBlank, indent, column, key, text: written }, index) =>
      index > at && !isBlank && (indent > owner.column || column > indent || key !== null || /^\s*-\s/.test(written)),
  );
  const going = lines.slice(at, end === -1 ? undefined : end).filter(({ isBlank }) => !isBlank);
  return repaired(
    text,
    going.map((one, index) => ({
      at: one.start,
      removed: one.indent,
      inserted: ' '.repeat(spaces),
      ...(index === 0 && {
        fault: slip('text-not-indented', line.start + line.indent, line.text.trim().length, {
          key: owner.key,
          first: owner.start,
          spaces,
        }),
      }),
    })),
  );
}

/** Whether a key's line begins a text that may go on below. */
function isText({ value }: Line): boolean {
  if (isWord(value)) return false;
  return /^(?:[|>][-+\d]*$|[^\s"'[{&*!|>#%@`])/.test(value);
}
