import { describe, expect, it } from 'vitest';
import { explainCriterion, explainRule, knownCriteria } from '../../../src/formats/explain/explain.ts';
import { RULES } from '../../../src/lenses/rulebook.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { SHIPPED_LOCALES } from '../../support/shipped-locales.ts';

describe.each(SHIPPED_LOCALES)('explaining in %s', (locale) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const said = explainRule(rule, { locale });
    expect(said.split('\n\n')).toHaveLength(5);
    expect(said).toContain(id);
    expect(said).not.toMatch(/undefined|\{\w+\}(?! )/);
  });

  it.each(knownCriteria([STANDARD]).map((placed) => [placed.criterion.id, placed] as const))('%s', (id, placed) => {
    const said = explainCriterion(placed, locale);
    expect(said.split('\n\n')).toHaveLength(5);
    expect(said).toContain(id);
    expect(said).not.toMatch(/undefined/);
  });
});

it('knows every criterion of both ladders', () => {
  expect(knownCriteria([STANDARD])).toHaveLength(4 + 8 + 7 + 3 + 4 + 3);
});
