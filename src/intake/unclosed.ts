import { type Document, isCollection, isScalar, visit } from 'yaml';
import { cutInBrackets } from './cut-texts.ts';
import { type Fault, faultAt } from './fault.ts';
import { type Refusal, underlined } from './refusal.ts';

/** The quote or bracket before an error that nothing closes. */
export function unclosed({ document, text, offset }: Refusal): Fault {
  return unclosedAt(text, opening(document, text, offset) ?? offset);
}

/** Why what opens at an offset is not closed. */
export function unclosedAt(text: string, at: number): Fault {
  const cut = cutInBrackets(text, at);
  if (cut) return cut;
  const line = text.slice(at);
  const [, before, mark] = /^("[^"“”＂\n]*|'[^'‘’＇\n]*)([”＂’＇])(?=[^\S\n]*(?:[,}\]#]|$))/m.exec(line) ?? [];
  if (before && mark)
    return faultAt('full-width-closing-quote', at + before.length, 1, { mark, plain: before.charAt(0) });
  const [, open, comment] = /^([[{](?:[^\n#]*[\s,[{])?)(#[^\n]*[\]}])/.exec(line) ?? [];
  return open && comment ? underlined('comment-for-value', at + open.length, comment.length) : faultAt('unclosed', at);
}

/** Where the last quote or bracket before an offset opens that nothing closes. */
function opening(document: Document.Parsed, text: string, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [offset, offset];
      if (start >= offset) return undefined;
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const inside = text.slice(start + 1, end).trimEnd();
      const last = inside.at(-1) ?? '';
      const isOpen = quoted
        ? end >= offset || text[start] !== last
        : isCollection(node) && node.flow && last !== ']' && last !== '}';
      if (isOpen) found = Math.max(found ?? 0, start);
      return undefined;
    },
  });
  return found;
}
