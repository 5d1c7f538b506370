import { type Document, isMap, isPair, visit } from 'yaml';
import { ID_PATTERN } from '../model/scalar.ts';
import { colourAsComment } from './colour-as-comment.ts';
import { cutText } from './cut-texts.ts';
import { type Fault, faultAt } from './fault.ts';
import { TOLD } from './validate.ts';

/** What the parser takes as it is and nobody means so; `TOLD` takes the place of a value about which nothing more is to be said. */
export function acceptedSlips(document: Document.Parsed, text: string): Fault[] {
  const referred = new Set<string>();
  visit(document, {
    Alias(_, { source }) {
      referred.add(source);
    },
  });
  const found: Fault[] = [];
  visit(document, {
    Scalar(role, node, path) {
      if (role === 'key') return;
      const at = node.range?.[0] ?? 0;
      const isEmpty = node.value === null && node.source === '';
      const [comment] = isEmpty ? (/^[ \t]*#[^\r\n]*/.exec(text.slice(at)) ?? []) : [];
      const anchor = `&${node.anchor}`;
      const isAnchored = node.anchor !== undefined && !referred.has(node.anchor);
      if (isAnchored && (isEmpty || typeof node.value === 'string'))
        found.push(faultAt('unused-anchor', text.lastIndexOf(anchor, at), anchor.length));
      else if (comment) {
        const from = comment.indexOf('#');
        found.push(colourAsComment(text, at + from) ?? faultAt('comment-for-value', at + from, comment.length - from));
      } else {
        const cut = cutText(node, path.at(-1), text);
        if (cut) found.push(cut);
        return;
      }
      if (isEmpty) node.value = TOLD;
    },
    Seq(_, { items }, path) {
      const above = path.at(-1);
      if (!isPair(above) || !/^(touchpoints|actions)$/.test(String(above.key))) return;
      const ids = items.flatMap((item) => (isMap(item) ? (item.get('id', true) ?? []) : []));
      const values = ids.map(({ value }) => value);
      for (const [at, id] of ids.entries()) {
        const first = values.indexOf(id.value);
        if (first === at || typeof id.value !== 'string' || !ID_PATTERN.test(id.value)) continue;
        const [start, end] = id.range ?? [0, 1];
        const data = { id: id.value, first: ids[first]?.range?.[0] ?? start };
        found.push(faultAt('duplicate-id', start, end - start, data));
        id.value = TOLD;
      }
    },
  });
  return found;
}
