import fc from 'fast-check';
import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Judgement, Measure, Ratings, Touchpoint } from '../../src/model/touchpoint.ts';
import { RATINGS, type Rating } from '../../src/model/vocabulary.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { audit, ladderOf, rubricOf } from '../support/build-audit.ts';

// One seed, so that a commit passes or fails alike on any day.
fc.configureGlobal({ seed: 20240414 });

const weight = fc.constantFrom(0.1, 0.3, 0.5, 1, 1.5, 2, 3, 7);

function randomLevel(name: string) {
  const criteria = fc.array(fc.record({ weight, must: fc.boolean() }), { minLength: 1, maxLength: 5 });
  return fc
    .record({ threshold: fc.constantFrom(0.3, 0.5, 0.6, 0.75, 0.9, 1), criteria })
    .map((level) => ({ ...level, criteria: level.criteria.map((one, at) => ({ ...one, id: `${name}-${at}` })) }));
}

/** A rubric of up to five criteria a level, with any weights, musts and thresholds, or the standard one. */
const randomRubric: fc.Arbitrary<Rubric> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(STANDARD) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        levels: fc.tuple(randomLevel('l'), randomLevel('m'), randomLevel('h')),
        breadth: fc.constantFrom(0.5, 0.8, 0.9, 1),
      })
      .map(({ levels, breadth }) => rubricOf(ladderOf(...levels), { breadth })),
  },
);

/** Mostly met, so that every level comes up often. */
const rating: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('met' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...RATINGS) },
);

/** One rating per criterion, any of them left out. */
function randomRatings(rubric: Rubric): fc.Arbitrary<Record<string, Rating>> {
  return recordOver(rubric, rating);
}

function recordOver<Value>(rubric: Rubric, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  const ids = criteriaOf(rubric.interaction).map(({ id }) => id);
  return fc
    .tuple(...ids.map((id) => fc.option(value, { nil: undefined, freq: 6 }).map((one) => [id, one] as const)))
    .map((entries) => Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Record<string, Value>);
}

const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  { weight: 4, arbitrary: rating },
  {
    weight: 1,
    arbitrary: fc
      .array(rating, { minLength: 1, maxLength: 5 })
      .map((said) => ({ by: Object.fromEntries(said.map((one, at) => [`auditor-${at}`, one])) })),
  },
);

function randomMeasures(rubric: Rubric): fc.Arbitrary<Measure[]> {
  const ids = criteriaOf(rubric.interaction).map(({ id }) => id);
  const one = fc.record({
    metric: fc.constant('wait'),
    value: fc.integer({ min: -15, max: 15 }),
    target: fc.integer({ min: -10, max: 10 }),
    better: fc.constantFrom('lower' as const, 'higher' as const),
    rates: fc.constantFrom(...ids),
  });
  return fc.uniqueArray(one, { maxLength: 2, selector: ({ rates }) => rates });
}

function randomTouchpoint(rubric: Rubric): fc.Arbitrary<Partial<Touchpoint>> {
  const ratings: fc.Arbitrary<Ratings> = recordOver(rubric, judgement);
  const measures = randomMeasures(rubric);
  return fc.record(
    {
      ratings,
      measures,
      weight,
      moment_of_truth: fc.boolean(),
      variants: fc.array(fc.record({ channel: fc.constant('phone'), ratings, measures }), { maxLength: 2 }),
    },
    { requiredKeys: ['ratings'] },
  );
}

/** An audit of one to five touchpoints with its rubric. */
export const randomAudit: fc.Arbitrary<{ audit: Audit; rubric: Rubric }> = randomRubric.chain((rubric) =>
  fc
    .array(randomTouchpoint(rubric), { minLength: 1, maxLength: 5 })
    .map((touchpoints) => ({ audit: audit(touchpoints), rubric })),
);

/** A rubric with ratings on its interaction ladder. */
export const randomLadder = randomRubric.chain((rubric) =>
  fc.record({ rubric: fc.constant(rubric), ratings: randomRatings(rubric) }),
);
