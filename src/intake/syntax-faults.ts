import { type Document, isCollection, isNode, isScalar, Scalar, visit, type YAMLError } from 'yaml';
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import { acceptedSlips } from './accepted-slips.ts';
import { middleMark } from './conflict-marks.ts';
import { cutAbove, cutInBrackets } from './cut-texts.ts';
import { belowValue } from './extra-dash.ts';
import type { Fault } from './fault.ts';

type Parsed = Document.Parsed;
type IsKnownKey = (key: string) => boolean;

/** Errors beside which the values can still be read. */
export const HARMLESS: ReadonlySet<YAMLError['code']> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/**
 * What the parser refuses, told once per slip: the first error of a line, and nothing that only follows from one before,
 * or from what was `told` of the text already.
 */
export function syntaxFaults(
  document: Parsed,
  text: string,
  isKnownKey: IsKnownKey,
  before: readonly Fault[],
): Fault[] {
  const told: Fault[] = [];
  const lines = new Set<number>();
  let follows = before.some(({ code }) => FOLLOWED.has(code));
  for (const error of document.errors) {
    if (HARMLESS.has(error.code)) {
      told.push(harmless(error, document, text));
      continue;
    }
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    if (/in YAML stream/.test(error.message) && lines.size > 0) break;
    const found = faultOf(error, document, text, isKnownKey);
    const fault = reasonOf(found, text) ?? found;
    if (follows && FOLLOWING.has(fault.code)) continue;
    const here = [lineStart(text, error.pos[0]), lineStart(text, fault.offset)];
    if (here.some((line) => lines.has(line))) continue;
    for (const line of here) lines.add(line);
    told.push(fault);
    follows ||= FOLLOWED.has(fault.code);
    if (SWALLOWING.has(fault.code)) break;
  }
  return isReadable(document) ? [...told, ...acceptedSlips(document, text)] : told;
}

/** Why a line is out of place, where more is known than that it is. */
function reasonOf({ code, offset }: Fault, text: string): Fault | null {
  if (code !== 'bad-indent' && code !== 'no-colon') return null;
  return cutAbove(text, offset) ?? (code === 'bad-indent' ? belowValue(text, offset) : null);
}

/** The first thing that keeps a text from being read; `null` when it can be. */
export function firstFault(document: Parsed, text: string, isKnownKey: IsKnownKey): Fault | null {
  const error = document.errors.find(({ code }) => !HARMLESS.has(code) && code !== 'TAG_RESOLVE_FAILED');
  return error ? faultOf(error, document, text, isKnownKey) : null;
}

