import { type Alias, type Document, isCollection, isScalar, type Node, Scalar, visit } from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import { controlIn } from './control-characters.ts';
import { type Fault, faultAt } from './fault.ts';
import { isHindering } from './harmless-errors.ts';
import { MAX_ALIASES, plainValue, TooManyAliases } from './plain-value.ts';

/** How deep lists and maps may be nested; an audit needs eight levels. */
const MAX_DEPTH = 32;

/** The tags a value may carry by itself or be given; every other one would make something else of it. */
const PLAIN_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
);
/** More of a tag is not underlined. */
const LONGEST_TAG = 200;

/** Whether a value is not of the kind that its tag says, as in `!!int abc`: the parser takes it as a text. */
function isMistagged(node: Node, tag: string): boolean {
  return isScalar(node) && typeof node.value === 'string' && !tag.endsWith(':str');
}

/** What a document holds; `undefined` when that cannot be read, or not be trusted. */
export function plainData(document: Document.Parsed, text: string): { value: unknown; faults: Fault[] } {
  if (document.errors.some(isHindering)) return { value: undefined, faults: [] };
  const faults: Fault[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  let hopeless = false;
  let firstAlias: number | undefined;
  const give = (code: DiagnosticCode, node: Node, length: number, data: Fault['data'], isEnd = false) => {
    faults.push(faultAt(code, node.range?.[0] ?? 0, length, data));
    hopeless ||= isEnd;
    return isEnd ? visit.BREAK : undefined;
  };
  visit(document, {
    Node(role, node, path) {
      // A key is a word, however much it looks like a number: "007" is not 7.
      if (role === 'key' && isScalar(node) && typeof node.value !== 'string') node.value = node.source ?? '';
      if (role === 'key' && isScalar(node) && node.value === '__proto__')
        give('bad-id', node, node.source?.length ?? 1, { value: '__proto__' });
      if (isScalar(node) && typeof node.value === 'string' && node.type === 'QUOTE_DOUBLE') {
        // The file itself holds none: it is written as an escape.
        const control = controlIn(node.value);
        if (control) give('control-character', node, node.source?.length ?? 1, { code: control.code });
      }
      if (path.filter(isCollection).length > MAX_DEPTH) return give('too-deep', node, 1, {}, true);
      const { anchor, tag } = isScalar(node) || isCollection(node) ? node : {};
      if (anchor !== undefined) anchors.set(anchor, node);
      if (tag === undefined || (PLAIN_TAGS.has(tag) && !isMistagged(node, tag))) return undefined;
      if (isScalar(node)) node.value = node.source ?? '';
      faults.push(tagFault(PLAIN_TAGS.has(tag) ? 'wrong-tag' : 'unknown-tag', text, node.range?.[0] ?? 0));
      hopeless ||= !isScalar(node);
      return undefined;
    },
    Alias(_, node, path) {
      const meant = anchors.get(node.source);
      if (meant && path.includes(meant))
        return give('too-many-aliases', node, node.source.length + 1, { most: MAX_ALIASES }, true);
      if (meant) {
        targets.set(node, meant);
        firstAlias ??= node.range?.[0];
        return undefined;
      }
      give('unknown-alias', node, node.source.length + 1, { name: node.source });
      const stand = new Scalar(`*${node.source}`);
      stand.range = node.range;
      return stand;
    },
  });
  if (hopeless) return { value: undefined, faults };
  try {
    return { value: plainValue(document.contents, targets), faults };
  } catch (error) {
    if (!(error instanceof TooManyAliases)) throw error;
    return { value: undefined, faults: [faultAt('too-many-aliases', firstAlias ?? 0, 1, { most: MAX_ALIASES })] };
  }
}

/** What is wrong with the tag that stands last before an offset. */
function tagFault(code: 'wrong-tag' | 'unknown-tag', text: string, offset: number): Fault {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  const [mark = ''] = /![^\s,[\]{}]*$/.exec(text.slice(Math.max(0, end - LONGEST_TAG), end)) ?? [];
  return faultAt(code, mark === '' ? offset : end - mark.length, Math.max(1, mark.length), { tag: mark });
}
