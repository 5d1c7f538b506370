import { escapeHTML, spreadAttributes } from 'astro/runtime/server/index.js';

/**
 * A text as HTML, in an element when one is named. Hundreds stand on a page: so written they cost a fraction of what Astro
 * takes for an element whose name is a variable.
 */
export function htmlOf(text: string, element?: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  return inElement(escapeHTML(text), element, attributes);
}

/** HTML in an element, or as it is. */
export function inElement(
  html: string,
  element: string | undefined,
  attributes: Readonly<Record<string, unknown>>,
): string {
  return element === undefined ? html : `<${element}${spreadAttributes(attributes)}>${html}</${element}>`;
}
