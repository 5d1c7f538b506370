import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { onDisk, openProject } from '../../src/project/index.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

const PAGES = readdirSync(new URL('../../content/en/', import.meta.url)).map((name) => name.replace(/\.mdx$/, ''));
/** What a part that a page shows is laid over. */
const AUDIT = {
  audit: 1,
  title: 'A visit',
  brand: 'A shop',
  date: '2026-10-03',
  auditors: ['jing', 'li'],
  tags: ['flagship'],
  touchpoints: [
    { id: 'till', name: 'The till', stage: 'convert' },
    { id: 'complaint', name: 'The complaint', stage: 'renew' },
  ],
};

interface Shown {
  /** What is said after "yaml": an `audit` or a `touchpoint` that the block is a part of; else the block is a whole file. */
  part: string;
  text: string;
}

function blocks(locale: string, page: string): Shown[] {
  const written = readFileSync(new URL(`../../content/${locale}/${page}.mdx`, import.meta.url), 'utf8');
  return [...written.matchAll(/^```yaml(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(([, part = '', text = '']) => ({
    part,
    text,
  }));
}

/** The file that a block is, or becomes when what it is a part of is written around it. */
function asFile({ part, text }: Shown): { path: string; text: string } {
  const audit = (whole: object) => ({ path: 'audits/shop/visit.yaml', text: stringify(whole) });
  if (part === 'audit') return audit({ ...AUDIT, ...parse(text) });
  if (part === 'touchpoint')
    return audit({
      ...AUDIT,
      touchpoints: AUDIT.touchpoints.map((one, at) => ({ ...one, ...(at === 0 && parse(text)) })),
    });
  if (part !== '') throw new Error(`A block cannot be part of "${part}".`);
  if (text.startsWith('audit:')) return { path: 'audits/shop/visit.yaml', text };
  return { path: text.startsWith('rubric:') ? 'audits/rubrics/ours.yaml' : 'audits/config.yaml', text };
}

const shown = SHIPPED_LOCALES.flatMap((locale) =>
  PAGES.flatMap((page) => blocks(locale, page).map((block) => [`${locale}/${page}`, block.text, block] as const)),
);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shown-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function opened(block: Shown) {
  const file = asFile(block);
  const audit = { ...AUDIT, ...(file.path.includes('rubrics') ? { rubric: 'ours' } : {}) };
  for (const { path, text } of [{ path: 'audits/shop/visit.yaml', text: stringify(audit) }, file]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return openProject({ folder: 'audits' }, onDisk(folder));
}

describe('YAML that a page of the guide shows is read without a complaint', () => {
  it.each(shown)('%s: %s', (_, __, block) => expect(opened(block).diagnostics).toEqual([]));

  it.each(PAGES)('in every language as many blocks on the page %s', (page) => {
    const [english, ...others] = SHIPPED_LOCALES.map((locale) => blocks(locale, page).length);
    expect(others).toEqual(others.map(() => english));
  });

  it('and they are found', () => expect(shown.length).toBeGreaterThan(50));

  it.each([
    ['a key that is not there', { part: '', text: 'titel: Ours\n' }, 'unknown-key'],
    ['a criterion that is not there', { part: 'touchpoint', text: 'ratings: { promt: met }\n' }, 'unknown-criterion'],
  ])('%s is caught', (_, block, code) =>
    expect(opened(block).diagnostics).toEqual([expect.objectContaining({ code })]),
  );
});

it.each(SHIPPED_LOCALES)('the index that is explained in %s is the one that is reckoned', (locale) => {
  const block = blocks(locale, 'questions').find(({ text }) => text.startsWith('audit:'));
  const [audit] = block ? opened(block).report.audits : [];
  expect(audit?.index.toFixed(2)).toBe('1.25');
});
