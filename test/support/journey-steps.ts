import fc from 'fast-check';
import { STAGES } from '../../src/model/vocabulary.ts';
import { MARKS } from '../../src/site/features/journey/signs.ts';
import type { PictureStep } from '../../src/site/features/journey/steps.ts';

const LEVELS = ['Unmet', 'Perfunctory', 'Service', 'Experience'];

/** A touchpoint of a picture that stands at 1.5 and says nothing more, with what a test says of it. */
function stepOf(said: Partial<PictureStep> = {}): PictureStep {
  const level = said.level ?? 1;
  return {
    id: `step-${said.number ?? 1}`,
    number: 1,
    name: { text: 'A visit' },
    stage: 'experience',
    level,
    reach: level,
    levelName: { text: LEVELS[level] ?? '' },
    reachName: null,
    index: level === 3 ? 3 : level + 0.5,
    emotion: null,
    expectation: null,
    marks: [],
    fall: null,
    ...said,
  };
}

/** Steps numbered in order; the largest fall is where the index falls most, as a report would say. */
export function journeyOf(said: readonly Partial<PictureStep>[]): PictureStep[] {
  const steps = said.map((one, at) => stepOf({ number: at + 1, ...one }));
  const falls = steps.map(({ index }, at) => (steps[at - 1]?.index ?? index) - index);
  const deepest = Math.max(...falls);
  return steps.map((step, at) => ({ ...step, fall: deepest > 0 && falls.indexOf(deepest) === at ? deepest : null }));
}

const letters = fc.constantFrom(...'abcm WMil-.，。（）“”退款客户服务的Ä가ก🙂9');
const name = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 90 }).filter((text) => text.trim() !== ''),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
);
const scale = fc.double({ min: 1, max: 7, noNaN: true });

const step: fc.Arbitrary<Partial<PictureStep>> = fc
  .record({
    name,
    stage: fc.constantFrom(...STAGES),
    level: fc.integer({ min: 0, max: 3 }),
    more: fc.integer({ min: 0, max: 3 }),
    part: fc.double({ min: 0, max: 0.99, noNaN: true }),
    emotion: fc.option(fc.double({ min: -3, max: 3, noNaN: true })),
    expectation: fc.option(fc.record({ expected: scale, perceived: scale })),
    marks: fc.subarray([...MARKS]),
  })
  .map(({ name: text, level, more, part, expectation, ...said }) => ({
    ...said,
    name: { text },
    level,
    reach: Math.min(3, level + more),
    index: level === 3 ? 3 : level + part,
    expectation: expectation && { ...expectation, gap: expectation.perceived - expectation.expected },
  }));

/** Journeys of one touchpoint to forty, with anything known or not. */
export const anyJourney: fc.Arbitrary<PictureStep[]> = fc.array(step, { minLength: 1, maxLength: 40 }).map(journeyOf);
