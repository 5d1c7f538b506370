import { type Document, isNode, isSeq, type Pair, visit, type YAMLMap } from 'yaml';
import { faultAt } from './fault.ts';
import { type Change, type Repaired, repaired } from './repair.ts';
import { takeWhile } from './take-while.ts';
import { indentedTo, type Line, lineStart } from './text-lines.ts';

/** A list's item that runs on into the next one for want of a dash, told by the keys that come again. */
export function forgottenDash(document: Document.Parsed, text: string): Repaired | null {
  let found: Repaired | null = null;
  visit(document, {
    Map(_, map, path) {
      const list = path.at(-1);
      if (map.flow || !isSeq(list) || list.flow) return undefined;
      const begins = map.items[beginsAgain(map)];
      found = begins ? withDash(text, offsetOf(map.items[0]), begins) : null;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Where the keys of an item come again: its first one, or two in a row with that behind them. Others may be slips of their own. */
function beginsAgain({ items }: YAMLMap): number {
  const keys = items.map(({ key }) => String(key));
  const seen = new Set<string>();
  const isAgain = keys.map((key) => seen.size === seen.add(key).size);
  const last = keys.lastIndexOf(keys[0] ?? '');
  return keys.findIndex((key, at) => at > 1 && isAgain[at] && (key === keys[0] || (isAgain[at + 1] && last >= at)));
}

function withDash(text: string, item: number, begins: Pair): Repaired | null {
  const offset = offsetOf(begins);
  const dash = text.lastIndexOf('-', item);
  const line = lineStart(text, offset);
  const column = lineStart(text, item) === lineStart(text, dash) ? dash - lineStart(text, dash) : offset - line - 2;
  const gap = offset - line - column;
  if (gap < 2 || text.slice(line, offset).trim() !== '') return null;
  const change: Change = { at: line + column, removed: gap, inserted: `-${' '.repeat(gap - 1)}` };
  return repaired(text, [{ ...change, fault: fault(offset, String(begins.key), dash) }]);
}

/** A line at the column of a list's dashes without one: the next item, or a key that belongs to the item above. */
export function lineAtDash(text: string, lines: readonly Line[], at: number): Repaired | null {
  const line = lines[at];
  if (!line?.key || line.column !== line.indent) return null;
  const item = lines.findLast(({ indent }, index) => index < at && indent <= line.indent);
  if (!item?.key || item.indent !== line.indent || item.column === item.indent) return null;
  if (line.key !== item.key) return null;
  const siblings = takeWhile(lines.slice(at + 1), ({ indent, column }) => indent === line.indent && column === indent);
  const from = line.start + line.indent;
  const width = item.column - item.indent;
  return repaired(text, [
    { at: from, removed: 0, inserted: '-'.padEnd(width), fault: fault(from, line.key, item.start + item.indent) },
    ...siblings.map((one) => indentedTo(item.column, one)),
  ]);
}

function fault(offset: number, key: string, first: number) {
  return faultAt('missing-dash', offset, key.length, { key, first });
}

function offsetOf(pair: Pair | undefined): number {
  return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
