import { expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { helpsTouchpointOnly, saidDifference, saidGain } from '../../src/site/features/lens/said-gains.ts';
import { mannerOf } from '../../src/site/manner.ts';

const reader = { ...mannerOf('en'), words: wordsOf('en').site };

it.each([
  [0.3, '+0.30'],
  [0.005, '+0.01'],
  [0.0049, 'less than 0.01'],
  [-0.0049, 'less than 0.01'],
  [-0.3, '−0.30'],
  [0, '0.00'],
  [1e-16, '0.00'],
])('a difference of %f is said as %s', (by, said) => {
  expect(saidDifference(reader, by)).toBe(said);
});

it.each([
  [0.2, 1, '+0.20'],
  [0.001, 0.3, 'less than 0.01'],
  [0, 0.3, '+0.30 for the touchpoint'],
  [1e-16, 0.004, 'less than 0.01 for the touchpoint'],
  [0, 0, '0.00'],
])('a gain of %f for the journey and %f for the touchpoint is said as %s', (gain, own, said) => {
  expect(saidGain(reader, { gain, touchpoint_gain: own })).toBe(said);
  expect(helpsTouchpointOnly({ gain, touchpoint_gain: own })).toBe(said.endsWith('touchpoint'));
});
