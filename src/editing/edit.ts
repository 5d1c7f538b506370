/** A piece of a text, and what takes its place. Offsets count from the beginning of the text, in UTF-16 units. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A text with edits made, none of which overlaps another; all else stays to the letter. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const later = edits.toSorted((a, b) => b.from - a.from || b.to - a.to);
  return later.reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
}
