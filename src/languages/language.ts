/** Words as the interface holds them: a text, a sentence around what it is given, or a group of such. */
export interface WordTree {
  readonly [key: string]: string | ((...given: never[]) => string) | WordTree;
}

type Named<Part extends string> = Readonly<Record<string, { readonly [Key in Part]?: string }>>;

/** A rule in one language; `forms` are its other messages, by their names. */
interface RuleText {
  readonly name?: string;
  readonly says?: string;
  readonly forms?: Readonly<Record<string, string>>;
  readonly means?: string;
  readonly why?: string;
  readonly mend?: string;
}

/**
 * All that one language beyond the shipped ones says to readers. Whatever it leaves out stands in English; only the
 * language's own name is required. Ids and keys are those of the shipped words.
 */
export interface Language {
  /** The interface, to the keys of the site's words. */
  readonly site: WordTree & { readonly language: string };
  /** The vocabularies: stages, ratings, segments … */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Levels of the standard rubric, floors included. */
  readonly levels?: Named<'name' | 'says'>;
  /** Criteria of the standard rubric. */
  readonly criteria?: Named<'name' | 'asks' | 'why' | 'how'>;
  /** Rules; `says` keeps the {places} of the English sentence. */
  readonly rules?: Readonly<Record<string, RuleText>>;
}
