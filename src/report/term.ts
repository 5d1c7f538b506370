import { type Locale, wordsOf } from '../languages/languages.ts';
import type { Config } from '../model/config.ts';
import { ownValue } from '../model/own-value.ts';
import type { Text } from '../model/text.ts';
import type {
  ACTION_STATUSES,
  Cause,
  Dimension,
  EvidenceKind,
  Facet,
  INTENT_SCALES,
  Phase,
  Practice,
  Rating,
  SATISFACTION_SCALES,
  Segment,
  Severity,
  Stage,
  ValueArea,
} from '../model/vocabulary.ts';

/** Every closed vocabulary that a report shows; an id without a word does not compile. */
interface Vocabularies {
  rating: Rating;
  stage: Stage;
  phase: Phase;
  segment: Segment;
  dimension: Dimension;
  evidence: EvidenceKind;
  facet: Facet;
  cause: Cause;
  area: ValueArea;
  practice: Practice;
  severity: Severity;
  status: (typeof ACTION_STATUSES)[number];
  confidence: 'low' | 'medium' | 'high';
  metric: keyof typeof SATISFACTION_SCALES | keyof typeof INTENT_SCALES;
  personal: 'e-mail' | 'phone' | 'card' | 'resident-id';
}
type Terms = { readonly [Name in keyof Vocabularies]: Readonly<Record<Vocabularies[Name], string>> };

/** Places of a finding's message whose words stand in another vocabulary than their name says. */
const VOCABULARY: Readonly<Record<string, keyof Terms>> = {
  other: 'segment',
  measured: 'rating',
  kind: 'personal',
};

/** The word for an id of a closed vocabulary; the id itself when it belongs to none. */
export function termOf(vocabulary: string, id: string, locale: Locale): string {
  const terms: Terms = wordsOf(locale).terms;
  const words: Readonly<Record<string, string>> = ownValue(terms, VOCABULARY[vocabulary] ?? vocabulary) ?? {};
  return ownValue(words, id) ?? id;
}

/** Where the config says what the ids of a vocabulary are called. */
const NAMED = {
  channel: 'channels',
  metric: 'metrics',
  owner: 'owners',
  segment: 'standings',
  stage: 'stages',
} as const;

/** What the config calls ids of vocabularies. */
export type Names = Pick<Config, (typeof NAMED)[keyof typeof NAMED]>;

/** What the config calls an id of a vocabulary, in every language it gives; else the word for it. */
export function nameOf(vocabulary: string, id: string, names: Partial<Names>, locale: Locale): Text {
  const key = ownValue<keyof Names>(NAMED, VOCABULARY[vocabulary] ?? vocabulary);
  const own: Readonly<Record<string, Text | undefined>> = (key && names[key]) ?? {};
  return ownValue(own, id) ?? termOf(vocabulary, id, locale);
}
