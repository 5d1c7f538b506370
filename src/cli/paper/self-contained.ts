import { createHash } from 'node:crypto';
import { markOf } from './own-file.ts';
import { type Attributes, type HtmlElement, type Rewritten, rewriteHtml } from './rewrite-html.ts';

/** Where a page stood before it was taken out of its site. */
export interface PageSurroundings {
  /** Of which page the file will be. */
  id: string;
  address: URL;
  /** Whether the site can be reached there; else links to its other pages become plain text. */
  published: boolean;
  /** A file of the site by the path of its address; `null` when there is none. */
  read(pathname: string): Uint8Array | null;
}

/** What does nothing without a script, leads around the site, or asks for something from outside. */
const LEFT_OUT = new Set(
  'script noscript template style base nav search form dialog button input select textarea label output datalist iframe object embed audio video track'.split(
    ' ',
  ),
);

/**
 * A page of the site as one HTML text that asks for nothing from outside: styles and pictures are in it, scripts and
 * navigation are left out, everything folded is open. Elements marked `data-screen-only` are left out too.
 */
export function selfContained(html: string, around: PageSurroundings): string {
  const ids = new Set<string>();
  const sheets: string[] = [];
  rewriteHtml(html, (element) => {
    const { name, attributes } = element;
    if (name === 'link' && attributes['rel'] === 'stylesheet') sheets.push(sheetAt(attributes['href'] ?? '', around));
    const rewritten = rewrittenAs(element, around, () => true);
    if (rewritten && attributes['id'] !== undefined) ids.add(attributes['id']);
    return rewritten;
  });
  const style = sheets.join('\n').replace(/\r\n?/g, '\n').replaceAll('</', '<\\/');
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return rewriteHtml(html, (element) => rewrittenAs(element, around, (id) => ids.has(id)), {
    head: `<meta charset="utf-8">${markOf('html', around.id)}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    headEnd: `<style>${style}</style>`,
  });
}

function rewrittenAs(element: HtmlElement, around: PageSurroundings, isThere: (id: string) => boolean): Rewritten {
  const { name, attributes, parent } = element;
  if (LEFT_OUT.has(name) || 'data-screen-only' in attributes || isClassed(attributes, 'skip')) return null;
  if (isClassed(parent, 'masthead') && !isClassed(attributes, 'wordmark')) return null;
  switch (name) {
    case 'html':
      return { name, attributes: { ...attributes, 'data-single-file': '' } };
    case 'meta':
      // The file brings its own.
      return 'charset' in attributes || 'http-equiv' in attributes ? null : { name, attributes };
    case 'details': {
      // Of several with one name a browser keeps only one open.
      const { name: _, ...rest } = attributes;
      return { name, attributes: { ...rest, open: '' } };
    }
    case 'a':
      return linkOf(element, around, isThere);
    case 'link':
      return attributes['rel'] === 'icon' ? withPicture(element, 'href', around) : null;
    case 'img':
      return withPicture(element, 'src', around) ?? { name: 'span', attributes: {}, content: attributes['alt'] ?? '' };
    case 'source':
      return withPicture(element, 'srcset', around);
    case 'image':
      return withPicture(element, 'href', around);
    case 'use':
      return attributes['href']?.startsWith('#') ? { name, attributes } : null;
    default:
      return { name, attributes };
  }
}

/** A link within the file, to the published site or to elsewhere; else its text, in an element that leads nowhere. */
function linkOf(
  { name, attributes, inSvg }: HtmlElement,
  around: PageSurroundings,
  isThere: (id: string) => boolean,
): Rewritten {
  const plain = { name: inSvg ? 'g' : 'span', attributes: only(attributes, ['class', 'id', 'lang']) };
  const written = attributes['href'];
  if (written === undefined || !URL.canParse(written, around.address.href)) return plain;
  const { address, published } = around;
  const to = new URL(written, address);
  const isSelf = to.origin === address.origin && to.pathname === address.pathname;
  if (isSelf && to.hash !== '')
    return isThere(decodeURIComponent(to.hash.slice(1)))
      ? { name, attributes: { ...attributes, href: to.hash } }
      : plain;
  if (to.origin === address.origin && !published) return plain;
  return /^(https?|mailto|tel):$/.test(to.protocol) ? { name, attributes: { ...attributes, href: to.href } } : plain;
}

/** The element with the picture it shows in it; `null` when the site has none there. */
function withPicture(
  { name, attributes }: HtmlElement,
  from: 'href' | 'src' | 'srcset',
  { address, read }: PageSurroundings,
): Rewritten {
  const { srcset: _, sizes: __, ...rest } = attributes;
  const data = dataUri(attributes[from] ?? '', address, read);
  return data === null ? null : { name, attributes: { ...rest, [from]: data } };
}

function sheetAt(href: string, { address, read }: PageSurroundings): string {
  const at = new URL(href, address);
  const bytes = at.origin === address.origin ? read(at.pathname) : null;
  const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
  return text.replace(/@import[^;]*;/g, '').replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (_, __, url: string) => {
    const data = dataUri(url, at, read);
    return data === null ? 'none' : `url("${data}")`;
  });
}

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A picture of the site as an address that holds it; `null` when the site has no such picture. */
function dataUri(url: string, from: URL, read: PageSurroundings['read']): string | null {
  if (url.startsWith('data:') || url.startsWith('#')) return url;
  if (url === '' || !URL.canParse(url, from.href)) return null;
  const { origin, pathname } = new URL(url, from);
  const type = TYPES[pathname.split('.').at(-1)?.toLowerCase() ?? ''];
  const bytes = origin === from.origin && type !== undefined ? read(decodeURIComponent(pathname)) : null;
  return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function isClassed(attributes: Attributes, wanted: string): boolean {
  return attributes['class']?.split(/\s+/).includes(wanted) ?? false;
}

function only(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}
