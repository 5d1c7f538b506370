import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licences } from './support/licences.ts';

/** Licences under which a team may use, build on and pass on what is installed; SPDX's words. */
const FREE = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0'],
  // Of a file, and of a library that is loaded: what is built with them is free of both.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
];
/** Of these the registry tells no licence; their main package is under MIT. */
const PLATFORMS_OF_PAGEFIND = /^@pagefind\/(?:darwin|freebsd|linux|windows)-/;

const REGISTRY = 'https://registry.npmjs.org/';

function isFree(licence: string): boolean {
  return licence.split(' AND ').every((part) => FREE.includes(part));
}

describe('What a user installs', () => {
  it('may be used by anybody', () => {
    const all = licences();
    expect(all.length).toBeGreaterThan(200);
    const others = all.filter(({ name, licence }) =>
      licence === null ? !PLATFORMS_OF_PAGEFIND.test(name) : !isFree(licence),
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['AGPL-3.0-only', false],
    ['MIT AND SSPL-1.0', false],
    ['Apache-2.0 AND MIT', true],
  ])('%s: %s', (licence, may) => expect(isFree(licence)).toBe(may));

  it('comes from the registry, each package held to its hash', () => {
    const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
    const others = Object.entries<{ resolved?: string; integrity?: string; optional?: true }>(packages).filter(
      // Of those for other systems the lock file may have no hash; npm then asks the registry for it.
      ([path, { resolved = REGISTRY, integrity = '', optional }]) =>
        path !== '' && !(resolved.startsWith(REGISTRY) && (optional || integrity.startsWith('sha512-'))),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
