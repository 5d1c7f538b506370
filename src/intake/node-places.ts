import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../model/finding.ts';

/** Where the key or the value at a path stands; the nearest thing above it when it is not there. */
export function rangeAt(document: Document, path: Path, on: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let range: [number, number] = rangeOf(document.contents) ?? [0, 1];
  for (const [depth, part] of path.entries()) {
    if (!isCollection(node)) break;
    const { key, value } = within(node, part);
    const wantsKey = on === 'key' && depth === path.length - 1;
    const found = rangeOf((wantsKey || !rangeOf(value)) && key ? key : value);
    if (!found) break;
    range = found;
    node = value;
  }
  return range;
}

/** How the key or the value at a path is written where it is no text: `007`, `1.10`, `~`; else `null`. */
export function writtenAt(document: Document, path: Path, on: 'key' | 'value'): string | null {
  let node: unknown = document.contents;
  for (const [depth, part] of path.entries()) {
    if (!isCollection(node)) return null;
    const { key, value } = within(node, part);
    node = on === 'key' && depth === path.length - 1 ? key : value;
  }
  return isScalar(node) && typeof node.value !== 'string' ? (node.source ?? null) : null;
}

/** The keys of the map at a path as they stand one after the other: an object would put those of digits alone first. */
export function keysAt(document: Document, path: Path): string[] {
  let node: unknown = document.contents;
  for (const part of path) node = isCollection(node) ? within(node, part).value : undefined;
  return isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

function within(node: Node, part: string | number): { key: Scalar | null; value: unknown } {
  if (!isMap(node)) return { key: null, value: isCollection(node) ? node.items[Number(part)] : undefined };
  const pair = pairsOf(node).get(String(part));
  return { key: pair?.key ?? null, value: pair?.value };
}

const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Scalar>>>();

/** The pairs of a map by their keys; of a key that stands there twice, the last. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair<Scalar>> {
  const isNamed = (pair: Pair): pair is Pair<Scalar> => isScalar(pair.key);
  const pairs = known.get(map) ?? new Map(map.items.filter(isNamed).map((pair) => [String(pair.key.value), pair]));
  known.set(map, pairs);
  return pairs;
}

function rangeOf(node: unknown): [number, number] | null {
  if (isPair(node)) return rangeOf(node.key);
  const range = isNode(node) ? node.range : null;
  if (!range) return null;
  const oneLine = isScalar(node) ? range[1] : range[0] + 1;
  return [range[0], Math.max(oneLine, range[0] + 1)];
}
