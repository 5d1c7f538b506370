import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Fault } from './decode.ts';
import { type Repaired, withoutTabs, withPlainColons } from './repair.ts';

/** How often aliases may be expanded in one file; more is an attack or a slip. */
const MAX_ALIASES = 100;

export interface ParsedYaml {
  /** Plain data: maps, lists, strings, numbers, booleans, null. `undefined` when the text cannot be read at all. */
  value: unknown;
  faults: readonly Fault[];
  /** Where the key or the value at a path stands in the written text; the nearest thing above it when it is not there. */
  rangeOf(path: Path, on: 'key' | 'value'): { offset: number; length: number };
}

/** Reads YAML 1.2 and goes on behind slips that can be put right, so that every problem is found in one go. */
export function parseYaml(text: string, isKnownKey: (key: string) => boolean): ParsedYaml {
  const steps: Repaired[] = [];
  let document = parse(text);
  let current = text;
  const apply = (step: Repaired) => {
    if (step.faults.length === 0) return;
    steps.push({ ...step, faults: step.faults.map((fault) => ({ ...fault, offset: toWritten(steps, fault.offset) })) });
    current = step.text;
    document = parse(current);
  };
  if (document.errors.some((error) => error.code === 'TAB_AS_INDENT')) apply(withoutTabs(current));
  apply(
    withPlainColons(
      current,
      (key, offset) => isKnownKey(key) && (document.errors.length > 0 || inPlainText(document, offset)),
    ),
  );

  const written = (offset: number) => toWritten(steps, offset);
  const { value, fault } = plainData(document);
  const faults = [
    ...steps.flatMap((step) => step.faults),
    ...[...document.errors, ...document.warnings].map((error) => faultOf(error, document)),
    ...(fault ? [fault] : []),
  ];
  const sound = faults.slice(steps.flatMap((step) => step.faults).length);
  return {
    value,
    faults: [
      ...steps.flatMap((step) => step.faults),
      ...sound.map((found) => ({ ...found, offset: written(found.offset) })),
    ],
    rangeOf(path, on) {
      const [start, end] = nodeRange(document, path, on);
      return { offset: written(start), length: Math.max(1, written(end) - written(start)) };
    },
  };
}

type Parsed = Document.Parsed;

function parse(text: string): Parsed {
  return parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, logLevel: 'silent' });
}

function toWritten(steps: readonly Repaired[], offset: number): number {
  return steps.reduceRight((at, step) => step.original(at), offset);
}

/** Whether an offset lies in text without quotes, where a key with a slip would end up. */
function inPlainText(document: Parsed, offset: number): boolean {
  let found = false;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (node.type === Scalar.PLAIN && start <= offset && offset < end) {
        found = true;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function plainData(document: Parsed): { value: unknown; fault: Fault | null } {
  if (document.errors.length > 0) return { value: undefined, fault: null };
  let unknown: Fault | null = null;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return undefined;
      unknown = {
        code: 'unknown-alias',
        offset: node.range?.[0] ?? 0,
        length: node.source.length + 1,
        data: { name: node.source },
      };
      return visit.BREAK;
    },
  });
  if (unknown) return { value: undefined, fault: unknown };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), fault: null };
  } catch (error) {
    const code: DiagnosticCode = error instanceof RangeError ? 'too-deep' : 'too-many-aliases';
    return { value: undefined, fault: { code, offset: firstAlias(document), length: 1, data: { most: MAX_ALIASES } } };
  }
}

function firstAlias(document: Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

const CODES: Partial<Record<YAMLError['code'], DiagnosticCode>> = {
  TAB_AS_INDENT: 'tab-indent',
  DUPLICATE_KEY: 'duplicate-key',
  MULTIPLE_DOCS: 'several-documents',
  BAD_ALIAS: 'unknown-alias',
  TAG_RESOLVE_FAILED: 'unknown-tag',
  BAD_INDENT: 'bad-indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BAD_SCALAR_START: 'reserved-start',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
};

function faultOf(error: YAMLError, document: Parsed): Fault {
  const [offset, end] = error.pos;
  const length = Math.max(1, Math.min(end - offset, 40));
  const said = error.message.replace(/\s+/g, ' ');
  if (error.code === 'MISSING_CHAR') {
    const code = /closing/.test(said) ? 'unclosed' : 'no-colon';
    return { code, offset, length, data: { said } };
  }
  if (error.code === 'BAD_INDENT' && /^Flow/.test(said)) return { code: 'unclosed', offset, length, data: { said } };
  if (error.code === 'DUPLICATE_KEY') return duplicateKey(document, offset, end);
  return { code: CODES[error.code] ?? 'yaml-syntax', offset, length, data: { said } };
}

function duplicateKey(document: Parsed, offset: number, end: number): Fault {
  let key = '';
  let first = offset;
  visit(document, {
    Map(_, map) {
      const twice = map.items.find((pair) => isNode(pair.key) && pair.key.range?.[0] === offset);
      if (!twice) return undefined;
      key = String(twice.key);
      const earlier = map.items.find((pair) => String(pair.key) === key);
      first = isNode(earlier?.key) ? (earlier.key.range?.[0] ?? offset) : offset;
      return visit.BREAK;
    },
  });
  return { code: 'duplicate-key', offset, length: key.length || end - offset, data: { key, first } };
}

function nodeRange(document: Parsed, path: Path, on: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let range: [number, number] = rangeOf(document.contents) ?? [0, 1];
  for (const [depth, part] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      : null;
    const inner: unknown = isMap(node) ? pair?.value : node.items[Number(part)];
    const wantsKey = on === 'key' && depth === path.length - 1;
    const found = rangeOf((wantsKey || !rangeOf(inner)) && pair ? pair.key : inner);
    if (!found) break;
    range = found;
    node = inner;
  }
  return range;
}

function rangeOf(node: unknown): [number, number] | null {
  if (isPair(node)) return rangeOf(node.key);
  const range = isNode(node) ? (node as Node).range : null;
  if (!range) return null;
  const oneLine = isScalar(node) ? range[1] : range[0] + 1;
  return [range[0], Math.max(oneLine, range[0] + 1)];
}
