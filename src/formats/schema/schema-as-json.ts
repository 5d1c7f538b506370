import { z } from 'zod';
import { LOCALES, type Locale, wordsOf } from '../../languages/languages.ts';
import { RULES } from '../../lenses/rulebook.ts';
import { auditFile } from '../../model/audit.ts';
import { configFile } from '../../model/config.ts';
import { fieldOf } from '../../model/field.ts';
import { ownValue } from '../../model/own-value.ts';
import { rubricFile } from '../../model/rubric.ts';
import { type FieldTable, schemaTables } from '../../model/schema-tables.ts';
import { text } from '../../model/text.ts';
import { judgement } from '../../model/touchpoint.ts';
import { meaningOf } from '../explain/meaning-of.ts';
import { constrain, phasesOfStages } from './constraints.ts';
import { instancesOf } from './instances.ts';
import { become, isSchema, type JsonSchema, oneOfNames, saying } from './json-schema.ts';
import { knownNames } from './known-names.ts';
import { offerNames } from './offered-names.ts';
import { rubricChoice } from './rubric-choice.ts';
import { nameRules, ruleNames, rulesSchema } from './rules-schema.ts';
import type { SchemaSource } from './schema-source.ts';
import { meanValues } from './value-meanings.ts';

/** The files a team writes. */
export const SCHEMA_KINDS = ['audit', 'config', 'rubric'] as const;
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/** The schemas of those files. */
const schemasOfFiles = () => ({ audit: auditFile, config: configFile(RULES), rubric: rubricFile });

/** The language of a schema that this program wrote, as its text tells; `null` when it is no such text. */
export function localeOfSchema(text: string): Locale | null {
  const [, tag] = /"\$comment": "Written by experience-audit schema \w+ --lang ([\w-]+)"/.exec(text) ?? [];
  return LOCALES.find((locale) => locale === tag) ?? null;
}

/** The JSON Schema by which an editor helps to write a file of a kind, in a language: draft 7, which editors know best. */
export function schemaAsJson(kind: SchemaKind, source: SchemaSource, locale: Locale): string {
  const file = schemasOfFiles()[kind];
  const tables = schemaTables(kind, file);
  const { $schema, definitions = {}, ...root } = plainSchema(kind, file, tables, source, locale);
  const choice = kind === 'audit' ? rubricChoice(source, locale) : {};
  const { touchpoints } = definitions;
  if (isSchema(touchpoints) && touchpoints.properties) {
    touchpoints.properties['phase'] = { type: 'string' };
    touchpoints.allOf = phasesOfStages();
  }
  for (const { name, rows } of tables) {
    const map = name === kind ? root : ownValue(definitions, name);
    if (!isSchema(map)) continue;
    const said = rows.map(({ key }) => [key, about(kind, name, key, ownValue(map.properties ?? {}, key), locale)]);
    map.properties = Object.fromEntries(said);
  }
  const whole = {
    $schema,
    $comment: `Written by experience-audit schema ${kind} --lang ${locale}`,
    ...root,
    ...choice,
    definitions: { ...definitions, ...choice.definitions },
  };
  meanValues(whole, locale);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** As the schema of the files has it, with what it takes by name. */
function plainSchema(
  kind: SchemaKind,
  file: z.ZodType,
  tables: readonly FieldTable[],
  source: SchemaSource,
  locale: Locale,
): JsonSchema {
  const names = knownNames(source, locale);
  const ids = z.registry<{ id: string }>();
  ids.add(text, { id: 'text' });
  ids.add(judgement, { id: 'judgement' });
  for (const { name, schema } of tables) if (schema !== file) ids.add(schema, { id: name });
  return z.toJSONSchema(file, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    metadata: ids,
    override({ zodSchema, jsonSchema }) {
      constrain(zodSchema, jsonSchema, wordsOf(locale));
      const { takes, refers, names: whose } = fieldOf([zodSchema]);
      if (takes === 'rule') become(jsonSchema, oneOfNames(ruleNames(locale)));
      if (takes === 'rules') become(jsonSchema, rulesSchema(locale));
      if (takes === 'budgets') nameRules(jsonSchema, locale);
      if (refers === 'rubric') become(jsonSchema, oneOfNames(names.rubric));
      // Which criteria an audit may name, its rubric decides.
      else if (kind === 'audit' && refers && /criterion$/.test(refers)) become(jsonSchema, { type: jsonSchema.type });
      else if (refers) offerNames(jsonSchema, names[refers]);
      else if (whose) offerNames(jsonSchema, names[whose]);
    },
  });
}

/** A key's schema with what it means, what stands in for it and how it may look. */
function about(kind: SchemaKind, table: string, key: string, schema: unknown, locale: Locale): JsonSchema {
  const { fields } = wordsOf(locale);
  const said = { description: meaningOf(fields, kind, table, key), ...instancesOf(table, key, fields) };
  return isSchema(schema) ? saying(said, schema) : said;
}
