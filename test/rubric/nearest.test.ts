import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/rubric/nearest.ts';

const KNOWN = ['touchpoints', 'moment_of_truth', 'ratings', 'rubric', 'need', 'mystery-shop', 'n/a'];

describe('the nearest known word', () => {
  it.each<[string, string, string | null]>([
    ['a letter left out', 'touchpoint', 'touchpoints'],
    ['a letter too many', 'rattings', 'ratings'],
    ['two letters swapped', 'touchpionts', 'touchpoints'],
    ['another case', 'Need', 'need'],
    ['a hyphen for an underscore', 'moment-of-truth', 'moment_of_truth'],
    ['words run together', 'mysteryshop', 'mystery-shop'],
    ['spaces between words', 'mystery shop', 'mystery-shop'],
    ['full-width letters', 'ｎｅｅｄ', 'need'],
    ['in quotation marks', '“need”', 'need'],
    ['a slash left out', 'na', 'n/a'],
    ['the word itself', 'rubric', 'rubric'],
    ['something else altogether', 'weather', null],
    ['a third of its letters wrong, no more', 'rubrik', 'rubric'],
    ['more than a third wrong', 'abbrikx', null],
    ['nothing', '', null],
    ['nothing but separators', '--', null],
  ])('%s: %s', (_, word, expected) => {
    expect(nearest(word, KNOWN)).toBe(expected);
  });

  it('is null when nothing is known', () => {
    expect(nearest('need', [])).toBeNull();
  });

  it('is the closest, and the first of equally close ones', () => {
    expect(nearest('note', ['notes', 'nota', 'note'])).toBe('note');
    expect(nearest('nots', ['note', 'nota'])).toBe('note');
  });
});
