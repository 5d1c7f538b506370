import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/touchpoint.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { answersOf, lifted, measured, overlaid, settle, worthOf } from '../../src/scoring/answers.ts';
import { answers } from '../support/build-audit.ts';

describe('what a rating counts', () => {
  it.each([
    ['met', 1],
    ['partly', 0.5],
    ['missed', 0],
    ['n/a', null],
  ] as const)('%s is %s', (rating, worth) => {
    expect(worthOf(rating)).toBe(worth);
  });
});

describe('several auditors', () => {
  const by = (...said: Rating[]) => ({ by: Object.fromEntries(said.map((rating, at) => [`auditor-${at}`, rating])) });

  it.each<[string, Rating[], Rating]>([
    ['one auditor alone counts', ['partly'], 'partly'],
    ['one who says n/a', ['n/a'], 'n/a'],
    ['two who agree', ['met', 'met'], 'met'],
    ['two who differ: the lower', ['met', 'missed'], 'missed'],
    ['two, a step apart: the lower', ['partly', 'met'], 'partly'],
    ['two, one of them n/a: the other', ['n/a', 'met'], 'met'],
    ['two who both say n/a', ['n/a', 'n/a'], 'n/a'],
    ['three: the middle one', ['met', 'missed', 'partly'], 'partly'],
    ['three: the majority', ['met', 'missed', 'met'], 'met'],
    ['three, one n/a: the lower of the two left', ['met', 'n/a', 'missed'], 'missed'],
    ['four: the second lowest', ['met', 'met', 'partly', 'missed'], 'partly'],
    ['four, split in halves: the lower half', ['met', 'missed', 'met', 'missed'], 'missed'],
    ['four, one n/a: the middle of three', ['n/a', 'met', 'met', 'missed'], 'met'],
    ['five: the middle one', ['met', 'met', 'partly', 'missed', 'missed'], 'partly'],
    ['five, one n/a: the second lowest of four', ['met', 'met', 'partly', 'missed', 'n/a'], 'partly'],
    ['five, three n/a: the lower of two', ['n/a', 'n/a', 'met', 'partly', 'n/a'], 'partly'],
  ])('%s', (_, said, rating) => {
    expect(settle(by(...said))).toEqual({ rating, from: 'auditors' });
  });

  it('a plain rating and a rating with a note count as they stand', () => {
    expect(settle('partly')).toEqual({ rating: 'partly', from: 'rating' });
    expect(settle({ rating: 'met', note: 'Seen twice' })).toEqual({ rating: 'met', from: 'rating' });
  });
});

describe('a measure rates a criterion', () => {
  const measure = (value: number, target: number, better: 'lower' | 'higher'): Measure => ({
    metric: 'wait',
    value,
    target,
    better,
    rates: 'prompt',
  });

  it.each<[string, number, number, 'lower' | 'higher', Rating]>([
    ['lower is better, on target', 5, 5, 'lower', 'met'],
    ['lower is better, far below', -40, 5, 'lower', 'met'],
    ['lower is better, a little beyond', 5.1, 5, 'lower', 'partly'],
    ['lower is better, exactly 20 % beyond', 6, 5, 'lower', 'partly'],
    ['lower is better, 20 % beyond in fractions that binary misses', 0.36, 0.3, 'lower', 'partly'],
    ['lower is better, more than 20 % beyond', 6.01, 5, 'lower', 'missed'],
    ['higher is better, on target', 90, 90, 'higher', 'met'],
    ['higher is better, above', 91, 90, 'higher', 'met'],
    ['higher is better, just below', 89.9, 90, 'higher', 'partly'],
    ['higher is better, exactly 20 % below', 72, 90, 'higher', 'partly'],
    ['higher is better, more than 20 % below', 71.9, 90, 'higher', 'missed'],
    ['a negative target, lower is better: its size counts', -8, -10, 'lower', 'partly'],
    ['a negative target, lower is better, beyond its size', -7.9, -10, 'lower', 'missed'],
    ['a negative target, higher is better', -12, -10, 'higher', 'partly'],
    ['a negative target, higher is better, beyond', -12.1, -10, 'higher', 'missed'],
    ['a target of 0 met', 0, 0, 'lower', 'met'],
    ['a target of 0 leaves no room for partly', 1, 0, 'lower', 'missed'],
    ['a target of 0, higher is better', -0.5, 0, 'higher', 'missed'],
  ])('%s', (_, value, target, better, rating) => {
    expect(measured(measure(value, target, better))).toBe(rating);
  });

  it('and gives nothing when it rates none', () => {
    expect(measured({ metric: 'csat', value: 4.6 })).toBeNull();
    expect(measured({ metric: 'wait', value: 4, target: 5, better: 'lower' })).toBeNull();
  });
});

describe('ratings and measures together', () => {
  const slow: Measure = { metric: 'wait', value: 9, target: 5, better: 'lower', rates: 'prompt' };

  it('a measure answers where no rating is written', () => {
    expect(answersOf({}, [slow]).get('prompt')).toEqual({ rating: 'missed', from: 'measure' });
  });

  it('a written rating counts before a measure', () => {
    expect(answersOf({ prompt: 'met' }, [slow]).get('prompt')).toEqual({ rating: 'met', from: 'rating' });
  });

  it('a written n/a counts before a measure', () => {
    expect(answersOf({ prompt: 'n/a' }, [slow]).get('prompt')?.rating).toBe('n/a');
  });

  it('what nobody answered is not there', () => {
    expect([...answersOf(undefined, [{ metric: 'csat', value: 5 }])]).toEqual([]);
  });
});

describe('overlaid', () => {
  it('lays own answers over the base and keeps the rest, changing neither', () => {
    const base = answers({ a: 'met', b: 'missed' });
    const own = answers({ b: 'n/a', c: 'partly' });
    expect(overlaid(base, own)).toEqual(answers({ a: 'met', b: 'n/a', c: 'partly' }));
    expect(base).toEqual(answers({ a: 'met', b: 'missed' }));
    expect(own).toEqual(answers({ b: 'n/a', c: 'partly' }));
  });
});

describe('lifted', () => {
  it.each<[string, Record<string, Rating>, string[], Record<string, Rating>]>([
    ['a missed criterion becomes met', { a: 'missed' }, ['a'], { a: 'met' }],
    ['an unknown one becomes met', {}, ['a'], { a: 'met' }],
    ['an n/a one stays n/a', { a: 'n/a', b: 'partly' }, ['a', 'b'], { a: 'n/a', b: 'met' }],
    ['nothing lifted is nothing changed', { a: 'missed' }, [], { a: 'missed' }],
  ])('%s', (_, said, lifts, after) => {
    const before = answers(said);
    expect(lifted(before, lifts)).toEqual(answers(after));
    expect(before).toEqual(answers(said));
  });
});
