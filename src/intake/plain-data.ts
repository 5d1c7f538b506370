import { type Document, isCollection, isScalar, type Node, Scalar, visit } from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import { controlIn } from './control-characters.ts';
import { type Fault, faultAt } from './fault.ts';
import { isHindering } from './harmless-errors.ts';

/** How often aliases may be expanded in one file; more is an attack or a slip. */
const MAX_ALIASES = 100;
/** How deep lists and maps may be nested; an audit needs eight levels. */
const MAX_DEPTH = 32;

/** The tags a value may carry by itself or be given; every other one would make something else of it. */
const PLAIN_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/** Whether a value is not of the kind that its tag says, as in `!!int abc`: the parser takes it as a text. */
function isMistagged(node: Node, tag: string): boolean {
  return isScalar(node) && typeof node.value === 'string' && !tag.endsWith(':str');
}

/** What a document holds; `undefined` when that cannot be read, or not be trusted. */
export function plainData(document: Document.Parsed, text: string): { value: unknown; faults: Fault[] } {
  if (document.errors.some(isHindering)) return { value: undefined, faults: [] };
  const faults: Fault[] = [];
  let hopeless = false;
  let firstAlias: number | undefined;
  const give = (code: DiagnosticCode, node: Node, length: number, data: Fault['data'], isEnd = false) => {
    faults.push(faultAt(code, node.range?.[0] ?? 0, length, data));
    hopeless ||= isEnd;
    return isEnd ? visit.BREAK : undefined;
  };
  try {
    visit(document, {
      Node(role, node, path) {
        // A key is a word, however much it looks like a number: "007" is not 7.
        if (role === 'key' && isScalar(node) && typeof node.value !== 'string') node.value = node.source ?? '';
        if (isScalar(node) && typeof node.value === 'string' && node.type === 'QUOTE_DOUBLE') {
          // The file itself holds none: it is written as an escape.
          const control = controlIn(node.value);
          if (control) give('control-character', node, node.source?.length ?? 1, { code: control.code });
        }
        if (path.filter(isCollection).length > MAX_DEPTH) return give('too-deep', node, 1, {}, true);
        const tag = isScalar(node) || isCollection(node) ? node.tag : undefined;
        if (tag === undefined || (PLAIN_TAGS.has(tag) && !isMistagged(node, tag))) return undefined;
        if (isScalar(node)) node.value = node.source ?? '';
        const [mark = ''] = /![^\s]*\s*$/.exec(text.slice(0, node.range?.[0] ?? 0)) ?? [];
        const at = (node.range?.[0] ?? 0) - mark.length;
        const length = Math.max(1, mark.trim().length);
        if (PLAIN_TAGS.has(tag)) faults.push(faultAt('wrong-tag', at, length, { tag: mark.trim() }));
        else faults.push(faultAt('unknown-tag', at, length));
        hopeless ||= !isScalar(node);
        return undefined;
      },
      Alias(_, node, path) {
        const meant = node.resolve(document);
        if (meant && path.includes(meant))
          return give('too-many-aliases', node, node.source.length + 1, { most: MAX_ALIASES }, true);
        if (meant) {
          firstAlias ??= node.range?.[0];
          return undefined;
        }
        give('unknown-alias', node, node.source.length + 1, { name: node.source });
        const stand = new Scalar(`*${node.source}`);
        stand.range = node.range;
        return stand;
      },
    });
    return { value: hopeless ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES }), faults };
  } catch (error) {
    const code: DiagnosticCode = error instanceof RangeError ? 'too-deep' : 'too-many-aliases';
    return { value: undefined, faults: [faultAt(code, firstAlias ?? 0, 1, { most: MAX_ALIASES })] };
  }
}
