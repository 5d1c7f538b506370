import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import type { RuleId } from '../../src/model/rule.ts';
import { findingMessage } from '../../src/report/finding-message.ts';
import { only, readWhole } from '../support/build-audit.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';
import { ALSO_FIRING, FIRING } from './firing-examples.ts';

interface RuleWords {
  name: string;
  says: string;
  forms?: Readonly<Record<string, string>>;
  means: string;
  why: string;
  fix: string;
}
const placesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const inEach = (id: RuleId): RuleWords[] => SHIPPED_LOCALES.map((locale) => wordsOf(locale).rules[id]);

describe.each(RULES.map((rule) => [rule.id] as const))('the words of %s', (id) => {
  const english: RuleWords = wordsOf('en').rules[id];

  it('are there in every locale', () => {
    for (const { forms = {}, ...parts } of inEach(id)) {
      expect(Object.keys(parts).toSorted()).toEqual(['fix', 'means', 'name', 'says', 'why']);
      expect(Object.keys(forms)).toEqual(Object.keys(english.forms ?? {}));
      for (const part of [...Object.values(parts), ...Object.values(forms)]) expect(part.trim()).not.toBe('');
    }
  });

  it('have the same places to fill in every locale', () => {
    const messages = ({ says, forms = {} }: RuleWords) => [says, ...Object.values(forms)].map(placesOf);
    for (const words of inEach(id)) expect(messages(words)).toEqual(messages(english));
  });

  it('have places in the finding’s message alone', () => {
    for (const { says: _, forms: __, ...others } of inEach(id)) {
      for (const part of Object.values(others)) expect(part).not.toMatch(/[{}]/);
    }
  });

  it('have every place filled by the lens that fires the rule', () => {
    const seen = new Set<string | undefined>();
    for (const example of [FIRING[id], ...(ALSO_FIRING[id] ?? [])]) {
      if (!example) throw new Error(`no example of ${id}`);
      const { audit, quiet: _, ...how } = example;
      const { scored, reading } = readWhole(audit, how);
      for (const finding of only(id, reading.findings)) {
        seen.add(finding.form);
        const given = [...Object.keys(finding.data), ...(finding.touchpoint === null ? [] : ['touchpoint'])];
        const says = english.forms?.[finding.form ?? ''] ?? english.says;
        expect(given).toEqual(expect.arrayContaining(placesOf(says)));
        for (const locale of SHIPPED_LOCALES) {
          const message = findingMessage(
            finding,
            { written: audit, rubric: scored.rubric },
            { locale, siteLocale: 'en', names: {} },
          );
          expect(message).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
    expect([...seen].filter((form) => form !== undefined).toSorted()).toEqual(
      Object.keys(english.forms ?? {}).toSorted(),
    );
  });
});

it('are those of the rules there are', () => {
  expect(Object.keys(wordsOf('en').rules)).toEqual(RULES.map(({ id }) => id));
});
