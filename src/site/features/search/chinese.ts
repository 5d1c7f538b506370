import { Converter } from 'opencc-js';
import type { Fold } from './han.ts';

/** What is known of Chinese in its two scripts and two ways of speaking. */
export interface Chinese {
  /**
   * Every Han character that has another compared form than itself: Simplified and Traditional forms of one character,
   * and Taiwan's own, become one. Each is taken without its neighbours, so that a query needs no dictionary.
   */
  fold: Fold;
  /** A text as the mainland and as Taiwan would say it, where that differs from how it is said. */
  saidElsewhere(text: string): string[];
}

/** The blocks of Han characters in everyday use, first and last. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Reads the dictionaries, which takes half a second. */
export function readChinese(): Chinese {
  const elsewhere = [Converter({ from: 'twp', to: 'cn' }), Converter({ from: 'cn', to: 'twp' })];
  return {
    fold: wholeFold(),
    saidElsewhere: (text) => elsewhere.map((convert) => convert(text)).filter((said) => said !== text),
  };
}

function wholeFold(): Map<string, string> {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  const fold = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const compared = toSimplified(toTaiwan(character));
      // Two for one would move every place behind it.
      if (compared !== character && compared.length === 1) fold.set(character, compared);
    }
  }
  return fold;
}

/** The part of a fold that is of use where only these characters occur, in their compared form. */
export function foldTo(occurring: ReadonlySet<string>, { fold }: Chinese): Fold {
  return new Map([...fold].filter(([, compared]) => occurring.has(compared)));
}
