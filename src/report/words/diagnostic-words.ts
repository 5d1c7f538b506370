import type { DiagnosticCode } from '../../model/diagnostic.ts';

/** What is wrong and how to mend it, with {places} filled from the diagnostic's data. */
export interface DiagnosticWords {
  phrases: { didYouMean: string; knownAre: string; mend: string; types: Readonly<Record<string, string>> };
  codes: Readonly<Record<DiagnosticCode, { reason: string; mend: string }>>;
}
