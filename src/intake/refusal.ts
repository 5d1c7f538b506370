import type { Document, YAMLError } from 'yaml';
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import { type Fault, faultAt } from './fault.ts';
import type { TokenPlaces } from './token-places.ts';
import { shown } from './values.ts';

/** An error of the parser, with what it is told by. Never by its sentence: that may read otherwise in another version. */
export interface Refusal {
  code: YAMLError['code'];
  offset: number;
  end: number;
  text: string;
  document: Document.Parsed;
  isKnownKey(key: string): boolean;
  places(): TokenPlaces;
  /** Where quoted texts stand, in their order. */
  quotes(): readonly (readonly [start: number, end: number])[];
}

/** Nothing is looked for further away, from each of many errors. */
const FAR = 1000;
/** More of a line is not underlined. */
const LONGEST = 40;

/** A fault of something that may be long, or of no length at all. */
export function underlined(code: DiagnosticCode, offset: number, length: number, data?: DiagnosticData): Fault {
  return faultAt(code, offset, Math.max(1, Math.min(length, LONGEST)), data);
}

/** What YAML alone refuses; `why` is a code of the parser, or what a token is there. */
export function refused({ text, offset, end }: Refusal, why: string, token = ''): Fault {
  const mark = shown(text.slice(offset, Math.min(end, offset + FAR)).replace(/\s+/g, ' '));
  return underlined('yaml-syntax', offset, end - offset, { refused: why, mark, token });
}

/** A mark at an offset with which no text can begin. */
export function reserved({ text, offset }: Pick<Refusal, 'text' | 'offset'>): Fault {
  return faultAt('reserved-start', offset, 1, { mark: text[offset] ?? '' });
}

/** The same where it is the last of several up to an offset. */
export function reservedBefore({ text, offset }: Refusal, marks: readonly string[]): Fault {
  const from = Math.max(0, offset - FAR);
  const near = text.slice(from, offset + 1);
  return reserved({ text, offset: from + Math.max(...marks.map((mark) => near.lastIndexOf(mark))) });
}
