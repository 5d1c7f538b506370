import { inEachLanguage, type Locale } from '../languages/languages.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Finding } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { formatNumber } from './format-number.ts';
import type { Journey } from './journey.ts';
import { type Piece, pieceOf } from './localise.ts';
import { type Names, nameOf } from './term.ts';
import { withId } from './with-id.ts';

export interface ReaderLocales {
  locale: Locale;
  siteLocale: Locale;
}

/** Whom a finding is told, and what the config calls the ids in it. */
interface FindingReader extends ReaderLocales {
  names: Partial<Names>;
}

/** What a finding is about: it names touchpoints, criteria and levels. */
type FindingSource = Pick<Journey, 'written' | 'rubric'>;

/** A finding's sentence in the reader's language: the rule's words with their {places} filled from the finding's data. */
export function findingMessage(...said: Parameters<typeof findingPieces>): string {
  return findingPieces(...said)
    .map(({ text }) => text)
    .join('');
}

/** The same sentence in pieces, so that a name from the audit can be marked with its own language. */
export function findingPieces(
  finding: Pick<Finding, 'rule' | 'form' | 'touchpoint' | 'data'>,
  source: FindingSource,
  reader: FindingReader,
): Piece[] {
  const data: Finding['data'] =
    finding.touchpoint === null ? finding.data : { touchpoint: finding.touchpoint, ...finding.data };
  const rule = RULES.find(({ id }) => id === finding.rule);
  const { text: sentence, lang } = pieceOf(sentenceOf(finding, rule), reader.locale, 'en');
  const pieces = sentence.split(/(\{\w+\})/).map((text): Piece => {
    const name = /^\{(\w+)\}$/.exec(text)?.[1] ?? '';
    const value = data[name];
    if (value === undefined) return { text, lang };
    if (typeof value === 'number')
      return { text: formatNumber(value, reader.locale, rule?.writtenAs?.[name] ?? 'decimal') };
    return filled(name, value, source, reader);
  });
  return withoutGaps(pieces);
}

/** The rule's message, or the form of it that the finding names, with its {places} still open. */
function sentenceOf({ rule, form }: Pick<Finding, 'rule' | 'form'>, known: Rule | undefined): Text {
  if (!known) return rule;
  return inEachLanguage(({ rules }) => {
    const words: { says?: string; forms?: Readonly<Record<string, string>> } | undefined = rules?.[known.id];
    return form === undefined ? words?.says : words?.forms?.[form];
  });
}

/** Where a place is filled with nothing, one space is enough. */
function withoutGaps(pieces: readonly Piece[]): Piece[] {
  let before = '';
  return pieces.flatMap(({ text, lang }) => {
    const tight = text.replace(/ {2,}/g, ' ').replace(/^ /, before.endsWith(' ') ? '' : ' ');
    if (tight === '') return [];
    before = tight;
    return [lang === undefined ? { text: tight } : { text: tight, lang }];
  });
}

function filled(name: string, value: Text, source: FindingSource, reader: FindingReader): Piece {
  const text = typeof value === 'string' ? namedBy(name, value, source) : value;
  return pieceOf(text ?? nameOf(name, String(value), reader.names, reader.locale), reader.locale, reader.siteLocale);
}

/** The name an id stands for in the audit or its rubric; `null` for an id of a vocabulary. */
function namedBy(place: string, id: string, { written, rubric }: FindingSource): Text | null {
  switch (place) {
    case 'touchpoint':
    case 'from':
    case 'to':
      return withId(written.touchpoints, id)?.name ?? id;
    case 'criterion':
      return allCriteria(rubric).find((criterion) => criterion.id === id)?.name ?? id;
    case 'level':
    case 'next':
      return levelName(rubric, id);
    default:
      return null;
  }
}

function levelName(rubric: Rubric, id: string): Text {
  const rungs = [rubric.interaction, rubric.relationship].flatMap(({ floor, levels }) => [floor, ...levels]);
  return rungs.find((rung) => rung.id === id)?.name ?? id;
}
