import { wordsOf } from '../../../languages/languages.ts';
import type { Value } from '../../../lenses/value.ts';
import { ownValue } from '../../../model/own-value.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Piece } from '../../../report/localise.ts';
import type { Reader } from '../../reader.ts';

/** How one lens reads. */
export type WrittenValue = ReturnType<typeof writtenFor>;

interface Words {
  name?: string;
  asks?: string;
  /** What hangs on a number is asked with it. */
  says: Readonly<Record<string, string | ((count: number) => string)>>;
}

/** A lens's words and values as they are written for a reader. */
export function writtenFor(reader: Pick<Reader, 'locale' | 'words' | 'term' | 'piece'>, lens: string) {
  const all: Readonly<Record<string, Words>> = wordsOf(reader.locale).lenses;
  /** The name is that of a lens with a page. */
  const { name = lens, asks = '', says } = ownValue(all, lens) ?? { says: {} };
  const pieces = (value: Value): Piece[] => {
    switch (value.as) {
      case 'term':
        return [{ text: reader.term(value.vocabulary, value.id) }];
      case 'name':
        return [reader.piece(value.text)];
      case 'labelled':
        return [...pieces(value.label), { text: reader.words.colon }, ...pieces(value.value)];
      case 'words':
        return sentence(value).flatMap((part) => (typeof part === 'string' ? { text: part } : pieces(part)));
      default:
        return [{ text: number(value) }];
    }
  };
  const number = ({ as, value }: Extract<Value, { value: number | null }>) =>
    value === null ? reader.words.touchpoints.empty : formatNumber(value, reader.locale, as);
  const sentence = ({ key, data = {} }: Extract<Value, { as: 'words' }>): (string | Value)[] => {
    const said = ownValue(says, key) ?? key;
    const count = data['count'];
    const open = typeof said === 'string' ? said : said(count?.as === 'decimal' ? (count.value ?? 0) : 0);
    return open.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? (data[part] ?? `{${part}}`) : part));
  };
  /** The same for places that cannot tell one language from another. */
  const text = (value: Value) =>
    pieces(value)
      .map((piece) => piece.text)
      .join('');
  return { name, asks, pieces, text };
}
