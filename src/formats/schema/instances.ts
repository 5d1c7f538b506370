import type { Language } from '../../languages/language.ts';
import { ownValue } from '../../model/own-value.ts';
import { STAGES } from '../../model/vocabulary.ts';
import type { JsonSchema } from './json-schema.ts';

/** What stands in for a key of a map that is left out, where the schema itself does not say so. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, JsonSchema['default']>>>> = {
  audit: { rubric: 'standard', stages: [...STAGES] },
  touchpoints: { weight: 1, moment_of_truth: false },
  actions: { effort: 3, status: 'open' },
  rubric: { breadth: 0.8 },
  criteria: { must: false, weight: 1 },
  gates: { severity: 'error' },
};

/** How a value of a key looks, the same in every language; two of each, for an editor writes down the only one there is. */
const EXAMPLES: Readonly<Record<string, unknown[]>> = {
  date: ['2024-04-10', '2024-11-05'],
  until: ['2024-06-30', '2024-12-31'],
  due: ['2024-09-30', '2024-12-31'],
  done: ['2024-05-20', '2024-11-30'],
  id: ['checkout', 'complaint'],
  unit: ['min', 'CNY', 'CNY/year'],
  currency: ['CNY', 'EUR'],
  logo: ['/logo.svg', '/logo.png'],
  icon: ['/icon.svg', '/icon.png'],
  accent: ['#14506e', '#7a1f5c'],
  css: ['/ours.css', '/theme.css'],
  period: ['2024-q1', 'lunch'],
  scale: [
    [1, 5],
    [0, 10],
  ],
  url: ['https://example.com/video', '/till.jpg'],
  version: ['1', '2024-2'],
  repository: ['https://github.com/us/audits', 'https://gitlab.com/us/audits'],
};

/** The default and the examples of a key. */
export function instancesOf(table: string, key: string, { examples }: Language['fields']): JsonSchema {
  const otherwise = ownValue(ownValue(DEFAULTS, table) ?? {}, key);
  const texts: Readonly<Record<string, readonly string[]>> = examples;
  const looks = ownValue(EXAMPLES, key) ?? ownValue(texts, key);
  return { ...(otherwise !== undefined && { default: otherwise }), ...(looks && { examples: [...looks] }) };
}
