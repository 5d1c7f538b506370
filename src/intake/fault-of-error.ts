import { isCollection, type ParsedNode, type YAMLError, type YAMLMap, type YAMLSeq } from 'yaml';
import { middleMark } from './conflict-marks.ts';
import { type Fault, faultAt } from './fault.ts';
import { type Refusal, refused, reserved, reservedBefore, underlined } from './refusal.ts';
import { lineStart, restOfLine } from './text-lines.ts';
import { unclosed, unclosedAt } from './unclosed.ts';
import { unexpectedToken } from './unexpected-token.ts';

/** What an error of the parser is, by the text of its line, its code, and the tokens around its place. */
export function faultOf(refusal: Refusal): Fault {
  return lineOfItsOwn(refusal) ?? KINDS[refusal.code]?.(refusal) ?? refused(refusal, refusal.code);
}

/** A line that is no YAML at all, whatever the parser made of it. */
function lineOfItsOwn(refusal: Refusal): Fault | null {
  const { code, text, offset } = refusal;
  const start = lineStart(text, offset);
  const mark = middleMark(text, start);
  if (mark) return mark;
  const rest = restOfLine(text, offset);
  const odd = /^\s*(?:(?:- *)?(\/\/|\/\*|<!--|;|--|＃))/.exec(text.slice(start))?.[1];
  if (odd && /BLOCK|MULTILINE|MISSING|UNEXPECTED/.test(code) && !/^\s/.test(rest))
    return faultAt('comment-mark', text.indexOf(odd, start), odd.length, { mark: odd });
  return rest.startsWith('#') ? underlined('comment-for-value', offset, rest.trimEnd().length) : null;
}

const KINDS: Readonly<Partial<Record<YAMLError['code'], (refusal: Refusal) => Fault>>> = {
  BAD_ALIAS: reserved,
  BAD_DQ_ESCAPE: ({ text, offset }) => faultAt('bad-escape', offset, 2, { mark: text.slice(offset, offset + 2) }),
  BAD_INDENT: (refusal) => (refusal.places().lacks('bracket', refusal.offset) ? unclosed(refusal) : indented(refusal)),
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: keyInLine,
  BLOCK_IN_FLOW: (refusal) => colonInText(refusal) ?? unclosed(refusal),
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: noColon,
  RESOURCE_EXHAUSTION: ({ offset }) => faultAt('too-deep', offset),
  TAB_AS_INDENT: ({ offset }) => faultAt('tab-indent', offset, 1, { lines: 1, spaces: 2 }),
  UNEXPECTED_TOKEN: unexpectedToken,
};

/** Something that is not there, told by the gap that it leaves. */
function missing(refusal: Refusal): Fault {
  const { document, text, offset } = refusal;
  const { at, lacks } = refusal.places();
  const place = at(offset);
  if (lacks('space', offset)) return reservedBefore(refusal, ['!', '&']);
  if (place?.list !== 'lone') {
    if (lacks('quote', offset)) return unclosed(refusal);
    // Where brackets stand in another thing, another error tells of them.
    if (isFlow(document.contents) && lacks('bracket', offset)) return unclosedAt(text, document.contents.range[0]);
    if (lacks('dash', offset)) return indented(refusal);
  }
  const isInBlockText = !place && offset < text.length;
  return isInBlockText || text[offset] === '-' ? indented(refusal) : noColon(refusal);
}

function isFlow(node: ParsedNode | null): node is YAMLMap.Parsed | YAMLSeq.Parsed {
  return isCollection(node) && node.flow === true;
}

/** A key where a value has begun on the same line. */
function keyInLine(refusal: Refusal): Fault {
  const { text, offset } = refusal;
  if (/^[?-]\s/.test(text.slice(offset, offset + 2))) return reserved(refusal);
  if (/\s/.test(text[offset] ?? '')) return indented(refusal);
  const lineEnd = offset + restOfLine(text, offset).length;
  const gap = /^\s*\n/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return colonInText(refusal) ?? indented({ text, offset: lineEnd + gap });
}

/** A colon in the rest of the line that is read as one behind a key. */
function colonInText(refusal: Refusal): Fault | null {
  const { text, offset, isKnownKey } = refusal;
  const colon = /:(?=\s|$)/.exec(restOfLine(text, offset))?.index;
  if (colon === undefined) return null;
  const at = offset + colon;
  const [, key = ''] = /([\w-]+)$/.exec(text.slice(Math.max(0, at - 60), at)) ?? [];
  return faultAt('colon-in-text', at, 1, isKnownKey(key) ? { key } : {});
}

function indented({ text, offset }: Pick<Refusal, 'text' | 'offset'>): Fault {
  return faultAt('bad-indent', offset + (/^[^\S\n]*/.exec(text.slice(offset))?.[0].length ?? 0));
}

function noColon({ text, offset }: Refusal): Fault {
  return underlined('no-colon', offset, restOfLine(text, offset).trimEnd().length);
}
