import { expect, it } from 'vitest';
import { isSlipOf } from '../../src/rubric/slip-of.ts';

it.each([
  ['stroe', 'store'],
  ['sotre', 'store'],
  ['stores', 'store'],
  ['Store', 'store'],
  ['call_centre', 'call-centre'],
  ['ｓｔｏｒｅ', 'store'],
  ['jing', 'Jing'],
])('%s is a slip of %s', (written, name) => {
  expect(isSlipOf(written, name)).toBe(true);
});

it.each([
  ['store-1', 'store-2'],
  ['store', 'store-1'],
  ['web', 'app'],
  ['lin', 'li'],
  ['mail', 'mall'],
  ['head-stylist', 'store-manager'],
])('%s is another name than %s', (written, name) => {
  expect(isSlipOf(written, name)).toBe(false);
});
