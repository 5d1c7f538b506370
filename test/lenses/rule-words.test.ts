import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lenses/rulebook.ts';
import { SHIPPED_LOCALES } from '../../src/model/text.ts';
import { findingMessage } from '../../src/report/finding-message.ts';
import { only, readWhole } from '../support/build-audit.ts';
import { ALSO_FIRING, FIRING } from './firing-examples.ts';

const placesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the words of %s', (id, { words }) => {
  it('are there in every locale', () => {
    const { forms = {}, ...parts } = words;
    expect(Object.keys(parts).toSorted()).toEqual(['means', 'mend', 'name', 'says', 'why']);
    for (const part of [...Object.values(parts), ...Object.values(forms)]) {
      expect(Object.keys(part)).toEqual(expect.arrayContaining([...SHIPPED_LOCALES]));
      for (const locale of SHIPPED_LOCALES) expect(part[locale].trim()).not.toBe('');
    }
  });

  it('have the same places to fill in every locale', () => {
    for (const says of [words.says, ...Object.values(words.forms ?? {})]) {
      for (const locale of SHIPPED_LOCALES) expect(placesOf(says[locale])).toEqual(placesOf(says.en));
    }
  });

  it('have places in the finding’s message alone', () => {
    const { says: _, forms: __, ...others } = words;
    for (const part of Object.values(others)) {
      for (const locale of SHIPPED_LOCALES) expect(part[locale]).not.toMatch(/[{}]/);
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
        const says = words.forms?.[finding.form ?? ''] ?? words.says;
        expect(given).toEqual(expect.arrayContaining(placesOf(says.en)));
        for (const locale of SHIPPED_LOCALES) {
          const message = findingMessage(
            finding,
            { written: audit, rubric: scored.rubric },
            { locale, siteLocale: 'en' },
          );
          expect(message).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
    expect([...seen].filter((form) => form !== undefined).toSorted()).toEqual(
      Object.keys(words.forms ?? {}).toSorted(),
    );
  });
});
