import { describe, expect, it } from 'vitest';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { scoreAudit, whatIf } from '../../src/scoring/score-audit.ts';
import { audit, ladderOf, rubricOf, standardAt, standingAt, TENTHS } from '../support/build-audit.ts';

type Said = Partial<Touchpoint>;
type Measures = NonNullable<Touchpoint['measures']>;

const wait = (value: number): Measures => [{ metric: 'wait', value, target: 5, better: 'lower', rates: 'low-only' }];

describe('a variant’s rating of a criterion', () => {
  const rubric = rubricOf(ladderOf());
  const met = { 'low-only': 'met' } as const;
  const missed = { 'low-only': 'missed' } as const;

  it.each<[string, Said, Said, Rating | undefined]>([
    ['is its own', { ratings: met }, { ratings: missed }, 'missed'],
    ['is its own before its own measure', { ratings: met }, { ratings: missed, measures: wait(4) }, 'missed'],
    ['is its own before the base’s measure', { measures: wait(4) }, { ratings: missed }, 'missed'],
    ['else its own measure’s, before the base’s rating', { ratings: met }, { measures: wait(9) }, 'missed'],
    ['else its own measure’s, before the base’s measure', { measures: wait(4) }, { measures: wait(9) }, 'missed'],
    ['else the base’s rating', { ratings: met, measures: wait(9) }, {}, 'met'],
    ['else the base’s measure’s', { measures: wait(6) }, {}, 'partly'],
    ['may be n/a where the base has one', { ratings: met }, { ratings: { 'low-only': 'n/a' } }, 'n/a'],
    ['may be there where the base has n/a', { ratings: { 'low-only': 'n/a' } }, { ratings: met }, 'met'],
    ['is unknown where neither has one', {}, { ratings: { 'middle-only': 'met' } }, undefined],
  ])('%s', (_, base, own, rating) => {
    const scored = scoreAudit(audit([{ ...base, variants: [{ channel: 'phone', ...own }] }]), rubric);
    expect(scored.touchpoints[0]?.variants[0]?.answers.get('low-only')?.rating).toBe(rating);
  });

  it('never reaches the base: the base stands for the touchpoint’s score', () => {
    const scored = scoreAudit(
      audit([{ ratings: standingAt(2), variants: [{ channel: 'phone', ratings: standingAt(0.4) }] }]),
      TENTHS,
    );
    expect(scored.touchpoints[0]?.score.level).toBe(2);
    expect(scored.touchpoints[0]?.variants[0]?.score.index).toBeCloseTo(0.4, 12);
    expect(scored.journey.index).toBe(2);
  });
});

describe('an audit', () => {
  it('weighs touchpoints 1 unless said otherwise', () => {
    const scored = scoreAudit(audit([{}, { weight: 2.5 }]), TENTHS);
    expect(scored.touchpoints.map(({ weight }) => weight)).toEqual([1, 2.5]);
  });

  it('passes weights and moments of truth on to the journey', () => {
    const heavy = audit([{ ratings: standingAt(3), weight: 4 }, { ratings: standingAt(2) }]);
    expect(scoreAudit(heavy, TENTHS).journey.level).toBe(3);
    const decisive = audit([
      { ratings: standingAt(3), weight: 4 },
      { ratings: standingAt(2), moment_of_truth: true },
    ]);
    expect(scoreAudit(decisive, TENTHS).journey.level).toBe(2);
  });

  it('scores the journey with its rubric’s breadth', () => {
    const halves = audit([{ ratings: standingAt(2) }, { ratings: standingAt(1) }]);
    expect(scoreAudit(halves, { ...TENTHS, breadth: 0.5 }).journey.level).toBe(2);
  });

  it('scores each segment’s relationship on the relationship ladder', () => {
    const said = audit([{}], {
      relationship: [
        {
          segment: 'repeat',
          ratings: { 'product-solves': 'met', 'quality-steady': 'met', 'worth-the-price': 'partly' },
        },
        { segment: 'new' },
      ],
    });
    const [repeat, fresh] = scoreAudit(said, STANDARD).relationship;
    expect(repeat).toMatchObject({ segment: 'repeat', score: { level: 1, reach: 3, index: 1 } });
    expect(fresh).toMatchObject({ segment: 'new', score: { level: 0, reach: 3, index: 0, assessed: 0 } });
  });

  it('with nothing rated stands at 0, and may still be anything', () => {
    expect(scoreAudit(audit([{}]), STANDARD).journey).toMatchObject({ level: 0, reach: 3, index: 0 });
  });
});

describe('what-if', () => {
  const scored = scoreAudit(
    audit([
      { ratings: { ...standardAt(1), prompt: 'n/a' } },
      { ratings: standardAt(2), weight: 3, moment_of_truth: true },
    ]),
    STANDARD,
  );

  it('re-scores the touchpoint and the journey', () => {
    const service = ['process-complete', 'effortless', 'courteous', 'accountable', 'transparent', 'consistent'];
    const gain = whatIf(scored, 0, service);
    expect(gain.level).toBe(2);
    expect(gain.touchpoint_gain).toBeCloseTo(1, 12);
    // 3/4 of the weight at level 2 is a journey at 1.75; all of it is a journey at 2.
    expect(scored.journey.index).toBeCloseTo(1.75, 12);
    expect(gain.gain).toBeCloseTo(2 - scored.journey.index, 12);
  });

  it('serves a single criterion', () => {
    const gain = whatIf(scored, 0, ['effortless']);
    // Half of the way is the share's, the other half the musts', of which it is none.
    expect(gain.touchpoint_gain).toBeCloseTo(0.99 * 0.5 * (1 / 7 / 0.75), 12);
    expect(gain.gain).toBeCloseTo(0.25 * 0.99 * 0.5 * (1 / 7 / 0.75), 12);
  });

  it.each([
    ['a criterion that is met already', 0, ['task-completed']],
    ['an n/a criterion', 0, ['prompt']],
    ['nothing', 0, []],
    ['a criterion above the next level', 0, ['emotion-met']],
    ['a criterion the rubric does not know', 0, ['no-such-thing']],
  ])('lifting %s gains nothing', (_, at, lifts) => {
    expect(whatIf(scored, at, lifts)).toMatchObject({ gain: 0, touchpoint_gain: 0 });
  });

  it('a gain of the touchpoint may be none of the journey', () => {
    const breadth = scoreAudit(
      audit([
        { ratings: standingAt(1), moment_of_truth: true, weight: 1 },
        { ratings: standingAt(2), weight: 9 },
      ]),
      TENTHS,
    );
    // More than one level above the journey's counts for no more.
    const gain = whatIf(breadth, 1, ['h-0']);
    expect(gain.touchpoint_gain).toBeCloseTo(0.1, 12);
    expect(gain.gain).toBe(0);
  });

  it('asks for a touchpoint that is there', () => {
    expect(() => whatIf(scored, 2, [])).toThrow(RangeError);
  });
});
