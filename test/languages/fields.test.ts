import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';
import { type FieldTable, schemaTables } from '../../src/model/schema-tables.ts';

const { fields } = wordsOf('en');
const FILES = [
  ['audit', auditFile],
  ['rubric', rubricFile],
  ['config', configFile([])],
] as const;

/** The keys of every map, in order: of a schema, or of what is said of it. */
function keys(tables: readonly FieldTable[] | Readonly<Record<string, object>>): [string, string[]][] {
  return Array.isArray(tables)
    ? tables.map(({ name, rows }: FieldTable) => [name, rows.map(({ key }) => key)])
    : Object.entries(tables).map(([name, words]) => [name, Object.keys(words)]);
}

describe('the words for keys', () => {
  it.each(FILES)(
    'of the file %s are of every key there is, and of no other, in the order of the schema',
    (of, schema) => {
      expect(keys(fields[of])).toEqual(keys(schemaTables(of, schema)));
    },
  );

  it('would be missed of a field more', () => {
    const more = auditFile.extend({ rumours: auditFile.shape.tags });
    expect(keys(fields.audit)).not.toEqual(keys(schemaTables('audit', more)));
  });

  it('are of every kind of value', () => {
    const kinds = FILES.flatMap(([of, schema]) => schemaTables(of, schema))
      .flatMap(({ rows }) => rows.flatMap(({ takes }) => JSON.stringify(takes).match(/(?<="kind":")\w+/g) ?? []))
      .filter((kind) => !['words', 'list', 'map', 'tuple', 'either', 'keys'].includes(kind));
    expect([...new Set(kinds)].toSorted()).toEqual(
      Object.keys(fields.takes)
        .filter((kind) => kind !== 'anything')
        .toSorted(),
    );
  });
});
