import { CST, type Document, Scalar, visit } from 'yaml';
import { type Fault, faultAt } from './fault.ts';
import { lastUpTo } from './last-up-to.ts';
import { type Refusal, refused, reserved, reservedBefore, underlined } from './refusal.ts';
import { lineStart, restOfLine } from './text-lines.ts';
import type { TokenPlace } from './token-places.ts';
import { unclosedAt } from './unclosed.ts';

/** More of a line is not looked at, for each of many errors. */
const FAR = 1000;

/** What a token is that cannot stand where it stands, by the list that the parser put it into. */
export function unexpectedToken(refusal: Refusal): Fault {
  const place = refusal.places().at(refusal.offset);
  // Only a block text's mark takes more behind it: what cannot be read there is a part of it, or the text on its line.
  if (!place) return reservedBefore(refusal, ['|', '>']);
  const { list, token } = place;
  if (token.type === 'error' && /^[\]}]$/.test(token.source)) return faultAt('unopened', refusal.offset);
  if (token.type === 'error' && list !== 'outside')
    return token.source === '-' ? reserved(refusal) : reservedBefore(refusal, ['|', '>']);
  if (list === 'end') return behindEnd(refusal);
  return missingComma(place, refusal) ?? inTheWay(place, refusal);
}

/** Something behind a value that has ended. */
function behindEnd(refusal: Refusal): Fault {
  const { text, offset } = refusal;
  const before = text.slice(Math.max(lineStart(text, offset), offset - FAR), offset);
  if (before.trim() === '') return faultAt('bad-indent', offset);
  const [, alias] = /(\*\S*\s*)$/.exec(before) ?? [];
  if (alias && !/["'\]}]\s*$/.test(alias)) return reserved({ text, offset: offset - alias.length });
  const quotes = refusal.quotes();
  const [start, stop] = quotes[lastUpTo(quotes, offset, ([, end]) => end)] ?? [offset, offset];
  return text.slice(start, stop).includes('\n')
    ? unclosedAt(text, start)
    : underlined('text-after-close', offset, restOfLine(text, offset).trimEnd().length);
}

/** Where the quoted texts of a document stand, in their order. */
export function quotedTexts(document: Document.Parsed): [number, number][] {
  const found: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (quoted && range) found.push([range[0], range[1]]);
    },
  });
  return found;
}

/** A key straight behind the value of the one before. */
function missingComma({ token: { type, source } }: TokenPlace, { text, offset, isKnownKey }: Refusal): Fault | null {
  const isNext =
    type === 'scalar' && isKnownKey(source) && /["'}\]]/.test(text.slice(0, offset).trimEnd().at(-1) ?? '');
  return isNext ? underlined('missing-comma', offset, source.length, { key: source }) : null;
}

/** A mark written twice, or anything else that is neither key nor value there. */
function inTheWay({ token, list, owner }: TokenPlace, refusal: Refusal): Fault {
  if (list === 'outside') return refused(refusal, 'outside', CST.tokenType(token.source) ?? 'scalar');
  const isFlow = owner?.type === 'flow-collection';
  if (token.type !== indicator(list, owner) && !(isFlow && token.type === 'comma'))
    return refused(refusal, 'unexpected', token.type);
  return refused(refusal, !isFlow ? 'twice' : owner.start.source === '{' ? 'twice-in-map' : 'twice-in-list');
}

/** The one mark that a list may hold, once. */
function indicator(list: TokenPlace['list'], owner: CST.Token | null): CST.TokenType {
  if (list === 'sep') return 'map-value-ind';
  return owner?.type === 'block-seq' ? 'seq-item-ind' : owner?.type === 'document' ? 'doc-start' : 'explicit-key-ind';
}
