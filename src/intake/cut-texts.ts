import { isPair, isScalar, Scalar } from 'yaml';
import { ID_PATTERN } from '../model/scalar.ts';
import { colourAsComment } from './colour-as-comment.ts';
import { type Fault, faultAt } from './fault.ts';
import { isWord } from './flow-slips.ts';

/** Keys whose values are one word: what stands behind it is a comment, unless it begins with a digit. */
const OF_ONE_WORD: ReadonlySet<string> = new Set([
  ...['id', 'rubric', 'metric', 'rates', 'rule', 'touchpoint', 'channel', 'level', 'extends'],
]);

/**
 * A text that ends where `#` begins a comment, though more of it was meant: nothing stands between the two, or the mark
 * ends the line, or a number alone is behind it, as in "Till # 5". Behind a word of a closed list stands a comment.
 */
export function cutText(node: Scalar, above: unknown, text: string): Fault | null {
  const [start, end] = node.range ?? [0, 0];
  if (node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !/[ \t]/.test(text.charAt(end))) return null;
  const [behind, gap = '', comment = ''] = /^([ \t]+)#([^\r\n]*)/.exec(text.slice(end, end + 400)) ?? [];
  if (behind === undefined || isWord(node.value)) return null;
  const isNumber = gap === ' ' && /^ \d+ ?(?:[号號楼樓室台店])?\s*$/.test(comment);
  if (!/^(?:[^\s#]|\s*$)/.test(comment) && !isNumber) return null;
  if (isOfOneWord(above) && ID_PATTERN.test(node.value) && !/^\s*\d/.test(comment)) return null;
  const offset = end + gap.length;
  return faultAt('comment-cuts-text', offset, behind.trim().length, {
    plain: quoted(text.slice(start, end) + behind.trimEnd()),
  });
}

/** The same where the comment swallows the end of `[…]` or `{…}`, on the line of an offset or the one above it. */
export function cutInBrackets(text: string, offset: number): Fault | null {
  const end = text.indexOf('\n', offset);
  const before = text.slice(0, end === -1 ? undefined : end).trimEnd();
  const lines = before.split('\n').slice(-2);
  for (const [at, line] of lines.entries()) {
    const [, head = '', word = ''] = /^(.*[[{,:]\s*)([^\s[\]{},:#"'][^[\]{},:#"']*)\s#[^\n]*[\]}]/.exec(line) ?? [];
    const start = before.length - lines.slice(at).join('\n').length;
    const [, open, comment] = /^(.*[[{](?:[^\n#"']*[,[{:])?\s)(#[^\n]*[\]}])/.exec(line) ?? [];
    if (open !== undefined && comment !== undefined && word === '')
      return (
        colourAsComment(text, start + open.length) ?? faultAt('comment-for-value', start + open.length, comment.length)
      );
    if (word === '') continue;
    const mark = line.indexOf('#', head.length);
    const [behind = ''] = /^[^,\]}]*/.exec(line.slice(mark)) ?? [];
    const plain = quoted(`${line.slice(head.length, mark)}${behind}`.trimEnd());
    return faultAt('comment-cuts-text', start + mark, behind.trimEnd().length, { plain });
  }
  return null;
}

/** The same where the text goes over several lines, and what is behind the comment cannot be read: the line above. */
export function cutAbove(text: string, offset: number): Fault | null {
  const above = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const [, head = ''] = /^(\s*(?:[^\s#"'|>[{]|\S+:\s+[^\s#"'|>[{])[^#]*?\s)#[^\s#]/.exec(line) ?? [];
  if (head === '' || /:\s*$/.test(head)) return null;
  const start = above.length - line.length + head.length;
  return faultAt('comment-cuts-text', start, line.length - head.length, { plain: '"…"' });
}

function isOfOneWord(above: unknown): boolean {
  return isPair(above) && isScalar(above.key) && OF_ONE_WORD.has(String(above.key.value));
}

/** A text in quotes of a kind that it does not hold; of a long one, or one of several lines, its place alone. */
function quoted(text: string): string {
  if (text.length > 80 || /[\r\n]/.test(text)) return '"…"';
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
