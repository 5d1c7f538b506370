import { type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { nameOf } from './echoes.ts';
import { keysOfMap } from './schema-keys.ts';
import type { KeyContext } from './unknown-keys.ts';
import { kindOf, valueAt } from './values.ts';

/** Two neighbours of a list that lack what the other one has: one item, with a dash too much in the middle. */
export function withoutSplit(problems: readonly Problem[], context: KeyContext): Problem[] {
  const parts = new Set<string>();
  const found: Problem[] = [];
  for (const { code, path } of problems) {
    const at = path.at(-1);
    if (code !== 'missing-key' || typeof at !== 'number' || parts.has(nameOf(path))) continue;
    const next = [...path.slice(0, -1), at + 1];
    const key = firstOfSecond(path, next, context);
    if (key === null) continue;
    for (const part of [path, next]) parts.add(nameOf(part));
    found.push(problemAt('extra-dash', [...next, key], { key }, 'key'));
  }
  return [...problems.filter(({ code, path }) => code !== 'missing-key' || !parts.has(nameOf(path))), ...found];
}

/** The first key of the second of two items, if the two are one. */
function firstOfSecond(first: Path, second: Path, { schema, root }: KeyContext): string | null {
  const [one, other] = [valueAt(root, first), valueAt(root, second)];
  if (kindOf(one) !== 'map' || kindOf(other) !== 'map') return null;
  const [keys, more] = [Object.keys(one as object), Object.keys(other as object)];
  const { all, required } = keysOfMap(schema, first);
  const isOne = required.every((key) => keys.includes(key) || more.includes(key));
  const isKnown = [...keys, ...more].every((key) => all.includes(key));
  return isOne && isKnown && keys.every((key) => !more.includes(key)) ? (more[0] ?? null) : null;
}
