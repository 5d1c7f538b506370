/** The first of 65,536 characters for private use, which are letters to nobody. */
const PRIVATE = 0xf0000;

/** A value in characters that the index keeps and gives back, but finds nothing by. */
export function encodeShown(value: unknown): string {
  return JSON.stringify(value).replace(/[\s\S]/g, (unit) => String.fromCodePoint(PRIVATE + unit.charCodeAt(0)));
}

export function decodeShown(text: string): unknown {
  const units = Array.from(text, (character) => String.fromCharCode((character.codePointAt(0) ?? PRIVATE) - PRIVATE));
  return JSON.parse(units.join(''));
}
