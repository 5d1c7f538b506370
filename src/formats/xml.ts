/** An element and what is in it: elements, or text. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string | number>>;
  children?: readonly (XmlElement | string)[];
}

/** A whole document; elements are indented, text stands as it is. What XML cannot hold is replaced by U+FFFD. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}\n`;
}

function element({ name, attributes = {}, children = [] }: XmlElement, margin: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), IN_VALUE)}"`);
  const open = `${margin}<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child, IN_TEXT) : `\n${element(child, `${margin}  `)}`,
  );
  const end = typeof children.at(-1) === 'string' ? '' : `\n${margin}`;
  return `${open}>${inner.join('')}${end}</${name}>`;
}

/** A text for any place of a document, between tags or in a value. */
export function xmlText(text: string): string {
  return escaped(text, IN_VALUE);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const IN_TEXT = /[&<>\r]/g;
/** Line ends and tabs would be read as spaces. */
const IN_VALUE = /[&<>"\r\n\t]/g;
/** Control characters, halves of characters, and what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string, special: RegExp): string {
  const possible = text.replace(IMPOSSIBLE, '\ufffd');
  return possible.replace(special, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`);
}
