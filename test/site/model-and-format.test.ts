import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';
import { schemaTables } from '../../src/model/schema-tables.ts';
import { allCriteria } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

const site = inject('site');
const FILES = { audit: auditFile, rubric: rubricFile, config: configFile([]) };

/** The text of a built page, each tag a space. */
function shown(locale: string, name: string): string {
  const html = readFileSync(join(site, locale === 'en' ? '' : locale, `guide/${name}/index.html`), 'utf8');
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&gt;', '>');
}

/** Those of some texts that a page does not show, whatever space is between their words. */
function missing(page: string, texts: readonly string[]): string[] {
  return texts.filter((text) => !page.includes(text.replace(/\s+/g, ' ')));
}

describe.each(SHIPPED_LOCALES)('the page on the format in %s', (locale) => {
  const page = shown(locale, 'format');
  const { fields } = wordsOf(locale);

  it.each(Object.entries(FILES))('has every key of the file %s, with what it means', (of, schema) => {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = fields[of as keyof typeof FILES];
    const rows = schemaTables(of, schema).flatMap(({ name, rows }) => rows.map((row) => ({ ...row, name })));
    const texts = rows.map(
      ({ name, key, required }) => `${key} ${required ? fields.required : ''} ${words[name]?.[key]}`,
    );
    expect(texts.length).toBeGreaterThan(15);
    expect(missing(page, texts)).toEqual([]);
  });

  it('says what a key takes, and what stands in for it', () => {
    const { number } = fields.takes;
    const taken = [`${number} −3 … 3`, `${number} > 0`, `2 × ${number}`, 'understand · convert · experience · renew'];
    expect(missing(page, [...taken, `(${fields.otherwise}internal`])).toEqual([]);
  });
});

describe.each(SHIPPED_LOCALES)('the page on the model in %s', (locale) => {
  const page = shown(locale, 'model');
  const { rules, terms, criteria } = wordsOf(locale);

  it('has every rule with its severity and its numbers', () => {
    const texts = RULES.map(({ id, severity, numbers }) => {
      const set = Object.entries(numbers).map(([name, value]) => `${name}: ${Number(value.toPrecision(4))} `);
      return `${id} ${rules[id].name} ${terms.severity[severity]} ${set.join('')}`;
    });
    expect(missing(page, texts)).toEqual([]);
  });

  it('has every criterion of the standard rubric with its question, and every word of the vocabularies', () => {
    const asked = allCriteria(STANDARD).map(({ id }) => criteria[id as keyof typeof criteria].asks);
    const vocabularies = ['stage', 'segment', 'facet', 'cause', 'area', 'practice', 'evidence'] as const;
    const named = vocabularies.flatMap((of) => Object.entries(terms[of]).map(([id, name]) => `${id} ${name}`));
    expect(missing(page, [...asked, ...named])).toEqual([]);
  });
});
