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

/** A sentence with its {places} filled. */
export function fill(sentence: string, places: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
