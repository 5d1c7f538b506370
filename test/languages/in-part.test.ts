import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laidOver } from '../../src/languages/laid-over.ts';
import type { Language, LanguageInPart } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/languages.ts';
import { FR } from './fr/fr.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const english = wordsOf('en');
const french = laidOver(english, FR);

describe('a language in part', () => {
  it('is written as the decision shows it', () => {
    const decision = readFileSync(join(ROOT, 'content/decisions/2026-11-24-languages.md'), 'utf8');
    const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(decision) ?? [];
    const written = readFileSync(join(import.meta.dirname, 'fr/fr.ts'), 'utf8');
    expect(written.replaceAll('../../../src/languages/', '../')).toBe(shown);
  });

  it('says what it has words for', () => {
    expect(french.name).toBe('Français');
    expect(french.site.overview.between('1', '2')).toBe('entre 1 et 2');
    expect(french.lenses.gap.says.keptOf).toBe('{kept} sur {made}');
    expect(french.site.count.touchpoints(1)).toBe('1 point de contact');
    expect(french.rules['ladder/one-step-away'].says).toBe(
      'À « {touchpoint} », un seul critère manque pour « {next} ».',
    );
    expect(french.commandLine.usage.takesNone('--quiet').reason).toBe('--quiet ne prend pas de valeur.');
  });

  it('leaves the rest to English, word by word', () => {
    expect(french.site.nav.label).toBe(english.site.nav.label);
    expect(french.rules['ladder/one-step-away'].name).toBe('One step away');
    expect(french.diagnostics.codes['unknown-value']).toEqual({
      reason: '« {value} » n’est pas une valeur possible.',
      fix: '{suggestion}',
    });
    expect(french.commandLine.usage.noPort('x').reason).toBe('"x" is not a port.');
    expect(french.diff).toEqual(english.diff);
  });

  it('brings plural forms and lists whole: the categories of one language are none of another', () => {
    const words = {
      site: { search: { found: { other: '{count} 件' } } },
      commandLine: { said: { shallow: ['浅い'] } },
    };
    const japanese = laidOver(english, words);
    expect(japanese.site.search.found).toEqual({ other: '{count} 件' });
    expect(japanese.commandLine.said.shallow).toEqual(['浅い']);
  });
});

describe('the compiler refuses', () => {
  it('a language without its own name', () => {
    // @ts-expect-error: only the name is required, and it is.
    ({ site: { colon: ' : ' } }) satisfies LanguageInPart;
  });

  it('a word that stands for nothing', () => {
    // @ts-expect-error: there is no such page.
    ({ name: 'Français', site: { nav: { overwiev: 'Vue d’ensemble' } } }) satisfies LanguageInPart;
    // @ts-expect-error: there is no such rule.
    ({ name: 'Français', rules: { 'loop/clif': { name: 'Chute' } } }) satisfies LanguageInPart;
  });

  it('a sentence that takes what it is not given', () => {
    const between = (lower: string[]) => `${lower}`;
    // @ts-expect-error: a level's name is a text.
    ({ name: 'Français', site: { overview: { between } } }) satisfies LanguageInPart;
  });

  it('a sentence that says no text', () => {
    const noPort = (value: string) => value;
    // @ts-expect-error: a mistake has its reason and its fix.
    ({ name: 'Français', commandLine: { usage: { noPort } } }) satisfies LanguageInPart;
  });

  it('a language that lacks a word where a whole one is meant', () => {
    const { commandLine, ...others } = english;
    // @ts-expect-error: the command line has nothing to say.
    const lacking: Language = others;
    expect(lacking).not.toHaveProperty('commandLine', commandLine);
  });
});
