import { type CST, Parser } from 'yaml';
import { lastUpTo } from './last-up-to.ts';

/** A token where the parser put it: `outside` of any document, or in one of the lists that a value's owner keeps. */
export interface TokenPlace {
  token: Leaf;
  list: 'outside' | 'start' | 'lone' | 'sep' | 'value' | 'end';
  owner: CST.Token | null;
}

/** What is wanted and not written: the tokens around it tell. */
type Gap = 'quote' | 'bracket' | 'dash' | 'space';

export interface TokenPlaces {
  /** What begins at an offset; nothing does within a token, nor in a block text. */
  at(offset: number): TokenPlace | undefined;
  /** Whether something should stand at an offset, or in the blanks behind it. */
  lacks(gap: Gap, offset: number): boolean;
}

type Leaf = CST.SourceToken | CST.ErrorToken | CST.Directive | CST.DocumentEnd | CST.FlowScalar;
type TokenPart = { token: CST.Token; list: TokenPlace['list']; owner: CST.Token | null } | { gap: Gap };

const BLANK = /^(?:\s|#[^\n]*(?:\n|$))*$/;

/** Every token of a text. Without recursion: a text may be nested as deep as it is long. */
export function tokenPlaces(text: string): TokenPlaces {
  const places = new Map<number, TokenPlace>();
  const gaps: Record<Gap, number[]> = { quote: [], bracket: [], dash: [], space: [] };
  const open = backwards(text);
  let wanted: Gap[] = [];
  let end = 0;
  const flush = (to: number) => {
    for (const gap of wanted) gaps[gap].push(to);
    wanted = [];
  };
  for (let part = open.pop(); part; part = open.pop()) {
    if ('gap' in part) {
      wanted.push(part.gap);
      continue;
    }
    const { token, owner } = part;
    if (owner === null) flush(end);
    if (isLeaf(token)) {
      if (token.source !== '' || !places.has(token.offset)) places.set(token.offset, { ...part, token });
      if (!/^(?:space|newline|comment)$/.test(token.type)) flush(token.offset);
      end = token.offset + token.source.length;
    }
    for (const inner of partsOf(token, text).reverse()) open.push(inner);
  }
  flush(end);
  return {
    at: (offset) => places.get(offset),
    lacks(gap, offset) {
      const next = gaps[gap][lastUpTo(gaps[gap], offset - 1, (to) => to) + 1];
      return next !== undefined && BLANK.test(text.slice(offset, next));
    },
  };
}

/** The outermost parts, last first. What is wrong in a document comes before it. */
function backwards(text: string): TokenPart[] {
  let begin = Number.POSITIVE_INFINITY;
  return [...new Parser().parse(text)].reverse().map((token) => {
    if (token.type === 'document') begin = token.offset;
    return { token, list: token.offset < begin ? 'outside' : 'start', owner: null };
  });
}

function isLeaf(token: CST.Token): token is Leaf {
  return 'source' in token && token.type !== 'block-scalar';
}

type Tokens = CST.Token | null | undefined | readonly CST.Token[];

/** What a token may hold beside its items; each kind has a few of these. */
interface Held {
  type: CST.Token['type'];
  start?: Tokens;
  props?: Tokens;
  value?: Tokens;
  end?: Tokens;
}

/** What stands in a token, or behind a leaf, in the order of the text. */
function partsOf(token: CST.Token, text: string): TokenPart[] {
  const { start, props, value, end }: Held = token;
  const items: readonly CST.CollectionItem[] = 'items' in token ? token.items : [];
  return [
    ...inList(start, 'start', token),
    ...inList(props, 'value', token),
    ...inList(value, 'value', token),
    ...items.flatMap((item) => itemParts(item, token)),
    ...missing(gapIn(token, text)),
    ...inList(end, 'end', token),
  ];
}

function itemParts({ start, key, sep, value }: CST.CollectionItem, owner: CST.Token): TokenPart[] {
  return [
    ...missing(owner.type === 'block-seq' && !hasMark(start, 'seq-item-ind') ? 'dash' : null),
    ...inList(start, 'start', owner),
    ...inList(key, hasMark(sep, 'map-value-ind') ? 'value' : 'lone', owner),
    ...inList(sep, 'sep', owner),
    ...inList(value, 'value', owner),
  ];
}

function inList(tokens: Tokens, list: TokenPlace['list'], owner: CST.Token): TokenPart[] {
  return [tokens].flat().flatMap((token) => (token ? [{ token, list, owner }] : []));
}

function missing(gap: Gap | null): TokenPart[] {
  return gap ? [{ gap }] : [];
}

/** What a token should end with, or have behind it, and does not. */
function gapIn(token: CST.Token, text: string): Gap | null {
  switch (token.type) {
    case 'flow-collection':
      return token.end[0]?.source === (token.start.source === '{' ? '}' : ']') ? null : 'bracket';
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return token.source.length > 1 && token.source.at(-1) === token.source[0] ? null : 'quote';
    case 'anchor':
    case 'tag':
      return /\S/.test(text.charAt(token.offset + token.source.length)) ? 'space' : null;
    default:
      return null;
  }
}

function hasMark(tokens: readonly CST.SourceToken[] = [], mark: CST.TokenType): boolean {
  return tokens.some(({ type }) => type === mark);
}
