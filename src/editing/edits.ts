import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path } from '../model/finding.ts';
import type { Edit } from './edit.ts';

/** A document and the text it was read from. */
export interface YamlText {
  document: Document.Parsed;
  text: string;
}

/** Another name for the key at a path, in the quotes that it has; `null` where there is none. */
export function keyCalled({ document, text }: YamlText, path: Path, name: string): Edit | null {
  const map = document.getIn(path.slice(0, -1), true);
  const key = isMap(map)
    ? map.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === path.at(-1))
    : null;
  if (!isScalar(key) || !key.range) return null;
  const [quote = ''] = /^["']?/.exec(text.slice(key.range[0])) ?? [];
  return { from: key.range[0], to: key.range[1], text: `${quote}${name}${quote}` };
}

/** Another number at a path; `null` where there is none. */
export function numberAt({ document }: YamlText, path: Path, number: number): Edit | null {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'number' || !node.range) return null;
  return { from: node.range[0], to: node.range[1], text: String(number) };
}

/** A key and its number before all others, below what comments stand above them; `null` where there is no map. */
export function numberFirst({ document, text }: YamlText, key: string, number: number): Edit | null {
  const { contents } = document;
  if (!isMap(contents) || !contents.range) return null;
  const [from] = contents.range;
  if (contents.flow) return { from: from + 1, to: from + 1, text: ` ${key}: ${number},` };
  const indent = text.slice(lineStart(text, from), from);
  if (indent.trim() !== '') return null;
  return { from, to: from, text: `${key}: ${number}${lineEndOf(text)}${indent}` };
}

/** The list at a path without one item that is not its first; `null` where it is no plain one, or something refers to it. */
export function withoutItem(written: YamlText, path: Path): Edit | null {
  const list = written.document.getIn(path.slice(0, -1), true);
  const at = Number(path.at(-1));
  const [before, item] = isSeq<Node>(list) ? [list.items[at - 1], list.items[at]] : [];
  if (!isSeq(list) || !before?.range || !isScalar(item) || !item.range || item.anchor) return null;
  if (!list.flow) return withoutLine(written.text, item);
  const between = written.text.slice(before.range[1], item.range[0]);
  return between.includes('#') ? null : { from: before.range[1], to: item.range[1], text: '' };
}

/** A comment behind the item stays where it stood. */
function withoutLine(text: string, { range }: Scalar): Edit | null {
  const [start, end] = range ?? [0, 0];
  const from = lineStart(text, start);
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(end)) ?? [];
  const [, indent] = /^(\s*)- +$/.exec(text.slice(from, start)) ?? [];
  if (indent === undefined || text.slice(start, end).includes('\n')) return null;
  const comment = rest.trim();
  if (comment !== '')
    return comment.startsWith('#') ? { from: from + indent.length, to: end + rest.length, text: comment } : null;
  const [lineEnd = ''] = /^\r?\n/.exec(text.slice(end + rest.length)) ?? [];
  const to = end + rest.length + lineEnd.length;
  // The last line of a text that ends without a line's end takes the one before it along.
  return { from: lineEnd === '' ? text.slice(0, from).replace(/\r?\n$/, '').length : from, to, text: '' };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
