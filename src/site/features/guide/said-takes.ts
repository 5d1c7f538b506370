import type { Language } from '../../../languages/language.ts';
import type { Takes } from '../../../model/schema-tables.ts';
import type { Text } from '../../../model/text.ts';
import type { Reader } from '../../reader.ts';

/** A piece of what a key takes: words, what is written as it stands, or the way to a map's own keys. */
export interface TakesPiece {
  text: string;
  code?: true;
  table?: string;
}

interface Words {
  fields: Language['fields'];
  number: Reader['number'];
}

/** What a key takes, in a reader's words. */
export function saidTakes(takes: Takes, words: Words): TakesPiece[] {
  const { fields } = words;
  const said = (inner: Takes) => saidTakes(inner, words);
  switch (takes.kind) {
    case 'words':
      return joined(
        takes.words.map((word) => [{ text: String(word), code: true }]),
        ' · ',
      );
    case 'number':
    case 'whole':
      return [{ text: `${fields.takes[takes.kind]}${bounds(takes, words)}` }];
    case 'list':
      return [{ text: fields.list }, ...said(takes.of)];
    case 'map':
      return [
        {
          text: fields.map(
            said(takes.by)
              .map(({ text }) => text)
              .join(''),
          ),
        },
        ...said(takes.of),
      ];
    case 'tuple':
      return [{ text: `${takes.of.length} × ` }, ...takes.of.slice(0, 1).flatMap(said)];
    case 'either':
      return joined(takes.of.map(said), fields.or);
    case 'keys':
      return [{ text: fields.keysOf }, { text: takes.table, table: takes.table }];
    default:
      return [{ text: fields.takes[takes.kind] }];
  }
}

/** What stands in where a key is left out; `null` where it is nothing. */
export function saidOtherwise(otherwise: unknown, say: Reader['say']): string | null {
  if (typeof otherwise === 'string') return otherwise;
  if (Array.isArray(otherwise)) return otherwise.join(', ');
  if (typeof otherwise !== 'object' || otherwise === null || Object.keys(otherwise).length === 0) return null;
  return say(otherwise as Text);
}

function joined(parts: readonly TakesPiece[][], between: string): TakesPiece[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}

function bounds({ least, above, most }: Extract<Takes, { kind: 'number' | 'whole' }>, { number }: Words): string {
  if (least !== undefined && most !== undefined) return ` ${number(least)} … ${number(most)}`;
  const signs = [
    ['>', above],
    ['≥', least],
    ['≤', most],
  ] as const;
  return signs.map(([sign, bound]) => (bound === undefined ? '' : ` ${sign} ${number(bound)}`)).join('');
}
