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
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

describe.each(SHIPPED_LOCALES)('the page on the format in %s', (locale) => {
  const page = shown(locale, 'format');
  const { fields } = wordsOf(locale);

  it('has every key of every file, with what it means', () => {
    for (const [of, schema] of Object.entries(FILES))
      for (const { name, rows } of schemaTables(of, schema))
        for (const { key, required } of rows) {
          const words: Readonly<Record<string, Readonly<Record<string, string>>>> = fields[of as keyof typeof FILES];
          expect(page).toContain(` ${key} ${required ? `${fields.required} ` : ''}${words[name]?.[key]}`);
        }
  });

  it('says what a key takes, and what stands in for it', () => {
    expect(page).toContain(`${fields.takes.number} −3 … 3`);
    expect(page).toContain('understand · convert · experience · renew');
    expect(page).toContain(`2 × ${fields.takes.number}`);
    expect(page).toContain(`( ${fields.otherwise} internal )`.replaceAll(/ +/g, ' '));
  });
});

describe.each(SHIPPED_LOCALES)('the page on the model in %s', (locale) => {
  const page = shown(locale, 'model');
  const { rules, terms, criteria } = wordsOf(locale);

  it('has every rule with its severity and its numbers', () => {
    for (const { id, severity, numbers } of RULES) {
      const set = Object.entries(numbers).map(([name, value]) => ` ${name}: ${Number(value.toPrecision(4))}`);
      expect(page).toContain(` ${id} ${rules[id].name} ${terms.severity[severity]}${set.join(' ')} `);
    }
  });

  it('has every criterion of the standard rubric with its question, and every word of the vocabularies', () => {
    for (const { id } of allCriteria(STANDARD)) expect(page).toContain(criteria[id as keyof typeof criteria].asks);
    for (const vocabulary of ['stage', 'segment', 'facet', 'cause', 'area', 'practice', 'evidence'] as const)
      for (const [id, name] of Object.entries(terms[vocabulary])) expect(page).toContain(` ${id} ${name}`);
  });
});
