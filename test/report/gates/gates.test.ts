import { describe, expect, it } from 'vitest';
import type { GatesWritten } from '../../../src/model/gates.ts';
import { type GateFlags, type Gates, gatesOf, leastIndexOf } from '../../../src/report/gates/gates.ts';
import { audit } from '../../support/build-audit.ts';

const NONE = { every: null, audits: {}, brands: {}, tags: {} };
const PLAIN: Gates = { severity: 'error', min_index: NONE, max_drop: null, budgets: {} };
const every = (index: number) => ({ ...NONE, every: index });

describe('the gates in force', () => {
  it.each<[string, GatesWritten, GateFlags, Partial<Gates>]>([
    ['errors fail where nothing is said', {}, {}, {}],
    ['strict', { preset: 'strict' }, {}, { severity: 'warning', min_index: every(1), max_drop: 0 }],
    ['recommended', { preset: 'recommended' }, {}, { severity: 'error', max_drop: 0.25 }],
    ['report-only', { preset: 'report-only' }, {}, { severity: 'never' }],
    [
      'what stands beside a preset lies over it, even a nought',
      { preset: 'recommended', severity: 'info', max_drop: 0, budgets: { 'gap/shortfall': 0 } },
      {},
      { severity: 'info', max_drop: 0, budgets: { 'gap/shortfall': 0 } },
    ],
    ['one least index is of every audit', { min_index: 0 }, {}, { min_index: every(0) }],
    [
      'exceptions leave the preset its index of every audit',
      { preset: 'strict', min_index: { audits: { 'shop/visit': 0.5 } } },
      {},
      { severity: 'warning', min_index: { ...every(1), audits: { 'shop/visit': 0.5 } }, max_drop: 0 },
    ],
    ['--fail-on lies over the config', { severity: 'warning' }, { severity: 'never' }, { severity: 'never' }],
    [
      '--min-index leaves the exceptions of the config',
      { min_index: { every: 1, tags: { flagship: 2 } } },
      { min_index: 1.5 },
      { min_index: { ...every(1.5), tags: { flagship: 2 } } },
    ],
    [
      '--budget lies over the same rule alone',
      { budgets: { 'gap/shortfall': 3, 'evidence/stale': 4 } },
      { budgets: { 'gap/shortfall': 0 } },
      { budgets: { 'gap/shortfall': 0, 'evidence/stale': 4 } },
    ],
    [
      '--preset stands in place of all that the config says',
      { preset: 'strict', severity: 'info', min_index: 3, max_drop: 0, budgets: { 'gap/shortfall': 0 } },
      { preset: 'report-only' },
      { severity: 'never' },
    ],
    [
      '--preset with other options',
      {},
      { preset: 'strict', severity: 'error', max_drop: 1 },
      { min_index: every(1), max_drop: 1 },
    ],
  ])('%s', (_, written, flags, gates) => {
    expect(gatesOf(written, flags)).toEqual({ ...PLAIN, ...gates });
  });
});

describe('the least index of an audit', () => {
  const visit = audit([{}], { id: 'shop/visit', brand: { en: 'Shop', 'zh-CN': '小店' }, tags: ['north', 'flagship'] });
  const least = (min_index: GatesWritten['min_index']) => leastIndexOf(gatesOf({ min_index }), visit);

  it.each<[string, GatesWritten['min_index'], ReturnType<typeof least>]>([
    ['is none where nothing is said', undefined, null],
    ['is that of every audit', 1, { least: 1, by: 'every', name: null }],
    [
      'is its own alone, although it is lower',
      { every: 1, audits: { 'shop/visit': 0.5 }, tags: { north: 2 } },
      { least: 0.5, by: 'audits', name: 'shop/visit' },
    ],
    [
      'is its brand’s, in any language',
      { every: 1, brands: { 小店: 0.5 } },
      { least: 0.5, by: 'brands', name: '小店' },
    ],
    [
      'is the highest of its brand and tags',
      { every: 3, brands: { Shop: 1 }, tags: { north: 0.5, flagship: 2 } },
      { least: 2, by: 'tags', name: 'flagship' },
    ],
    [
      'is that of every audit where others are named',
      { every: 1, audits: { 'shop/other': 2 }, brands: { Stall: 2 }, tags: { south: 2 } },
      { least: 1, by: 'every', name: null },
    ],
    ['is none where only others are named', { tags: { south: 2 } }, null],
    ['does not mind names that every object has', { brands: { constructor: 2 } }, null],
  ])('%s', (_, min_index, expected) => {
    expect(least(min_index)).toEqual(expected);
  });
});
