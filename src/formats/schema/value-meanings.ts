import { LOCALES, type Locale, wordsOf } from '../../languages/languages.ts';
import { ownValue } from '../../model/own-value.ts';
import { isSchema, type JsonSchema, saying } from './json-schema.ts';

/** Says beside every value of a closed list below a schema what it means, and beside every language what it is called. */
export function meanValues(schema: unknown, locale: Locale): void {
  if (Array.isArray(schema)) for (const one of schema) meanValues(one, locale);
  if (!isSchema(schema)) return;
  if (Array.isArray(schema.enum) && schema['enumDescriptions'] === undefined)
    schema['enumDescriptions'] = meaningsOf(schema.enum.map(String), locale);
  const { properties } = schema;
  if (isSchema(properties) && LOCALES.every((one) => one in properties)) {
    for (const one of LOCALES)
      properties[one] = saying({ description: wordsOf(one).name }, withNothing(properties[one]));
  }
  for (const inner of Object.values(schema)) meanValues(inner, locale);
}

function withNothing(schema: unknown): JsonSchema {
  return isSchema(schema) ? schema : {};
}

/** By the vocabulary that knows most of the words; what none knows has words of its own. */
function meaningsOf(words: readonly string[], locale: Locale): string[] {
  const { terms, fields } = wordsOf(locale);
  const known = (vocabulary: object) => words.filter((word) => Object.hasOwn(vocabulary, word)).length;
  const [nearest = {}] = Object.values<Readonly<Record<string, string>>>(terms).sort((a, b) => known(b) - known(a));
  const language = LOCALES.map((one) => [one, wordsOf(one).name] as const);
  const all: Readonly<Record<string, string>> = { ...fields.values, ...Object.fromEntries(language), ...nearest };
  return words.map((word) => ownValue(all, word) ?? '');
}
