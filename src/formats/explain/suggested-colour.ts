import { formatHex, modeHsl, modeRgb, parse, useMode } from 'culori/fn';

useMode(modeRgb);
useMode(modeHsl);

/** How a colour could be written that was written otherwise, by name or without its mark; any, where it cannot be told. */
export function suggestedColour(written: string): string {
  const text = written.trim();
  return formatHex(parse(text) ?? parse(text.replace(/^#?/, '#').slice(0, 7))) ?? '#14506e';
}
