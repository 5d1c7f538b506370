import { type Fault, faultAt } from './fault.ts';

/** A colour without quotes: what begins with # at an offset is a comment. `null` where no colour was meant. */
export function colourAsComment(text: string, offset: number): Fault | null {
  if (!/(?:accent|light|dark): *$/.test(text.slice(0, offset))) return null;
  const [colour] = /^#(?:[\da-f]{6}|[\da-f]{3})(?![\da-z])/i.exec(text.slice(offset)) ?? [];
  return colour === undefined ? null : faultAt('colour-as-comment', offset, colour.length, { plain: `"${colour}"` });
}
