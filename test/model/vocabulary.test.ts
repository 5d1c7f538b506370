import { describe, expect, it } from 'vitest';
import { SHIPPED_LOCALES } from '../../src/model/text.ts';
import { EXISTING_SEGMENTS, PHASES, SEGMENTS, STAGE_OF_PHASE, STAGES, STANDINGS } from '../../src/model/vocabulary.ts';
import { TERMS } from '../../src/rubric/terms.ts';

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
  it.each(Object.entries(TERMS))('%s: are there in every locale, and no two alike', (_, terms) => {
    for (const locale of SHIPPED_LOCALES) {
      const words = Object.values(terms as Record<string, Record<string, string>>).map((term) => term[locale] ?? '');
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
