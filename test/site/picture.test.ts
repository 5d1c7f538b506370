import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/model/vocabulary.ts';
import { LINE_HEIGHT } from '../../src/site/features/journey/bands.ts';
import { layColumns } from '../../src/site/features/journey/columns.ts';
import { drawPicture, type PictureWords } from '../../src/site/features/journey/picture.ts';
import type { PictureStep } from '../../src/site/features/journey/steps.ts';
import { labelWidth, wrapLabel } from '../../src/site/features/journey/wrap-label.ts';
import { anyJourney, journeyOf } from '../support/journey-steps.ts';

const WORDS: PictureWords = {
  marks: { truth: 'Moment of truth', peak: 'Peak', weakest: 'Weakest', ending: 'Ending' },
  levels: ['Unmet', 'Perfunctory', 'Service', 'Experience'],
  titles: { level: 'Level', emotion: 'Emotion', expectation: 'Expected, perceived', difference: 'Difference' },
  fall: (drop) => `−${drop.toFixed(2)}`,
};
const draw = (steps: readonly PictureStep[]) => drawPicture(steps, WORDS);
const at = (...indices: readonly number[]) =>
  journeyOf(indices.map((index) => ({ index, level: Math.floor(index), reach: Math.floor(index) })));
/** How many separate lines a path draws. */
const lines = (path: string) => path.split('M').length - 1;

describe('a label', () => {
  it.each([
    ['stands in one line when it fits', 'The bill', 100, ['The bill']],
    [
      'is broken between words',
      'Asking for the offer at the counter',
      100,
      ['Asking for the', 'offer at the', 'counter'],
    ],
    ['in Chinese is broken between words, too', '老客户专属优惠活动', 66, ['老客户专属', '优惠活动']],
    ['never begins a line with punctuation', '谢绝退款，道别', 66, ['谢绝退款，', '道别']],
    ['keeps a bracket with what it opens', '优惠（退款）', 53, ['优惠', '（退款）']],
    ['hyphenates a word that is longer than a line', 'Schifffahrt', 52, ['Schiff-', 'fahrt']],
    ['ends in an ellipsis when there is more of it', 'One two three four five six', 40, ['One', 'two', 'thr…']],
    [
      'of one long word ends in an ellipsis within it',
      '123456789012345678901234567890',
      60,
      ['123456', '789012', '34567…'],
    ],
  ])('%s', (_, text, width, expected) => {
    const { lines: set, cut } = wrapLabel(text, { width, size: 13, most: 3 });
    expect(set).toEqual(expected);
    expect(cut).toBe(expected.at(-1)?.endsWith('…'));
  });

  it('takes a Chinese letter for a square, a mark upon a letter for nothing, and an emoji for one sign', () => {
    expect(labelWidth('退款', 10)).toBe(20);
    expect(labelWidth('e\u0301', 10)).toBe(labelWidth('e', 10));
    expect(labelWidth('👩‍👧', 10)).toBe(10);
  });

  it('loses no letter when nothing is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 退款，（) -'), minLength: 1, maxLength: 60 }), (text) => {
        const { lines: set } = wrapLabel(text, { width: 90, size: 13, most: 60 });
        expect(set.join('').replace(/[ -]/g, '')).toBe(text.replace(/[ -]/g, ''));
      }),
    );
  });
});

describe('the stages', () => {
  it.each<[string, Stage[], string]>([
    ['stand in the order of the journey', ['understand', 'convert', 'experience', 'renew'], 'u1 c1 e1 r1'],
    ['span the touchpoints next to each other', ['understand', 'understand', 'renew'], 'u2 c0 e0 r1'],
    ['without a touchpoint keep their place in the loop', ['experience'], 'u0 c0 e1 r0'],
    [
      'come again when the journey comes back',
      ['convert', 'experience', 'renew', 'understand', 'experience'],
      'c1 e1 r1 u1 e1',
    ],
    ['that are missing stand before the first that follows', ['experience', 'understand', 'renew'], 'c0 e1 u1 r1'],
    ['that are missing at the end stand there', ['convert', 'understand'], 'c1 u1 e0 r0'],
  ])('%s', (_, stages, expected) => {
    const { runs } = layColumns(stages, 1000);
    expect(runs.map(({ stage, count }) => `${stage[0]}${count}`).join(' ')).toBe(expected);
  });

  it('fill the room there is, and go beyond it rather than below what can be read', () => {
    const width = (count: number) => layColumns(Array<Stage>(count).fill('renew'), 1000).width;
    expect(width(4)).toBeLessThanOrEqual(1000);
    expect(width(22)).toBeGreaterThan(22 * 100);
  });
});

describe('the largest fall', () => {
  it('is drawn between its two columns, with its figure', () => {
    const { cliff, columns } = draw(at(2.5, 0.25, 1.5));
    expect(cliff).toMatchObject({ figure: '−2.25', edge: columns[1]?.x });
    const middle = (cliff?.plate.x ?? 0) + (cliff?.plate.width ?? 0) / 2;
    expect(middle).toBe(columns[1]?.x);
  });

  it.each([
    ['of one touchpoint is not there', at(1.5)],
    ['of a journey that never falls is not there', at(0.5, 0.5, 2)],
  ])('%s', (_, steps) => {
    expect(draw(steps).cliff).toBeNull();
  });

  it('that is small has its figure above and not upon it', () => {
    const { cliff, columns } = draw(at(1.5, 1.4));
    expect((cliff?.plate.y ?? 0) + (cliff?.plate.height ?? 0)).toBeLessThan(columns[0]?.indexY ?? 0);
  });
});

