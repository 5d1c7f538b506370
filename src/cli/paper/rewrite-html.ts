import { Parser } from 'htmlparser2';

/** By name; values are decoded. */
export type Attributes = Readonly<Record<string, string>>;

export interface HtmlElement {
  name: string;
  attributes: Attributes;
  /** Attributes of the element it stands in, as they were. */
  parent: Attributes;
  inSvg: boolean;
}

/** What becomes of an element: `null` is gone with all in it; `content` stands in the place of what was in it. */
export type Rewritten = { name: string; attributes: Attributes; content?: string } | null;

/** What is written right after `<head>` and right before its end, as HTML. */
interface Insertions {
  head: string;
  headEnd: string;
}

/** Elements without content or end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Writes an HTML text anew, each element as `rewrittenAs` says; comments are left out. */
export function rewriteHtml(
  html: string,
  rewrittenAs: (element: HtmlElement) => Rewritten,
  { head, headEnd }: Insertions = { head: '', headEnd: '' },
): string {
  const written: string[] = [];
  /** The elements we are in, outermost first; `end` is their end tag as it will be written. */
  const open: { name: string; attributes: Attributes; end: string; silent: boolean }[] = [];
  const isSilent = () => open.at(-1)?.silent ?? false;
  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => written.push(`<${data}>`),
      ontext: (text) => isSilent() || written.push(escapeText(text)),
      onopentag(name, attributes) {
        const around = open.at(-1);
        const inSvg = open.some((outer) => outer.name === 'svg');
        const rewritten = isSilent()
          ? null
          : rewrittenAs({ name, attributes, parent: around?.attributes ?? {}, inSvg });
        const isVoid = rewritten !== null && VOID.has(rewritten.name);
        if (rewritten) written.push(startTag(rewritten.name, rewritten.attributes), name === 'head' ? head : '');
        if (rewritten?.content !== undefined) written.push(escapeText(rewritten.content));
        open.push({
          name,
          attributes,
          end: rewritten === null || isVoid ? '' : `${name === 'head' ? headEnd : ''}</${rewritten.name}>`,
          silent: rewritten === null || rewritten.content !== undefined,
        });
      },
      onclosetag: () => written.push(open.pop()?.end ?? ''),
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return written.join('');
}

function startTag(name: string, attributes: Attributes): string {
  const parts = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${parts.join('')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
