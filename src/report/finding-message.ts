import { RULES } from '../lenses/rulebook.ts';
import type { Audit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Locale, Text } from '../model/text.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { formatNumber } from './format-number.ts';
import { localise } from './localise.ts';
import { termOf } from './term.ts';

export interface Reader {
  locale: Locale;
  siteLocale: Locale;
}

/** A finding's sentence in the reader's language: the rule's words with their {places} filled from the finding's data. */
export function findingMessage(
  finding: Pick<Finding, 'rule' | 'touchpoint' | 'data'>,
  audit: Audit,
  rubric: Rubric,
  reader: Reader,
): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const data: Finding['data'] =
    finding.touchpoint === null ? finding.data : { touchpoint: finding.touchpoint, ...finding.data };
  return (rule?.words.says[reader.locale] ?? finding.rule)
    .replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = data[name];
      if (value === undefined) return place;
      if (typeof value === 'number') return formatNumber(value, reader.locale, styleOf(finding.rule, name));
      return filled(name, value, audit, rubric, reader);
    })
    .replace(/ {2,}/g, ' ');
}

/** Places that hold an index, or a difference of two. */
const INDICES = ['index', 'other_index', 'mean', 'before', 'after', 'drop', 'spread'];

/** Which numbers of which rule are shares. */
const SHARES: Readonly<Record<string, readonly string[]>> = {
  'ladder/unassessed': ['assessed', 'needed'],
  'parity/price-penalty': ['penalty'],
};

function styleOf(rule: string, name: string): 'percent' | 'index' | 'decimal' {
  if (SHARES[rule]?.includes(name)) return 'percent';
  return INDICES.includes(name) ? 'index' : 'decimal';
}

function filled(name: string, value: Text, audit: Audit, rubric: Rubric, reader: Reader): string {
  const { locale, siteLocale } = reader;
  if (typeof value !== 'string') return localise(value, locale, siteLocale);
  switch (name) {
    case 'touchpoint':
    case 'from':
    case 'to':
      return localise(audit.touchpoints.find(({ id }) => id === value)?.name ?? value, locale, siteLocale);
    case 'criterion':
      return localise(allCriteria(rubric).find(({ id }) => id === value)?.name ?? value, locale, siteLocale);
    case 'level':
    case 'next':
      return localise(levelName(rubric, value), locale, siteLocale);
    default:
      return termOf(name, value, locale);
  }
}

function levelName(rubric: Rubric, id: string): Text {
  const rungs = [rubric.interaction, rubric.relationship].flatMap(({ floor, levels }) => [floor, ...levels]);
  return rungs.find((rung) => rung.id === id)?.name ?? id;
}
