import type { Forms } from './counted.ts';
import type { EN } from './en/en.ts';

type AnySentence = (...given: never[]) => unknown;

/** Words as their shape alone: any text for a text, a sentence around the same things, any plural forms for plural forms. */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : Words extends Forms
      ? Forms
      : { readonly [Key in keyof Words]: Shape<Words[Key]> };

type InPart<Words> = Words extends string | AnySentence | Forms | readonly string[]
  ? Words
  : { readonly [Key in keyof Words]?: InPart<Words[Key]> };

/** All that a language says to readers; English gives the shape. */
export type Language = Shape<typeof EN>;

/** As much of it as one language has; only its own name is required. What it leaves out stands in English. */
export interface LanguageInPart extends InPart<Language> {
  /** What those who speak it call it. */
  readonly name: string;
}