describe('what is not known', () => {
  it('is no point of the emotion curve, which breaks off there', () => {
    const { curve, columns } = draw(journeyOf([{ emotion: 0 }, { emotion: 2 }, {}, { emotion: -1 }, { emotion: 0 }]));
    expect(lines(curve?.line ?? '')).toBe(2);
    expect(columns.map(({ emotionY }) => emotionY !== null)).toEqual([true, true, false, true, true]);
  });

  it.each([
    ['no emotion at all has no band for it', {}, false, false],
    ['one emotion has a band for it', { emotion: 0 }, true, false],
    ['an expectation has a band for it', { expectation: { expected: 5, perceived: 3, gap: -2 } }, false, true],
  ])('%s', (_, said, emotion, expectation) => {
    const { bands, curve } = draw(journeyOf([said, {}]));
    expect([bands.emotion !== null, curve !== null, bands.expectation !== null]).toEqual([
      emotion,
      emotion,
      expectation,
    ]);
  });
});

describe('on paper', () => {
  it('a short journey is one part, a long one as few as can be read, cut between touchpoints', () => {
    expect(draw(at(1, 2, 1)).slices).toHaveLength(1);
    const { slices, columns } = draw(journeyOf(Array.from({ length: 22 }, () => ({}))));
    expect(slices.length).toBeGreaterThan(2);
    expect(slices.slice(1).every(({ x }) => columns.some((column) => column.x === x))).toBe(true);
  });

  it('a part tells the stage that it goes on with', () => {
    const { slices } = draw(journeyOf(Array.from({ length: 22 }, () => ({ stage: 'renew' }))));
    expect(slices.map(({ continues }) => continues)).toEqual([null, 'renew', 'renew']);
  });

  it('the largest fall is never cut through', () => {
    const steps = Array.from({ length: 18 }, (_, place) => ({ index: place === 8 ? 1.9 : 1, level: 1, reach: 1 }));
    const { slices, cliff } = draw(journeyOf(steps));
    expect(slices.map(({ x }) => x)).not.toContain(cliff?.edge);
  });
});

describe('any journey of one touchpoint to forty', () => {
  const each = (holds: (picture: ReturnType<typeof draw>, steps: readonly PictureStep[]) => void) =>
    fc.assert(fc.property(anyJourney, (steps) => holds(draw(steps), steps)));

  it('keeps its order, and no column meets another', () => {
    each(({ columns, runs, width }, steps) => {
      expect(columns.map(({ step }) => step)).toEqual(steps);
      for (const [place, { x, width: wide }] of columns.entries())
        expect(x + wide).toBeLessThanOrEqual(columns[place + 1]?.x ?? width);
      for (const [place, { x, width: wide }] of runs.entries())
        expect(x + wide).toBeLessThan(runs[place + 1]?.x ?? width + 1);
    });
  });

  it('shows each stage, and as empty just those without a touchpoint', () => {
    each(({ runs }, steps) => {
      const empty = runs.filter(({ count }) => count === 0).map(({ stage }) => stage);
      expect(empty).toEqual(STAGES.filter((stage) => steps.every((step) => step.stage !== stage)));
      expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(steps.length);
    });
  });

  it('has rungs for its level, for its reach and for the rest, three in all, within their band', () => {
    each(({ columns, bands: { level } }) => {
      for (const { rungs, way, step, indexY } of columns) {
        expect([rungs.shown, rungs.possible, rungs.open].map(lines)).toEqual([
          step.level,
          step.reach - step.level,
          3 - step.reach,
        ]);
        expect(way === '').toBe(step.index <= step.level);
        expect(indexY).toBeGreaterThanOrEqual(level.top);
        expect(indexY).toBeLessThanOrEqual(level.bottom);
        expect((level.bottom - indexY) / (level.bottom - level.top)).toBeCloseTo(step.index / 3, 2);
      }
    });
  });

  it('draws emotions and expectations within their bands, and unknown ones nowhere', () => {
    each(({ columns, bands: { emotion, expectation }, curve }, steps) => {
      for (const { step, emotionY, expectation: asked } of columns) {
        expect([emotionY === null, asked === null]).toEqual([step.emotion === null, step.expectation === null]);
        if (emotion && emotionY !== null) {
          expect(emotionY).toBeGreaterThanOrEqual(emotion.top);
          expect(emotionY).toBeLessThanOrEqual(emotion.bottom);
        }
        for (const y of asked && expectation ? [asked.expectedY, asked.perceivedY] : []) {
          expect(y).toBeGreaterThanOrEqual(expectation?.top ?? 0);
          expect(y).toBeLessThanOrEqual(expectation?.bottom ?? 0);
        }
      }
      const pieces = steps.filter(
        ({ emotion: felt }, place) => felt !== null && (steps[place - 1]?.emotion ?? null) === null,
      );
      expect(lines(curve?.line ?? '')).toBe(pieces.length);
    });
  });

  it('has words that stay in their column, above the rungs', () => {
    each(({ columns, bands }) => {
      for (const { name, marks, levelName, width } of columns) {
        for (const line of name.lines) expect(labelWidth(line, 13)).toBeLessThanOrEqual(width);
        for (const line of levelName.lines) expect(labelWidth(line, 12)).toBeLessThanOrEqual(width);
        for (const { label, x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          for (const line of label.lines) expect(x + 14 + labelWidth(line, 12)).toBeLessThanOrEqual(width);
          expect(y + (label.lines.length - 1) * LINE_HEIGHT).toBeLessThan(bands.level.top - 16);
        }
      }
    });
  });

  it('is printed whole, part after part', () => {
    each(({ slices, width }) => {
      expect(slices.every((slice) => slice.width > 0)).toBe(true);
      for (const [place, slice] of slices.entries()) expect(slice.x + slice.width).toBe(slices[place + 1]?.x ?? width);
    });
  });
});
