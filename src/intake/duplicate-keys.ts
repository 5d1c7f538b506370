import { type Document, isScalar, visit, YAMLParseError } from 'yaml';

/** A key that its map has already. */
export interface DuplicateKey {
  key: string;
  offset: number;
  /** Where it stands for the first time. */
  first: number;
}

/** Every such key of a document; the parser looks through the whole map for each. */
export function duplicateKeys(document: Document.Parsed): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  visit(document, {
    Map(_, { items }) {
      const firsts = new Map<unknown, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const first = firsts.get(key.value);
        if (first === undefined) firsts.set(key.value, offset);
        else found.push({ key: String(key), offset, first });
      }
    },
  });
  return found;
}

/** Puts them among a document's errors, in the order of the text. */
export function withDuplicateKeys(document: Document.Parsed): Document.Parsed {
  const keys = duplicateKeys(document).sort((a, b) => a.offset - b.offset);
  if (keys.length === 0) return document;
  const errors: Document.Parsed['errors'] = [];
  let next = 0;
  const addUntil = (offset: number) => {
    for (let key = keys[next]; key && key.offset <= offset; key = keys[++next])
      errors.push(new YAMLParseError([key.offset, key.offset + 1], 'DUPLICATE_KEY', ''));
  };
  for (const error of document.errors) {
    addUntil(error.pos[0]);
    errors.push(error);
  }
  addUntil(Number.POSITIVE_INFINITY);
  document.errors = errors;
  return document;
}
