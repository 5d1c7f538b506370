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
} from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Fault } from './decode.ts';
import { type FlowText, flowTexts, type Repaired, SLIPS, type Surroundings, withoutTabs } from './repair.ts';
import { HARMLESS, syntaxFaults } from './syntax-faults.ts';

/** How often aliases may be expanded in one file; more is an attack or a slip. */
const MAX_ALIASES = 100;
/** How deep lists and maps may be nested; an audit needs eight levels. */
const MAX_DEPTH = 32;

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
  let around = surroundings(document, current, isKnownKey);
  const apply = (step: Repaired) => {
    if (step.faults.length === 0) return;
    steps.push({ ...step, faults: step.faults.map((fault) => ({ ...fault, offset: toWritten(steps, fault.offset) })) });
    current = step.text;
    document = parse(current);
    around = surroundings(document, current, isKnownKey);
  };
  if (document.errors.some((error) => error.code === 'TAB_AS_INDENT')) apply(withoutTabs(current));
  for (const slip of SLIPS) apply(slip(current, around));

  const written = (offset: number) => toWritten(steps, offset);
  const found = syntaxFaults(document, current, isKnownKey);
  const { value, faults } = plainData(document, current);
  return {
    value,
    faults: [
      ...steps.flatMap((step) => step.faults),
      ...[...found, ...faults].map((fault) => ({
        ...fault,
        offset: written(fault.offset),
        data:
          typeof fault.data['first'] === 'number' ? { ...fault.data, first: written(fault.data['first']) } : fault.data,
      })),
    ],
    rangeOf(path, on) {
      const [start, end] = nodeRange(document, path, on);
      return { offset: written(start), length: Math.max(1, written(end) - written(start)) };
    },
  };
}

type Parsed = Document.Parsed;

function parse(text: string): Parsed {
  return parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, merge: true, logLevel: 'error' });
}

function toWritten(steps: readonly Repaired[], offset: number): number {
  return steps.reduceRight((at, step) => step.original(at), offset);
}

/** What the slips are told by: looked for only when one asks, and once for a text. */
function surroundings(document: Parsed, text: string, isKnownKey: (key: string) => boolean): Surroundings {
  let flow: readonly FlowText[] | undefined;
  let scalars: ReturnType<typeof scalarsOf> | undefined;
  const seen = () => {
    scalars ??= scalarsOf(document);
    return scalars;
  };
  return {
    isKnownKey,
    isInText: (offset) => seen().texts.some(([start, end]) => start <= offset && offset < end),
    isStart: (offset) => seen().starts.has(offset),
    flow() {
      flow ??= flowTexts(text);
      return flow;
    },
  };
}

/** Where plain values and keys begin, and where quoted and block texts stand. */
function scalarsOf(document: Parsed): { starts: ReadonlySet<number>; texts: readonly (readonly [number, number])[] } {
  const texts: [number, number][] = [];
  const starts = new Set<number>();
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range) return;
      if (type === Scalar.PLAIN) starts.add(range[0]);
      else texts.push([range[0], range[1]]);
    },
  });
  return { starts, texts };
}

/** The tags a value may carry by itself or be given; every other one would make something else of it. */
const PLAIN_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
);

function plainData(document: Parsed, text: string): { value: unknown; faults: Fault[] } {
  if (document.errors.some(({ code }) => !HARMLESS.has(code) && code !== 'TAG_RESOLVE_FAILED'))
    return { value: undefined, faults: [] };
  const faults: Fault[] = [];
  let hopeless = false;
  const give = (code: DiagnosticCode, node: Node, length: number, data: Fault['data'], isEnd = false) => {
    faults.push({ code, offset: node.range?.[0] ?? 0, length, data });
    hopeless ||= isEnd;
    return isEnd ? visit.BREAK : undefined;
  };
  try {
    visit(document, {
      Node(_, node, path) {
        if (path.filter(isCollection).length > MAX_DEPTH) return give('too-deep', node, 1, {}, true);
        const tag = isScalar(node) || isCollection(node) ? node.tag : undefined;
        if (tag === undefined || PLAIN_TAGS.has(tag)) return undefined;
        if (isScalar(node)) node.value = node.source ?? '';
        const [mark = ''] = /![^\s]*\s*$/.exec(text.slice(0, node.range?.[0] ?? 0)) ?? [];
        faults.push({
          code: 'unknown-tag',
          offset: (node.range?.[0] ?? 0) - mark.length,
          length: Math.max(1, mark.trim().length),
          data: {},
        });
        hopeless ||= !isScalar(node);
        return undefined;
      },
      Alias(_, node, path) {
        const meant = node.resolve(document);
        if (meant && path.includes(meant))
          return give('too-many-aliases', node, node.source.length + 1, { most: MAX_ALIASES }, true);
        if (meant) return undefined;
        give('unknown-alias', node, node.source.length + 1, { name: node.source });
        const stand = new Scalar(`*${node.source}`);
        stand.range = node.range;
        return stand;
      },
    });
    return { value: hopeless ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES }), faults };
  } catch (error) {
    const code: DiagnosticCode = error instanceof RangeError ? 'too-deep' : 'too-many-aliases';
    return {
      value: undefined,
      faults: [{ code, offset: firstAlias(document), length: 1, data: { most: MAX_ALIASES } }],
    };
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

function nodeRange(document: Parsed, path: Path, on: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let range: [number, number] = rangeOf(document.contents) ?? [0, 1];
  for (const [depth, part] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(part))
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
