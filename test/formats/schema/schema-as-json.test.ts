import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_KINDS, type SchemaKind, schemaAsJson } from '../../../src/formats/schema/schema-as-json.ts';
import { sourceOf } from '../../../src/formats/schema/schema-source.ts';
import type { Locale } from '../../../src/languages/languages.ts';
import { onDisk } from '../../../src/project/effects.ts';
import { openProject } from '../../../src/project/open-project.ts';
import { openSchemaSource } from '../../../src/project/open-schema-source.ts';
import { fullJourney } from '../../support/full-journey.ts';
import { projectOf } from '../../support/run-cli.ts';
import { SHIPPED_LOCALES } from '../../support/shipped-locales.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A folder without any audit. */
const EMPTY = join(ROOT, 'test/support');
const OWN_LEVELS = join(ROOT, 'test/cases/a-team-measures-with-its-own-three-levels');

function schemaOf(kind: SchemaKind, project = ROOT, locale: Locale = 'en') {
  return JSON.parse(schemaAsJson(kind, openSchemaSource('audits', onDisk(project)).source, locale));
}

function validator(kind: SchemaKind, project = ROOT) {
  // Words that editors know and the standard does not.
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    validateFormats: false,
  });
  ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage', 'doNotSuggest']);
  const validate = ajv.compile(schemaOf(kind, project));
  return (text: string) => {
    validate(parse(text));
    return [
      ...new Set(
        (validate.errors ?? [])
          .filter(({ keyword }) => keyword !== 'if')
          .map(({ instancePath, message }) => `${instancePath}: ${message}`),
      ),
    ];
  };
}

function yamlIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

const examples = yamlIn('audits').filter((name) => name !== 'config.yaml');

describe('What the program takes, the schema takes', () => {
  const check = validator('audit');

  it.each(examples)('%s', (name) => expect(check(readFileSync(join(ROOT, 'audits', name), 'utf8'))).toEqual([]));

  it('an audit with every key', () => expect(check(fullJourney(1))).toEqual([]));

  it('the config of the example', () =>
    expect(validator('config')(readFileSync(join(ROOT, 'audits/config.yaml'), 'utf8'))).toEqual([]));

  it.each(yamlIn('test/cases/a-team-measures-with-its-own-three-levels/audits'))(
    'a project with rubrics of its own: %s',
    (name) => {
      const kind = name.startsWith('rubrics/') ? 'rubric' : name === 'config.yaml' ? 'config' : 'audit';
      expect(validator(kind, OWN_LEVELS)(readFileSync(join(OWN_LEVELS, 'audits', name), 'utf8'))).toEqual([]);
    },
  );
});

const SOUND = `audit: 1
title: A bowl of soup
brand: Stall
date: 2024-04-10
auditors: [mei]
touchpoints:
  - id: bowl
    name: The usual bowl
    stage: experience
`;

describe('What the program refuses, the schema refuses', () => {
  const check = validator('audit');

  it.each<[string, string, string[]]>([
    ['an unknown key', `${SOUND}    chanel: store\n`, ['/touchpoints/0: must NOT have additional properties']],
    ['a missing key', SOUND.replace('brand: Stall\n', ''), [": must have required property 'brand'"]],
    [
      'a stage there is not',
      SOUND.replace('experience', 'expire'),
      ['/touchpoints/0/stage: must be equal to one of the allowed values'],
    ],
    [
      'a phase of another stage',
      `${SOUND}    phase: memory\n`,
      ['/touchpoints/0/phase: must be equal to one of the allowed values'],
    ],
    [
      'a criterion there is not',
      `${SOUND}    ratings: { promt: met }\n`,
      ['/touchpoints/0/ratings: must NOT have additional properties'],
    ],
    [
      'a rating there is not',
      `${SOUND}    ratings: { prompt: good }\n`,
      [
        '/touchpoints/0/ratings/prompt: must be equal to one of the allowed values',
        '/touchpoints/0/ratings/prompt: must be object',
        '/touchpoints/0/ratings/prompt: must match exactly one schema in oneOf',
        '/touchpoints/0/ratings/prompt: must match a schema in anyOf',
      ],
    ],
    ['a day there is not', SOUND.replace('2024-04-10', '2024-02-30'), ['/date: must match pattern "']],
    [
      'an id with capitals',
      SOUND.replace('id: bowl', 'id: Bowl'),
      ['/touchpoints/0/id: must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'],
    ],
    [
      'an empty text',
      SOUND.replace('Stall', '" "'),
      ['/brand: must match pattern "\\S"', '/brand: must be object', '/brand: must match a schema in anyOf'],
    ],
    [
      'a text in no language',
      SOUND.replace('Stall', '{}'),
      [
        '/brand: must be string',
        '/brand: must NOT have fewer than 1 properties',
        '/brand: must match a schema in anyOf',
      ],
    ],
    [
      'names with a full-width comma',
      SOUND.replace('[mei]', '[mei，li]'),
      [
        '/auditors/0: must be equal to one of the allowed values',
        '/auditors/0: must match a schema in anyOf',
        '/auditors/0: must match pattern "^[^，、]*[^，、\\s][^，、]*$"',
      ],
    ],
    [
      'a name twice',
      SOUND.replace('[mei]', '[mei, mei]'),
      ['/auditors: must NOT have duplicate items (items ## 0 and 1 are identical)'],
    ],
    [
      'a measure that rates without a target',
      `${SOUND}    measures: [{ metric: wait, value: 4, rates: prompt, better: lower }]\n`,
      ['/touchpoints/0/measures/0: must have properties target, better when property rates is present'],
    ],
    [
      'a variant of two kinds',
      `${SOUND}    variants: [{ channel: web, location: Berlin }]\n`,
      [
        "/touchpoints/0/variants/0: must have required property 'segment'",
        '/touchpoints/0/variants/0: must match exactly one schema in oneOf',
      ],
    ],
    ['a number out of bounds', `${SOUND}    emotion: 4\n`, ['/touchpoints/0/emotion: must be <= 3']],
    [
      'a rule there is not',
      `${SOUND}waivers: [{ rule: gap/broken, reason: New till, until: 2024-06-30 }]\n`,
      ['/waivers/0/rule: must be equal to one of the allowed values'],
    ],
    ['a rubric there is not', `rubric: clinc\n${SOUND}`, ['/rubric: must be equal to one of the allowed values']],
    ['another format', SOUND.replace('audit: 1', 'audit: 2'), ['/audit: must be equal to constant']],
  ])('%s', (_, text, said) => {
    const found = check(text);
    expect(found.map((one) => (one.startsWith('/date') ? one.slice(0, 27) : one)).sort()).toEqual(said.sort());
    expect(check(SOUND)).toEqual([]);
  });

  it('what is wrong in a config or a rubric', () => {
    expect(validator('config')('rules: { gap/shortfall: { gap: -9 } }')).toContain(
      '/rules/gap~1shortfall/gap: must be >= -6',
    );
    expect(validator('config')('locale: fr')).toEqual(['/locale: must be equal to one of the allowed values']);
    expect(validator('rubric')('{ rubric: 1, version: "1" }')).toContain(': must match a schema in anyOf');
    expect(validator('rubric')('{ rubric: 1, version: "1", extends: standard, levels: [] }')).not.toEqual([]);
  });
});

