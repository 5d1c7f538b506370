import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskCache } from '../../src/project/disk-cache.ts';
import { programDigest } from '../../src/project/program-digest.ts';
import { projectOf } from '../support/run-cli.ts';

const folder = projectOf({ 'a-file': 'x' });
let made = 0;

/** A name that no other test uses, in a cache that a run left with these values. */
function left(values: Readonly<Record<string, unknown>>, place = folder): string {
  made += 1;
  const name = `cache-${made}`;
  const cache = diskCache(place, name, 'program');
  for (const [key, value] of Object.entries(values)) cache.set(key, value);
  cache.save();
  return name;
}

const fileOf = (name: string) => join(folder, `${name}.json`);

describe('a cache in a file', () => {
  it('gives back what an earlier run set', () => {
    const name = left({ a: { index: 1.25, title: { 'zh-CN': '汤' } }, b: null });
    const cache = diskCache(folder, name, 'program');
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([
      { index: 1.25, title: { 'zh-CN': '汤' } },
      null,
      undefined,
    ]);
  });

  it('keeps what this run did not ask for', () => {
    const name = left({ a: 1, b: 2 });
    const cache = diskCache(folder, name, 'program');
    cache.get('b');
    cache.set('c', 3);
    cache.save();
    const later = diskCache(folder, name, 'program');
    expect(['a', 'b', 'c'].map((key) => later.get(key))).toEqual([1, 2, 3]);
  });

  it('does not keep everything: of what is not asked for, the oldest goes', () => {
    const values = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`key-${at}`, at]));
    const name = left(values);
    const cache = diskCache(folder, name, 'program');
    cache.set('new', 'x');
    cache.save();
    const later = diskCache(folder, name, 'program');
    expect([later.get('key-0'), later.get('key-1'), later.get('new')]).toEqual([undefined, 1, 'x']);
  });

  it.each<[string, (file: string) => void]>([
    ['is cut off', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3))],
    ['was changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"a",1', '"a",2'))],
    ['is something else', (file) => writeFileSync(file, '{"a":1}')],
    ['is empty', (file) => writeFileSync(file, '')],
  ])('is empty when its file %s', (_, spoil) => {
    const name = left({ a: 1 });
    spoil(fileOf(name));
    const cache = diskCache(folder, name, 'program');
    expect(cache.get('a')).toBeUndefined();
    cache.set('a', 3);
    cache.save();
    expect(diskCache(folder, name, 'program').get('a')).toBe(3);
  });

  it('is empty for another program', () => {
    const name = left({ a: 1 });
    expect(diskCache(folder, name, 'another').get('a')).toBeUndefined();
  });

  it('is left alone when nothing is new', () => {
    const name = left({ a: 1 });
    const cache = diskCache(folder, name, 'program');
    cache.get('a');
    utimesSync(fileOf(name), 1, 1);
    const before = readFileSync(fileOf(name), 'utf8');
    writeFileSync(fileOf(name), `${before} `);
    cache.save();
    expect(readFileSync(fileOf(name), 'utf8')).toBe(`${before} `);
  });

  it('is whole whichever of two runs writes last, and leaves nothing beside', () => {
    const place = join(folder, 'two');
    const [one, two] = [diskCache(place, 'same', 'program'), diskCache(place, 'same', 'program')];
    one.set('a', 1);
    two.set('b', 2);
    two.save();
    one.save();
    const later = diskCache(place, 'same', 'program');
    expect([later.get('a'), later.get('b'), readdirSync(place)]).toEqual([1, undefined, ['same.json']]);
  });

  it('keeps nothing where nothing can be written, without a word', () => {
    const place = join(folder, 'a-file', 'below');
    const cache = diskCache(place, 'name', 'program');
    cache.set('a', 1);
    cache.save();
    expect([cache.get('a'), diskCache(place, 'name', 'program').get('a'), existsSync(place)]).toEqual([
      1,
      undefined,
      false,
    ]);
  });

  it('remembers nothing for a program that does not know itself', () => {
    const cache = diskCache(folder, left({ a: 1 }), null);
    cache.set('b', 1);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined]);
  });

  it('keeps the twenty files that were written last', () => {
    const place = join(folder, 'many');
    mkdirSync(place);
    for (let at = 0; at < 25; at += 1) {
      writeFileSync(join(place, `old-${at}.json`), '');
      utimesSync(join(place, `old-${at}.json`), 1000 + at, 1000 + at);
    }
    const name = left({ a: 1 }, place);
    expect(readdirSync(place).sort()).toEqual(
      [`${name}.json`, ...Array.from({ length: 19 }, (_, at) => `old-${at + 6}.json`)].sort(),
    );
  });
});

const rooms = ['languages', 'model', 'rubric', 'scoring', 'intake', 'lenses', 'compare', 'history', 'project'];

describe('what tells one program from another', () => {
  const sources = { 'package.json': '{}', ...Object.fromEntries(rooms.map((room) => [`src/${room}/a.ts`, 'x'])) };
  const digest = (files: Readonly<Record<string, string>>) => programDigest(projectOf({ ...sources, ...files }));
  const [plain, again, elsewhere] = [digest({}), digest({}), digest({ 'src/site/a.ts': 'x' })];
  const changed = [
    digest({ 'src/scoring/a.ts': 'y' }),
    digest({ 'src/intake/deep/b.ts': 'x' }),
    digest({ 'package.json': '{ }' }),
  ];

  it('is every source that reads or scores an audit, its name, and the packages', () => {
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
    expect([again, elsewhere]).toEqual([plain, plain]);
    expect(new Set([plain, ...changed]).size).toBe(4);
  });

  it('is nothing where the sources are not at hand', () => {
    expect(programDigest('/nowhere')).toBeNull();
  });
});
