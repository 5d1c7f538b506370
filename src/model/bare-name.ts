/** A name without what nobody sees of it: space around it and more than one in it, and the width of its letters. */
export function bareName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
