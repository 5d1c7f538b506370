import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { LENSES } from '../../src/lenses/all.ts';
import { shownLenses } from '../../src/lenses/shown.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/lenses');

it('lists every folder of a lens, by the id of the lens', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(LENSES.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

it('has lenses whose rules begin with their id', () => {
  for (const { id, rules } of LENSES) {
    for (const rule of rules) expect(rule.id).toMatch(new RegExp(`^${id}/`));
  }
});

it('shows no two lenses at one address', () => {
  const addresses = shownLenses().flatMap(({ show }) => show.address ?? []);
  expect(addresses).toEqual(['loop', 'promises', 'fairness', 'trust', 'value', 'evidence', 'actions']);
});
