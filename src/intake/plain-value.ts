import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';

/** How often one anchor may be referred to, all that stands in others counted; more is an attack or a slip. */
export const MAX_ALIASES = 100;
/** For how many nodes all aliases of a file together may stand. */
const MAX_REPEATED = 100_000;

/** Aliases stand for more than any file needs. */
export class TooManyAliases extends Error {}

/** What an anchored list or map has become: with the nodes it stands for, and the most uses of one anchor in it. */
interface Made {
  value: unknown;
  size: number;
  within: number;
}

/**
 * What a node is as plain data. Every node is looked at once; an alias holds the very value that it means, by `targets`.
 * Throws `TooManyAliases`.
 */
export function plainValue(root: Node | null, targets: ReadonlyMap<Alias, Node>): unknown {
  const made = new Map<Node, Made>();
  const uses = new Map<Node, number>();
  let [size, repeated, within] = [0, 0, 1];
  const plain = (node: unknown): unknown => {
    const target = isAlias(node) ? targets.get(node) : undefined;
    if (target) {
      const value = made.get(target)?.value ?? plain(target);
      expand(target);
      return value;
    }
    if (!isSeq(node) && !isMap(node)) return isScalar(node) ? node.value : null;
    const before = { size, within };
    within = 1;
    const value = isSeq(node) ? node.items.map(plain) : mapOf(node);
    size += 1;
    if (node.anchor !== undefined) made.set(node, { value, size: size - before.size, within });
    within = Math.max(within, before.within);
    return value;
  };
  const expand = (target: Node) => {
    const { size: more, within: inner } = made.get(target) ?? { size: 1, within: 1 };
    const use = (uses.get(target) ?? 0) + 1;
    uses.set(target, use);
    size += more;
    repeated += more;
    within = Math.max(within, use * inner);
    if (use * inner > MAX_ALIASES || repeated > MAX_REPEATED) throw new TooManyAliases();
  };
  const mapOf = ({ items }: YAMLMap) => {
    const entries = new Map<string, unknown>();
    for (const { key, value } of items) {
      const own = plain(value);
      const sources = isMergeKey(key) ? sourcesOf(own) : null;
      if (!sources) entries.set(nameOf(plain(key)), own);
      for (const [name, one] of sources?.flatMap(Object.entries) ?? []) if (!entries.has(name)) entries.set(name, one);
    }
    // Its place was told: no object keeps it as a key of its own all the way.
    entries.delete('__proto__');
    return Object.fromEntries(entries);
  };
  return plain(root);
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === Scalar.PLAIN && key.value === '<<';
}

/** The maps that are merged into one; `null` when they are none: then the key is one like others. */
function sourcesOf(value: unknown): object[] | null {
  const sources = [value].flat();
  return sources.every((one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one))
    ? sources
    : null;
}

function nameOf(key: unknown): string {
  return typeof key === 'object' && key !== null ? JSON.stringify(key) : String(key ?? '');
}
