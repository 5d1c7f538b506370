import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, part) => (hasKey(node, part) ? (node as Record<string | number, unknown>)[part] : undefined),
    root,
  );
}

/** Whether a path leads to another one, or below it. */
export function isBelow(path: Path, above: Path): boolean {
  return above.every((part, at) => part === path[at]);
}

export function hasKey(node: unknown, key: string | number): boolean {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key);
}

/** Takes a value out; its key stays, for it may be wrong as well. */
export function remove(root: unknown, path: Path, on: Problem['on']): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (on === 'value') (parent as Record<string, unknown>)[last] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

/** What a value is, in the words of messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const kind = typeof value;
  if (kind === 'object') return 'map';
  return kind === 'boolean' || kind === 'number' || kind === 'function' ? kind : 'text';
}

/** A value as a message shows it: short, and nothing of lists and maps. */
export function shown(value: unknown): string {
  if (typeof value === 'object' || typeof value === 'function') return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
