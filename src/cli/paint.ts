import { styleText } from 'node:util';
import type { Terminal } from './command.ts';

/** Colours a text where the terminal shows colours; elsewhere leaves it as it is. */
export function paint(
  style: Parameters<typeof styleText>[0],
  text: string,
  { colours }: Pick<Terminal, 'colours'>,
): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}
