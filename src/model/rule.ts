import type { Words } from './text.ts';
import type { Severity } from './vocabulary.ts';

/**
 * A rule's words. `says` is the finding's message, with {places} filled from the finding's data; `forms` are the messages
 * of findings that name one, where the same rule has to be said in another way.
 */
interface RuleWords {
  name: Words;
  says: Words;
  forms?: Readonly<Record<string, Words>>;
  means: Words;
  why: Words;
  mend: Words;
}

/** One rule: what it is called, how grave it is unless configured, the numbers it compares with, and its words. */
export interface Rule {
  id: string;
  severity: Severity;
  numbers: Readonly<Record<string, number>>;
  words: RuleWords;
}

/** What a config or a rubric says of one rule. */
export type RuleSetting = Severity | 'off' | ({ severity?: Severity | 'off' } & Record<string, unknown>);
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
