/**
 * Characters that no text may hold: they show nowhere and come of broken copies, are meant for a terminal, turn the order
 * of what stands around them (marks that only say how one letter reads are fine), or are half a character.
 */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** The first such character of a text: its place, and its code point as Unicode writes it; `null` when there is none. */
export function controlIn(text: string): { at: number; code: string } | null {
  const found = CONTROL.exec(text);
  return found && { at: found.index, code: codePoint(found[0]) };
}

/** The first code point of a text as Unicode writes it. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
