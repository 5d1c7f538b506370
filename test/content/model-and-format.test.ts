import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { COMMON } from '../../src/cli/options.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';
import { codeIn, guidePage, sectionsOf } from '../support/guide-page.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

describe.each(SHIPPED_LOCALES)('the page on the model in %s', (locale) => {
  const page = guidePage(locale, 'model');

  it('says of every rule when it fires, in their order', () => {
    const said = [...page.matchAll(/^- `([\w/-]+)` <Rule id="([\w/-]+)" \/> \S/gm)].map(([, name, id]) => [name, id]);
    expect(said).toEqual(RULES.map(({ id }) => [id, id]));
  });

  it('names of a rule no number that it does not have, and all that it has', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('- `') && line.includes('<Rule'));
    for (const [at, { id, numbers }] of RULES.entries())
      for (const name of Object.keys(numbers))
        expect([id, lines[at]]).toEqual([id, expect.stringContaining(`\`${name}\``)]);
  });

  it('has the same formulas as the English', () => {
    const formulas = (text: string) => text.match(/^`[^`]+`$/gm);
    expect(formulas(page)).toHaveLength(4);
    expect(formulas(page)).toEqual(formulas(guidePage('en', 'model')));
  });
});

describe.each(SHIPPED_LOCALES)('the page on the format in %s', (locale) => {
  const page = guidePage(locale, 'format');

  it('shows an audit, a config and a rubric that are read', () => {
    const schemas = [auditFile, configFile(RULES), rubricFile];
    const blocks = codeIn(page, 'yaml');
    const issues = blocks.map((block, at) => schemas[at]?.safeParse(parse(block)).error?.issues);
    expect(issues).toEqual([undefined, undefined, undefined]);
  });

  it('names every command with all its options', () => {
    const lines = [...page.matchAll(/^- `(\w+)` <Command name="(\w+)" \/>(.*)$/gm)];
    expect(lines.map(([, name, shown]) => [name, shown])).toEqual(COMMANDS.map(({ name }) => [name, name]));
    const shown = lines.map(([, , , options = '']) => [...options.matchAll(/`--([\w-]+)`/g)].map(([, name]) => name));
    expect(shown.map((names) => names.toSorted())).toEqual(
      COMMANDS.map(({ options }) => Object.keys(options).toSorted()),
    );
    for (const name of Object.keys(COMMON)) expect(page).toContain(`\`--${name}\``);
  });

  it('names every form that a command writes', () => {
    for (const { name, options } of COMMANDS) {
      const line = page.split('\n').find((one) => one.startsWith(`- \`${name}\` <Command`)) ?? '';
      for (const form of options['format']?.choices ?? [])
        expect([name, line]).toEqual([name, expect.stringContaining(form)]);
    }
  });

  it('shows the report of the English page', () => {
    expect(codeIn(page, 'json')).toEqual(codeIn(guidePage('en', 'format'), 'json'));
  });
});

describe.each(['model', 'format'] as const)('the sections of the page on the %s', (name) => {
  it.each(SHIPPED_LOCALES)('are numbered in %s as everywhere', (locale) => {
    const numbers = sectionsOf(guidePage(locale, name));
    expect(numbers).toEqual(sectionsOf(guidePage('en', name)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});
