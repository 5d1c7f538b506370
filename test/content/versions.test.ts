import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/command.ts';
import { badgeAsShields } from '../../src/formats/badge/badge-as-shields.ts';
import { EARLIER_KEYS, FORMAT_NUMBERS } from '../../src/model/format-numbers.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { guidePage } from '../support/guide-page.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

/** How the page names what has a number. */
const NAMED: Readonly<Record<keyof typeof FORMAT_NUMBERS, string>> = {
  audit: 'audit',
  rubric: 'rubric',
  score: 'score --format json',
  check: 'check --format json',
  diff: 'diff --format json',
  history: 'history --format json',
  doctor: 'doctor --format json',
  edition: 'edition.json',
  builtFiles: 'built-files.json',
};

/** What is promised without a number, as it is named in every language. */
const OTHERS = ['config.yaml', 'schemaVersion', 'experience-audit.config.mjs', '…/scoring', '…/astro'];

describe.each(SHIPPED_LOCALES)('the page on versions in %s', (locale) => {
  const page = guidePage(locale, 'versions');

  it('names every format with the number that it has in the code, and no other', () => {
    const rows = [...page.matchAll(/^\| [^|]*`([^`|]+)` +\| (\d+) +\|/gm)].map(([, name, number]) => [
      name,
      Number(number),
    ]);
    const formats = Object.entries(FORMAT_NUMBERS).map(([id, number]) => [NAMED[id as keyof typeof NAMED], number]);
    expect(rows).toEqual([...formats, [STANDARD.id, Number(STANDARD.version)]]);
  });

  it('names what has no number, every exit code, and the keys that had another name', () => {
    for (const name of OTHERS) expect(page).toContain(`\`${name}\``);
    const codes = page.split('\n').find((line) => /\| 0\D+1\D+2\D+70\b/.test(line)) ?? '';
    expect([...codes.matchAll(/\d+/g)].map(([code]) => Number(code))).toEqual(Object.values(EXIT));
    for (const [was, is] of Object.entries(EARLIER_KEYS))
      for (const key of [was, is]) expect(page).toContain(`\`${key}\``);
  });

  it('has as many rows and sections as in English', () => {
    const shape = (text: string) => text.match(/^(\||##|-|```)/gm);
    expect(shape(page)).toEqual(shape(guidePage('en', 'versions')));
  });
});

it('A badge as JSON has the version that the page tells', () => {
  const badge = { locale: 'en', label: 'A', message: 'B', said: 'C', level: null } as const;
  expect(JSON.parse(badgeAsShields(badge)).schemaVersion).toBe(1);
});
