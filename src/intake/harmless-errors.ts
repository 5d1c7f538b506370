import { type Document, isNode, visit, type YAMLError } from 'yaml';
import { type Fault, faultAt } from './fault.ts';

/** Errors beside which the values can still be read. */
export const HARMLESS: ReadonlySet<YAMLError['code']> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/** Whether an error keeps a text from being read. Of a tag that is not known its value tells. */
export function isHindering({ code }: YAMLError): boolean {
  return !HARMLESS.has(code) && code !== 'TAG_RESOLVE_FAILED';
}

export function harmlessFault({ code, pos: [offset] }: YAMLError, document: Document.Parsed, text: string): Fault {
  return code === 'DUPLICATE_KEY' ? duplicateKey(document, offset) : secondDocument(text, offset);
}

/** The line of dashes that begins another document, or that of dots that ended the one before it. */
function secondDocument(text: string, offset: number): Fault {
  const dots = [...text.slice(0, offset).matchAll(/^\.\.\.(?=\s)/gm)].at(-1);
  const at = text.startsWith('---', offset) ? offset : (dots?.index ?? offset);
  return faultAt('several-documents', at, 3, { mark: text.slice(at, at + 3) });
}

function duplicateKey(document: Document.Parsed, offset: number): Fault {
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
  return faultAt('duplicate-key', offset, key.length, { key, first });
}
