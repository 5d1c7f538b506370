import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lenses/rulebook.ts';
import { SHIPPED_LOCALES } from '../../src/model/text.ts';
import { findingMessage } from '../../src/report/finding-message.ts';
import { only, readWhole } from '../support/build-audit.ts';
import { FIRING } from './firing-examples.ts';

const placesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the words of %s', (id, { words }) => {
  it('are there in every locale', () => {
    expect(Object.keys(words).toSorted()).toEqual(['means', 'mend', 'name', 'says', 'why']);
    for (const part of Object.values(words)) {
      expect(Object.keys(part)).toEqual(expect.arrayContaining([...SHIPPED_LOCALES]));
      for (const locale of SHIPPED_LOCALES) expect(part[locale].trim()).not.toBe('');
    }
  });

  it('have the same places to fill in every locale', () => {
    for (const locale of SHIPPED_LOCALES) expect(placesOf(words.says[locale])).toEqual(placesOf(words.says.en));
  });

  it('have places in the finding’s message alone', () => {
    const { says: _, ...others } = words;
    for (const part of Object.values(others)) {
      for (const locale of SHIPPED_LOCALES) expect(part[locale]).not.toMatch(/[{}]/);
    }
  });

  it('have every place filled by the lens that fires the rule', () => {
    const { audit, rubric } = FIRING[id] ?? {};
    if (!audit) throw new Error(`no example of ${id}`);
    const { scored, reading } = readWhole(audit, { rubric });
    for (const finding of only(id, reading.findings)) {
      const given = [...Object.keys(finding.data), ...(finding.touchpoint === null ? [] : ['touchpoint'])];
      expect(given).toEqual(expect.arrayContaining(placesOf(words.says.en)));
      for (const locale of SHIPPED_LOCALES) {
        const message = findingMessage(finding, audit, scored.rubric, { locale, siteLocale: 'en' });
        expect(message).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});
