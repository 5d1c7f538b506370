import type { Document } from 'yaml';
import { middleMark } from './conflict-marks.ts';
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
    return lineAtDash(text, lines, at) ?? besideDash(text, lines, at) ?? outdented(text, lines, at);
  return fault.code === 'no-colon' && !middleMark(text, lines[at]?.start ?? 0) ? goingOn(text, lines, at) : null;
}

/** A line that begins further left than those before and behind it: it or the one above the fault. */
function outdented(text: string, lines: readonly Line[], fault: number): Repaired | null {
  for (const at of [fault, linesAround(lines, fault).before]) {
    const line = lines[at];
    if (!line?.key || line.column !== line.indent) continue;
    const { before: above } = linesAround(lines, at);
    const column = lines[above]?.column ?? 0;
    const behind = lines.find(({ isBlank, indent }, index) => index > at && !isBlank && indent <= column);
    if (behind?.indent !== column || line.indent >= column) continue;
    const owner = lines.findLast(({ isBlank, indent }, index) => index < at && !isBlank && indent < column);
    if (!owner) continue;
    return moved(text, line, owner, column);
  }
  return null;
}

/** A key at the column of a list's dashes: it belongs to the item above. */
function besideDash(text: string, lines: readonly Line[], at: number): Repaired | null {
  const line = lines[at];
  const item = lines.findLast(({ isBlank, indent }, index) => index < at && !isBlank && indent <= (line?.indent ?? 0));
  if (!line?.key || line.column !== line.indent || !item?.key) return null;
  return item.indent === line.indent && item.column > item.indent ? moved(text, line, item, item.column) : null;
}

/** A line put below what it belongs to. */
function moved(text: string, line: Line, owner: Line, column: number): Repaired {
  const from = line.start + line.indent;
  const data = { key: line.key ?? '', above: owner.text.trim().slice(0, 40), first: owner.start, spaces: column };
  const inserted = ' '.repeat(column - line.indent);
  return repaired(text, [
    { at: from, removed: 0, inserted, fault: slip('outdented', from, Math.max(1, (line.key ?? '').length), data) },
  ]);
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
