import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { EXISTING_SEGMENTS, PHASES, SEGMENTS, STAGE_OF_PHASE, STAGES, STANDINGS } from '../../src/model/vocabulary.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

describe('the loyalty loop of model §5', () => {
  it('has its stages in order, each with its phases', () => {
    const phasesOf = (stage: string) => PHASES.filter((phase) => STAGE_OF_PHASE[phase] === stage);
    expect(STAGES.map((stage) => [stage, phasesOf(stage)])).toEqual([
      ['understand', ['awareness', 'research']],
      ['convert', ['selection', 'purchase']],
      ['experience', ['use']],
      ['renew', ['memory', 'advocacy']],
    ]);
  });
});

describe('customer standings', () => {
  it('are six, from stranger to advocate; with two groups they are the segments', () => {
    expect(STANDINGS).toEqual(['target', 'prospect', 'buyer', 'repeat', 'loyal', 'advocate']);
    expect(SEGMENTS).toEqual([...STANDINGS, 'new', 'existing']);
  });

  it('the last three and existing are existing, the others and new are new', () => {
    expect(SEGMENTS.filter((segment) => EXISTING_SEGMENTS.includes(segment))).toEqual([
      'repeat',
      'loyal',
      'advocate',
      'existing',
    ]);
  });
});

describe('the words of every vocabulary', () => {
  it.each(Object.keys(wordsOf('en').terms))('%s: are there in every locale, and no two alike', (vocabulary) => {
    for (const locale of SHIPPED_LOCALES) {
      const terms: Readonly<Record<string, object>> = wordsOf(locale).terms;
      const words = Object.values(terms[vocabulary] ?? {});
      expect(words.length).toBeGreaterThan(0);
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
