import type { EN } from './en/en.ts';

/** All that a language says to readers; English gives the shape. */
export type Language = typeof EN;

type InPart<Words> = Words extends string | ((...given: never[]) => string)
  ? Words
  : { readonly [Key in keyof Words]?: InPart<Words[Key]> };

/** Words as the interface holds them: a text, a sentence around what it is given, or a group of such. */
export interface WordTree {
  readonly [key: string]: string | ((...given: never[]) => string) | WordTree;
}

/** As much of it as one language has; only its own name is required. What it leaves out stands in English. */
export interface LanguageInPart extends InPart<Language> {
  /** What those who speak it call it. */
  readonly name: string;
  /** The interface, to the keys of the site's words. */
  readonly site?: WordTree;
}
