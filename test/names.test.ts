import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Declared {
  name: string;
  path: string;
  isExported: boolean;
}

/** Types that a file declares; what frameworks call by a name of theirs is no name of ours. */
function typesOf(path: string, text: string): Declared[] {
  const found = text.matchAll(/^(export )?(?:interface|type|class) (\w+)/gm);
  return [...found].flatMap(([, exported, name = '']) =>
    name === 'Props' ? [] : [{ name, path, isExported: exported !== undefined }],
  );
}

/** Names with two meanings: of two exported types, or of one and of what another file calls so for itself. */
function ambiguous(all: readonly Declared[]): string[] {
  return [...Map.groupBy(all, ({ name }) => name)]
    .filter(([, ones]) => ones.length > 1 && ones.some(({ isExported }) => isExported))
    .map(([name, ones]) => `${name}: ${ones.map(({ path }) => path).join(', ')}`);
}

/** Words of no meaning for a folder or a file, and charming ones that hide a term of the field. */
const BANNED = /(^|[/-])(utils?|helpers?|common|shared|misc|lib|mends?|fate|veil|desk)(-|\.|\/|$)/;

function files(): string[] {
  const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.(ts|mjs|astro)$/.test(path)).map((path) => path.replaceAll('\\', '/'));
}

describe('a name', () => {
  it('of a type has one meaning over the whole tree', () => {
    const all = files().flatMap((path) => typesOf(path, readFileSync(join(SRC, path), 'utf8')));
    expect(all.length).toBeGreaterThan(200);
    expect(ambiguous(all)).toEqual([]);
  });

  it('of a folder or file says what is in it', () => {
    expect(files().filter((path) => BANNED.test(path))).toEqual([]);
  });

  it.each([
    ['two exported types', 'export interface Place {}', 'export type Place = string;'],
    ['an exported type and one beside it', 'export type Place = string;', 'interface Place {}'],
  ])('is caught where it stands for %s', (_, one, other) => {
    expect(ambiguous([...typesOf('a.ts', one), ...typesOf('b.ts', other)])).toEqual(['Place: a.ts, b.ts']);
  });

  it('that is banned is caught', () => {
    expect(
      ['report/utils/a.ts', 'cli/gate-mends.ts', 'a/lib.ts', 'a/library.ts'].filter((path) => BANNED.test(path)),
    ).toEqual(['report/utils/a.ts', 'cli/gate-mends.ts', 'a/lib.ts']);
  });
});
