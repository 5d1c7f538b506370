import type { Document, YAMLError } from 'yaml';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import { acceptedSlips } from './accepted-slips.ts';
import { cutAbove } from './cut-texts.ts';
import { belowValue } from './extra-dash.ts';
import type { Fault } from './fault.ts';
import { faultOf } from './fault-of-error.ts';
import { HARMLESS, harmlessFault, isHindering } from './harmless-errors.ts';
import { lazy } from './lazy.ts';
import { lineStart } from './text-lines.ts';
import { tokenPlaces } from './token-places.ts';

type Parsed = Document.Parsed;
type IsKnownKey = (key: string) => boolean;

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
  const reader = readerOf(document, text, isKnownKey);
  for (const error of document.errors) {
    if (HARMLESS.has(error.code)) {
      told.push(harmlessFault(error, document, text));
      continue;
    }
    if (!isHindering(error)) continue;
    if (lines.size > 0 && reader.isOutside(error)) break;
    const found = reader.faultOf(error);
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

/** The first thing that keeps a text from being read; `null` when it can be. */
export function firstFault(document: Parsed, text: string, isKnownKey: IsKnownKey): Fault | null {
  const error = document.errors.find(isHindering);
  return error ? readerOf(document, text, isKnownKey).faultOf(error) : null;
}

/** Why a line is out of place, where more is known than that it is. */
function reasonOf({ code, offset }: Fault, text: string): Fault | null {
  if (code !== 'bad-indent' && code !== 'no-colon') return null;
  return cutAbove(text, offset) ?? (code === 'bad-indent' ? belowValue(text, offset) : null);
}

function isReadable(document: Parsed): boolean {
  return document.errors.every(({ code }) => HARMLESS.has(code));
}

/** Reads the errors of one document; its tokens are looked for only when an error asks, and once. */
function readerOf(document: Parsed, text: string, isKnownKey: IsKnownKey) {
  const places = lazy(() => tokenPlaces(text));
  return {
    faultOf: ({ code, pos: [offset, end] }: YAMLError) =>
      faultOf({ code, offset, end, text, document, isKnownKey, places }),
    /** Whether an error lies behind the end of the document. */
    isOutside: ({ code, pos: [offset] }: YAMLError) =>
      code === 'UNEXPECTED_TOKEN' && places().at(offset)?.list === 'outside',
  };
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
  'colour-as-comment',
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
