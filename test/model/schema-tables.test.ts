import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, listOf, quantity, share } from '../../src/model/scalar.ts';
import { schemaTables } from '../../src/model/schema-tables.ts';
import { text } from '../../src/model/text.ts';

function takes(schema: z.core.$ZodType) {
  return schemaTables('tea', z.strictObject({ key: schema }))[0]?.rows[0]?.takes;
}

const cup = z.strictObject({ size: z.number() });

describe('what a key takes', () => {
  it.each<[string, z.core.$ZodType, object]>([
    ['a text', text.optional(), { kind: 'text' }],
    ['an id', id.optional(), { kind: 'id' }],
    ['true or false', z.boolean(), { kind: 'truth' }],
    ['one of some words', z.enum(['hot', 'cold']), { kind: 'words', words: ['hot', 'cold'] }],
    ['one word', z.literal(1), { kind: 'words', words: [1] }],
    ['any number', quantity, { kind: 'number' }],
    ['a number in bounds', share, { kind: 'number', least: 0, most: 1 }],
    ['a number above another', quantity.positive(), { kind: 'number', above: 0 }],
    ['a whole number', z.int().min(0), { kind: 'whole', least: 0 }],
    ['a list', listOf(id).min(1), { kind: 'list', of: { kind: 'id' } }],
    ['a map', z.record(id, text), { kind: 'map', by: { kind: 'id' }, of: { kind: 'text' } }],
    ['a pair', z.tuple([quantity, id]), { kind: 'tuple', of: [{ kind: 'number' }, { kind: 'id' }] }],
    ['keys of its own', cup, { kind: 'keys', table: 'key' }],
    [
      'a short form or a long one',
      z.union([z.enum(['small']), cup]),
      {
        kind: 'either',
        of: [
          { kind: 'words', words: ['small'] },
          { kind: 'keys', table: 'key' },
        ],
      },
    ],
    ['what nothing is known of', z.unknown(), { kind: 'anything' }],
  ])('%s', (_, schema, expected) => expect(takes(schema)).toEqual(expected));
});

describe('the tables', () => {
  const schema = z
    .strictObject({ cups: z.array(cup), best: cup.optional(), hot: z.boolean().default(true) })
    .refine(() => true);

  it('are one for every map, each once, under the key by which it is first met', () => {
    expect(schemaTables('tea', schema).map(({ name, rows }) => [name, rows.map(({ key }) => key)])).toEqual([
      ['tea', ['cups', 'best', 'hot']],
      ['cups', ['size']],
    ]);
  });

  it('tell what is required, and what stands in for what is left out', () => {
    const rows = schemaTables('tea', schema)[0]?.rows ?? [];
    expect(rows.map(({ key, required, otherwise }) => [key, required, otherwise])).toEqual([
      ['cups', true, undefined],
      ['best', false, undefined],
      ['hot', false, true],
    ]);
    expect(rows[1]?.takes).toEqual({ kind: 'keys', table: 'cups' });
  });
});