describe('The rubric that an audit names decides', () => {
  const check = validator('audit', OWN_LEVELS);
  const rated = (rubric: string, criterion: string) => `${rubric}${SOUND}    ratings: { ${criterion}: met }\n`;
  const refused = ['/touchpoints/0/ratings: must NOT have additional properties'];

  it('which criteria it may answer', () => {
    const { source } = openSchemaSource('audits', onDisk(OWN_LEVELS));
    const own = source.rubrics.find(({ id }) => id === 'clinic')?.interaction.levels[0].criteria[0]?.id ?? '';
    expect(check(rated('rubric: clinic\n', own))).toEqual([]);
    expect(check(rated('', own))).toEqual(refused);
    expect(check(rated('', 'prompt'))).toEqual([]);
    expect(check(rated('rubric: clinic\n', 'drawn-back'))).toEqual(refused);
  });
});

type Json = {
  description?: string;
  properties?: Record<string, Json>;
  definitions?: Record<string, Json>;
  enum?: string[];
  enumDescriptions?: string[];
};

describe.each(SHIPPED_LOCALES)('In %s', (locale) => {
  it.each(SCHEMA_KINDS)('every key of the %s has its words', (kind) => {
    const schema: Json = schemaOf(kind, ROOT, locale);
    const maps = [schema, ...Object.values(schema.definitions ?? {})];
    const bare = maps.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, { description = '' }]) => (description === '' ? key : [])),
    );
    expect(bare).toEqual([]);
  });

  it('every value of a closed list has its meaning', () => {
    const lists = SCHEMA_KINDS.flatMap((kind) => listsIn(schemaOf(kind, EMPTY, locale)));
    expect(lists.length).toBeGreaterThan(50);
    expect(
      lists.filter(({ enum: words = [], enumDescriptions: said = [] }) => words.some((_, at) => !said[at])),
    ).toEqual([]);
  });
});

function listsIn(schema: unknown): Json[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [...('enum' in schema ? [schema as Json] : []), ...Object.values(schema).flatMap(listsIn)];
}

it('A site for the public names no auditor, and of the owners those alone that own something', () => {
  const audit = SOUND.replace('touchpoints:', 'owner: till-lead\ntouchpoints:').replace(
    'bowl\n',
    'bowl\n    owner: Li Na\n',
  );
  const folder = projectOf({
    'audits/stall/soup.yaml': audit,
    'audits/config.yaml': 'owners: { till-lead: Head of tills, mei: Mei Chen }\n',
  });
  const schema = (audience: 'internal' | 'public') =>
    schemaAsJson('audit', sourceOf(openProject({ folder: 'audits', audience }, onDisk(folder))), 'en');
  const names = ['Head of tills', 'Mei Chen', '"mei"', '"Li Na"'];
  expect(names.filter((name) => schema('internal').includes(name))).toEqual(names);
  expect(names.filter((name) => schema('public').includes(name))).toEqual(['Head of tills']);
});