function isReadable(document: Parsed): boolean {
  return document.errors.every(({ code }) => HARMLESS.has(code));
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind these nothing is read as it was meant. */
const SWALLOWING: ReadonlySet<DiagnosticCode> = new Set([
  'comment-cuts-text',
  'merge-conflict',
  'unclosed',
  'unopened',
  'too-deep',
  'full-width-closing-quote',
  'comment-for-value',
]);
/** One line out of place makes the second of the lines below it. */
const FOLLOWED: ReadonlySet<DiagnosticCode> = new Set([
  'bad-indent',
  'below-a-value',
  'tab-indent',
  'missing-dash',
  'outdented',
  'extra-dash',
]);
const FOLLOWING: ReadonlySet<DiagnosticCode> = new Set(['bad-indent', 'below-a-value', 'no-colon']);

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
  const unclosed = (at: number) => {
    const cut = cutInBrackets(text, at);
    if (cut) return cut;
    const line = text.slice(at);
    const [, before, mark] = /^("[^"“”＂\n]*|'[^'‘’＇\n]*)([”＂’＇])(?=[^\S\n]*(?:[,}\]#]|$))/m.exec(line) ?? [];
    if (before && mark)
      return fault('full-width-closing-quote', at + before.length, 1, { mark, plain: before.charAt(0) });
    const [, open, comment] = /^([[{](?:[^\n#]*[\s,[{])?)(#[^\n]*[\]}])/.exec(line) ?? [];
    return open && comment ? fault('comment-for-value', at + open.length, comment.length) : fault('unclosed', at);
  };
  const colonInText = (at: number) => {
    const [, key = ''] = /([\w-]+)$/.exec(text.slice(Math.max(0, at - 60), at)) ?? [];
    return fault('colon-in-text', at, 1, isKnownKey(key) ? { key } : {});
  };
  const indented = (from: number) => fault('bad-indent', from + (/^[^\S\n]*/.exec(text.slice(from))?.[0].length ?? 0));
  const restOfLine = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const colon = /:(?=\s|$)/.exec(restOfLine)?.index ?? -1;

  const mark = middleMark(text, lineStart(text, offset));
  if (mark) return mark;
  const odd = /^\s*(?:(?:- *)?(\/\/|\/\*|<!--|;|--|＃))/.exec(text.slice(lineStart(text, offset)))?.[1];
  if (odd && /BLOCK|MULTILINE|MISSING|UNEXPECTED/.test(error.code) && !/^\s/.test(restOfLine))
    return fault('comment-mark', text.indexOf(odd, lineStart(text, offset)), odd.length, { mark: odd });
  if (restOfLine.startsWith('#')) return fault('comment-for-value', offset, restOfLine.trimEnd().length);
  if (/call stack/.test(said)) return fault('too-deep');
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('tab-indent', offset, 1, { lines: 1, spaces: 2 });
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
      if (colon !== -1) return colonInText(offset + colon);
      return indented(
        offset + restOfLine.length + (/^\s*\n/.exec(text.slice(offset + restOfLine.length))?.[0].length ?? 0),
      );
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW': {
      if (error.code === 'MULTILINE_IMPLICIT_KEY') return fault('no-colon', offset, restOfLine.trimEnd().length);
      return colon === -1 ? unclosed(opening(document, text, offset) ?? offset) : colonInText(offset + colon);
    }
    case 'BAD_INDENT':
      return /^Flow/.test(said) ? unclosed(opening(document, text, offset) ?? offset) : indented(offset);
    case 'MISSING_CHAR':
      if (/^Tags and anchors/.test(said))
        return reserved(Math.max(...['!', '&'].map((mark) => text.lastIndexOf(mark, offset))));
      if (/closing/.test(said)) return unclosed(opening(document, text, offset) ?? offset);
      if (/indicator/.test(said) || text[offset] === '-') return indented(offset);
      return fault('no-colon', offset, restOfLine.trimEnd().length);
    case 'UNEXPECTED_TOKEN':
      if (/(seq|map)-end token in/.test(said)) return fault('unopened');
      if (/block-seq-ind on same line/.test(said)) return reserved(offset);
      if (/^(Not a YAML token|Block scalar header)/.test(said))
        return reserved(Math.max(text.lastIndexOf('|', offset), text.lastIndexOf('>', offset)));
      if (/^Unexpected scalar token$/.test(said) && isKnownKey(piece) && /["'}\]]\s*$/.test(text.slice(0, offset)))
        return fault('missing-comma', offset, piece.length, { key: piece.replace(/^["']|["']$/g, '') });
      if (/at node end/.test(said)) {
        if (text.slice(lineStart(text, offset), offset).trim() === '') return fault('bad-indent');
        const [, alias] = /(\*\S*\s*)$/.exec(text.slice(lineStart(text, offset), offset)) ?? [];
        if (alias && !/["'\]}]\s*$/.test(alias)) return reserved(offset - alias.length);
        const [start, stop] = quoteBefore(document, offset) ?? [offset, offset];
        return text.slice(start, stop).includes('\n')
          ? unclosed(start)
          : fault('text-after-close', offset, restOfLine.trimEnd().length);
      }
  }
  return fault('yaml-syntax', offset, end - offset, { said });
}

function harmless(error: YAMLError, document: Parsed, text: string): Fault {
  const [offset] = error.pos;
  return error.code === 'DUPLICATE_KEY' ? duplicateKey(document, offset) : secondDocument(text, offset);
}

/** The line of dashes that begins another document, or that of dots that ended the one before it. */
function secondDocument(text: string, offset: number): Fault {
  const dots = [...text.slice(0, offset).matchAll(/^\.\.\.(?=\s)/gm)].at(-1);
  const at = text.startsWith('---', offset) ? offset : (dots?.index ?? offset);
  return { code: 'several-documents', offset: at, length: 3, data: { mark: text.slice(at, at + 3) } };
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
