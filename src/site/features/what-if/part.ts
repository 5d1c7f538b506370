import type { Piece } from '../../../report/localise.ts';

/** A part of the island by its name; every part is in the page's markup. */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new RangeError(`the what-if has no ${name}`);
  return found;
}

/** A template's content as one element. */
export function cloned(root: ParentNode, template: string): HTMLElement {
  return part<HTMLTemplateElement>(root, template).content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** A text as it is put into the page: marked with its language when that is not the page's. */
export function said({ text, lang }: Piece): HTMLElement | string {
  if (lang === undefined) return text;
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = text;
  return span;
}

/** A sentence as it is put into the page. */
export type Sentence = (HTMLElement | string)[];

/** A sentence with its {places} filled, ready to be put into the page. */
export function filled(sentence: string, places: Readonly<Record<string, Piece>>): Sentence {
  return sentence.split(/\{(\w+)\}/).map((text, at) => (at % 2 === 1 ? said(places[text] ?? { text }) : text));
}

/** The same as plain text. */
export function fill(sentence: string, places: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
