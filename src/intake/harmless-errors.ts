import type { YAMLError } from 'yaml';
import type { DuplicateKey } from './duplicate-keys.ts';
import { type Fault, faultAt } from './fault.ts';

/** Errors beside which the values can still be read. */
export const HARMLESS: ReadonlySet<YAMLError['code']> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/** Whether an error keeps a text from being read. Of a tag that is not known its value tells. */
export function isHindering({ code }: YAMLError): boolean {
  return !HARMLESS.has(code) && code !== 'TAG_RESOLVE_FAILED';
}

/** `duplicates` are the keys that stand twice, by their offset. */
export function harmlessFault(
  { code, pos: [offset] }: YAMLError,
  text: string,
  duplicates: () => ReadonlyMap<number, DuplicateKey>,
): Fault {
  if (code !== 'DUPLICATE_KEY') return secondDocument(text, offset);
  const { key, first } = duplicates().get(offset) ?? { key: '', first: offset };
  return faultAt('duplicate-key', offset, key.length, { key, first });
}

/** The line of dashes that begins another document, or that of dots that ended the one before it. */
function secondDocument(text: string, offset: number): Fault {
  const dots = [...text.slice(0, offset).matchAll(/^\.\.\.(?=\s)/gm)].at(-1);
  const at = text.startsWith('---', offset) ? offset : (dots?.index ?? offset);
  return faultAt('several-documents', at, 3, { mark: text.slice(at, at + 3) });
}
