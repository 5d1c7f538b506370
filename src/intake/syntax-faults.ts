import { type Document, isCollection, isNode, isScalar, Scalar, visit, type YAMLError } from 'yaml';
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import type { Fault } from './decode.ts';

type Parsed = Document.Parsed;
type IsKnownKey = (key: string) => boolean;

/** Errors beside which the values can still be read. */
export const HARMLESS: ReadonlySet<YAMLError['code']> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/** What the parser refuses, told once per slip: the first error of a line, and nothing that only follows from one before. */
export function syntaxFaults(document: Parsed, text: string, isKnownKey: IsKnownKey): Fault[] {
  const told: Fault[] = [];
  const lines = new Set<number>();
  for (const error of document.errors) {
    if (HARMLESS.has(error.code)) {
      told.push(harmless(error, document));
      continue;
    }
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    if (/in YAML stream/.test(error.message) && lines.size > 0) break;
    const fault = faultOf(error, document, text, isKnownKey);
    if (told.some(({ code }) => code === 'bad-indent') && FOLLOWING.has(fault.code)) continue;
    const here = [lineOf(text, error.pos[0]), lineOf(text, fault.offset)];
    if (here.some((line) => lines.has(line))) continue;
    for (const line of here) lines.add(line);
    told.push(fault);
    if (SWALLOWING.has(fault.code)) break;
  }
  return told;
}

/** The offset before a line's first character, as a name for the line. */
function lineOf(text: string, offset: number): number {
  return offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
}

/** Behind these nothing is read as it was meant. */
const SWALLOWING: ReadonlySet<DiagnosticCode> = new Set(['unclosed', 'unopened', 'too-deep']);
/** One line out of place makes these of the lines below it. */
const FOLLOWING: ReadonlySet<DiagnosticCode> = new Set(['bad-indent', 'no-colon']);

function faultOf(error: YAMLError, document: Parsed, text: string, isKnownKey: IsKnownKey): Fault {
  const [offset, end] = error.pos;
  const said = error.message.replace(/\s+/g, ' ');
  const piece = text.slice(offset, end);
  const fault = (code: DiagnosticCode, at = offset, length = 1, data: DiagnosticData = {}): Fault => ({
    code,
    offset: at,
    length: Math.max(1, Math.min(length, 40)),
    data,
  });
  const reserved = (at: number) => fault('reserved-start', at, 1, { mark: text[at] ?? '' });
  const indented = (from: number) => fault('bad-indent', from + (/^[^\S\n]*/.exec(text.slice(from))?.[0].length ?? 0));
  const restOfLine = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const colon = /:(?=\s|$)/.exec(restOfLine)?.index ?? -1;

  if (/call stack/.test(said)) return fault('too-deep');
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('tab-indent', offset, 1, { lines: 1 });
    case 'BAD_ALIAS':
      return /empty/.test(said)
        ? reserved(offset)
        : fault('unknown-alias', offset, end - offset, { name: piece.slice(1) });
    case 'BAD_SCALAR_START':
      return reserved(offset);
    case 'BAD_DQ_ESCAPE':
      return fault('bad-escape', offset, 2, { mark: text.slice(offset, offset + 2) });
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (/[?-]/.test(text[offset] ?? '') && /\s/.test(text[offset + 1] ?? '')) return reserved(offset);
      if (/\s/.test(text[offset] ?? '')) return indented(offset);
      if (colon !== -1) return fault('colon-in-text', offset + colon);
      return indented(
        offset + restOfLine.length + (/^\s*\n/.exec(text.slice(offset + restOfLine.length))?.[0].length ?? 0),
      );
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW': {
      const [, gap, key = ''] = /^([^\s:]+\s+)([A-Za-z][\w/-]*)(?=:|$)/.exec(piece) ?? [];
      const inFlow = document.errors.some(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === offset);
      if (inFlow && gap && isKnownKey(key)) return fault('missing-comma', offset + gap.length, key.length, { key });
      if (error.code === 'MULTILINE_IMPLICIT_KEY') return fault('no-colon', offset, restOfLine.trimEnd().length);
      return colon === -1
        ? fault('unclosed', opening(document, text, offset) ?? offset)
        : fault('colon-in-text', offset + colon);
    }
    case 'BAD_INDENT':
      return /^Flow/.test(said) ? fault('unclosed', opening(document, text, offset) ?? offset) : indented(offset);
    case 'MISSING_CHAR':
      if (/closing/.test(said)) return fault('unclosed', opening(document, text, offset) ?? offset);
      if (/indicator/.test(said) || text[offset] === '-') return indented(offset);
      return fault('no-colon', offset, restOfLine.trimEnd().length);
    case 'UNEXPECTED_TOKEN':
      if (/(seq|map)-end token in/.test(said)) return fault('unopened');
      if (/block-seq-ind on same line/.test(said)) return reserved(offset);
      if (/^(Not a YAML token|Block scalar header)/.test(said))
        return reserved(Math.max(text.lastIndexOf('|', offset), text.lastIndexOf('>', offset)));
      if (/at node end/.test(said)) {
        if (text.slice(lineOf(text, offset) + 1, offset).trim() === '') return fault('bad-indent');
        const [start, stop] = quoteBefore(document, offset) ?? [offset, offset];
        return text.slice(start, stop).includes('\n')
          ? fault('unclosed', start)
          : fault('text-after-close', offset, restOfLine.trimEnd().length);
      }
  }
  return fault('yaml-syntax', offset, end - offset, { said });
}

function harmless(error: YAMLError, document: Parsed): Fault {
  const [offset] = error.pos;
  return error.code === 'DUPLICATE_KEY'
    ? duplicateKey(document, offset)
    : { code: 'several-documents', offset, length: 3, data: {} };
}

function duplicateKey(document: Parsed, offset: number): Fault {
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
  return { code: 'duplicate-key', offset, length: key.length, data: { key, first } };
}

/** Where the last quote or bracket before an offset opens that nothing closes. */
function opening(document: Parsed, text: string, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [offset, offset];
      if (start >= offset) return undefined;
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const last =
        text
          .slice(start + 1, end)
          .trimEnd()
          .at(-1) ?? '';
      const isOpen = quoted
        ? end >= offset || text[start] !== last
        : isCollection(node) && node.flow && !/[\]}]/.test(last);
      if (isOpen) found = Math.max(found ?? 0, start);
      return undefined;
    },
  });
  return found;
}

/** The quoted text that ends last before an offset. */
function quoteBefore(document: Parsed, offset: number): [number, number] | null {
  let found: [number, number] | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (quoted && range && range[1] <= offset) found = [range[0], range[1]];
    },
  });
  return found;
}
