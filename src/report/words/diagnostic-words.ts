import type { DiagnosticCode } from '../../model/diagnostic.ts';

/** What is wrong and how to mend it, with {places} filled from the diagnostic's data. */
export interface DiagnosticWords {
  phrases: {
    didYouMean: string;
    knownAre: string;
    /** A list too long to show: the nearest, and how many more. */
    someAre: string;
    /** The same where `explain` shows the whole list. */
    someAreExplained: string;
    noneLeft: string;
    oneOf: string;
    quoted: string;
    unquoted: string;
    guess: string;
    /** What stands between the words of a list. */
    separator: string;
    /** What stands before the mend, and what between the two. */
    mend: string;
    colon: string;
    total: string;
    /** The same when the sound files go on. */
    partly: string;
    /** Files that lie among the audits and are none. */
    notRead: string;
    /** Where git is asked for the past: a folder that is a link. */
    linkedFolder: string;
    /** What another program saved; what is scored as a whole. */
    formats: Readonly<Record<string, string>>;
    wholes: Readonly<Record<string, string>>;
    types: Readonly<Record<string, string>>;
    /** What YAML refuses: by a code of the parser, or by what a token is where it stands. */
    refused: Readonly<Record<string, string>>;
    hints: Readonly<Record<string, string>>;
  };
  codes: Readonly<Record<DiagnosticCode, { reason: string; mend: string }>>;
}
