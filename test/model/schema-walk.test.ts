import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keysAt } from '../../src/intake/schema-keys.ts';
import { auditFile } from '../../src/model/audit.ts';
import { field } from '../../src/model/field.ts';
import { closedUp, publicPart } from '../../src/model/public-part.ts';
import { schemaTables } from '../../src/model/schema-tables.ts';
import { keysWhere, placeOf, placesAt, placesFrom } from '../../src/model/schema-walk.ts';
import { plain, text } from '../../src/model/text.ts';
import { textsIn } from '../../src/model/texts-in.ts';
import { touchpoint, variant, visibility } from '../../src/model/touchpoint.ts';
import { filled } from '../support/filled.ts';

const tea = z.strictObject({
  name: plain,
  served: z.array(z.strictObject({ at: z.number().optional(), by: z.union([plain, z.record(z.string(), text)]) })),
  pair: z.tuple([z.number(), z.number()]).optional(),
});
const paths = (value?: unknown) => placesFrom(placeOf(tea, value)).map(({ path }) => path.join('.'));

describe('a walk', () => {
  it('without a value goes to every place there can be, each form of a union included', () => {
    expect(paths()).toEqual([
      '',
      'name',
      'served',
      'served.*',
      'served.*.at',
      'served.*.by',
      'served.*.by.*',
      'served.*.by.*.en',
      'served.*.by.*.zh-CN',
      'served.*.by.*.zh-TW',
      'pair',
      'pair.0',
      'pair.1',
    ]);
  });

  it('over a value goes to the places it fills, in the order of the schema, past what the schema does not know', () => {
    const value = { strange: 1, served: [{ by: 'Jing' }, { by: { cup: 'Li' }, at: 4 }], name: 'Green' };
    expect(paths(value)).toEqual([
      '',
      'name',
      'served',
      'served.0',
      'served.0.by',
      'served.1',
      'served.1.at',
      'served.1.by',
      'served.1.by.cup',
    ]);
  });

  it.each([
    ['a key', ['served', 3, 'at'], 1],
    ['a place of a pair', ['pair', 1], 1],
    ['a place too many', ['pair', 2], 0],
    ['a key of a map whose keys are open', ['served', 0, 'by', 'anyone'], 1],
    ['a key that is not known', ['served', 0, 'when'], 0],
  ])('finds %s', (_, path, found) => {
    expect(placesAt(tea, path)).toHaveLength(found);
  });
});

describe('which change of a field is one of evidence or of actions; every other one is of what there is or was judged', () => {
  it.each([
    ['audit', auditFile, 'date outcomes', 'owner waivers replies'],
    ['touchpoint', touchpoint, 'expectation promises measures evidence', 'owner actions'],
    ['variant', variant, 'offer expectation measures', ''],
  ])('%s', (_, schema, evidence, actions) => {
    const changing = (kind: 'evidence' | 'actions') => keysWhere(schema, ({ change }) => change === kind).join(' ');
    expect([changing('evidence'), changing('actions')]).toEqual([evidence, actions]);
  });
});

describe('a field more', () => {
  const rumour = z.strictObject({ says: text, heard_by: field(plain, { names: 'auditor' }), visibility });
  const more = auditFile.extend({
    touchpoints: z.array(touchpoint.extend({ rumours: field(z.array(rumour), { change: 'evidence' }).optional() })),
  });
  const read = (shown: 'public' | 'internal') =>
    JSON.stringify(
      closedUp(publicPart(more, filled(more, shown), { isRole: () => false, instead: ({ value }) => value })),
    );

  it('is withheld from the public where it is internal, and whose name it holds always', () => {
    expect(read('public')).toContain('canary-touchpoints-each-rumours-each-says');
    expect(read('internal')).not.toContain('rumours-each');
    expect(read('public')).not.toContain('heard-by');
  });

  it('is found by the search', () => {
    const texts = textsIn(more, filled(more, 'public')).map(({ path }) => path.join('.'));
    expect(texts).toContain('touchpoints.0.rumours.0.says');
    expect(texts).not.toContain('touchpoints.0.rumours.0.heard_by');
  });

  it('stands in the reference', () => {
    const tables = schemaTables('audit', more);
    expect(tables.find(({ name }) => name === 'touchpoints')?.rows.at(-1)).toEqual({
      key: 'rumours',
      required: false,
      takes: { kind: 'list', of: { kind: 'keys', table: 'rumours' } },
    });
    expect(tables.find(({ name }) => name === 'rumours')?.rows.map(({ key }) => key)).toEqual([
      'says',
      'heard_by',
      'visibility',
    ]);
  });

  it('is known to whoever reads what was written', () => {
    expect(keysAt(more, ['touchpoints', 0, 'rumours', 2])).toEqual(['says', 'heard_by', 'visibility']);
  });

  it('changes as it says', () => {
    const evidence = placesAt(more, ['touchpoints', 0, 'rumours']).map((place) => place.field.change);
    expect(evidence).toEqual(['evidence']);
  });
});
