import fc from 'fast-check';
import type { Ladder, Rubric } from '../../src/model/rubric.ts';
import type { Judgement, Measure, Ratings, Touchpoint, Variant } from '../../src/model/touchpoint.ts';
import { EVIDENCE_KINDS, type Rating, SEGMENTS, STAGES, STANDINGS } from '../../src/model/vocabulary.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { writtenRating } from './reference-ladder.ts';

/*
 * Valid touchpoints as the plain objects of format §2, made to hit edges: thresholds exactly, days at the edge of
 * staleness, levels that hold over levels that do not. The day they are read on is AS_OF, or near it.
 */

export const AS_OF = '2024-06-01';

export type Plain<T> = fc.Arbitrary<T>;

function dayBefore(days: number): string {
  return new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString().slice(0, 10);
}

export const dayNear = fc.constantFrom(
  ...[-32, -31, -30, -1, 0, 1, 2, 40, 179, 180, 181, 364, 365, 366, 367, 900].map(dayBefore),
);

/** A key that is there with some odds, or left out. */
export function maybe<T>(value: Plain<T>, odds = 0.5): Plain<T | undefined> {
  const there = Math.round(odds * 10);
  return fc.oneof({ weight: there, arbitrary: value }, { weight: 10 - there, arbitrary: fc.constant(undefined) });
}

/** Takes out the keys that hold nothing, as nobody writes them. */
function written<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as T;
}

export function record<T extends object>(shape: { [Key in keyof T]: Plain<T[Key]> }): Plain<T> {
  return fc.record<T>(shape).map((value) => written(value as T));
}

/** Words, some of them with an e-mail address, a phone number, a card number or a resident id. */
export const words = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('Calm and quick', 'Waited 20 minutes', '说到做到', 'Room 4111, twice') },
  { weight: 1, arbitrary: fc.constantFrom('Ask ann@example.com for it', 'Call +86 138 0013 8000', 'Ring 13800138000') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Card 4111111111111111', 'Number 11010519491231002X', 'no 4111111111111112'),
  },
);

/* ——— answers ——— */

const MOODS: readonly (readonly (Rating | 'unknown')[])[] = [
  ['met'],
  ['met', 'met', 'met', 'met', 'met', 'met', 'partly'],
  ['met', 'met', 'met', 'met', 'partly', 'missed', 'unknown', 'n/a'],
  ['met', 'met', 'met', 'n/a'],
  ['met', 'met', 'met', 'unknown'],
  ['met', 'partly', 'missed', 'unknown', 'n/a'],
  ['met', 'missed'],
  ['partly'],
  ['missed', 'partly', 'n/a'],
  ['unknown'],
  ['n/a'],
];

/** One rating in the several ways to write it. */
function judgement(rating: Rating): Plain<Judgement> {
  const ratings = fc.constantFrom<Rating[]>('met', 'partly', 'missed', 'n/a');
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant<Judgement>(rating) },
    { weight: 1, arbitrary: words.map((note): Judgement => ({ rating, note })) },
    {
      weight: 1,
      arbitrary: fc.tuple(ratings, maybe(ratings), fc.boolean()).map(
        ([li, wu, isAgreed]): Judgement => ({
          by: { jing: rating, li: isAgreed ? rating : li, ...(wu && { wu }) },
        }),
      ),
    },
  );
}

export type Answered = Record<string, Judgement>;

/** Ratings of one ladder, each level in a mood of its own; good ones are likelier. */
export function answers(ladder: Rubric['interaction'], odds = 1): Plain<Answered> {
  const mood = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MOODS.slice(0, 5)) },
    { weight: 2, arbitrary: fc.constantFrom(...MOODS) },
  );
  const ofLevel = (at: 0 | 1 | 2): Plain<Answered> =>
    mood.chain((ratings) =>
      fc
        .tuple(
          ...ladder.levels[at].criteria.map(({ id }) =>
            maybe(fc.constantFrom(...ratings), odds).chain((rating) =>
              rating === undefined || rating === 'unknown'
                ? fc.constant<(readonly [string, Judgement])[]>([])
                : judgement(rating).map((value) => [[id, value]] as (readonly [string, Judgement])[]),
            ),
          ),
        )
        .map((entries) => Object.fromEntries(entries.flat())),
    );
  return fc.tuple(ofLevel(0), ofLevel(1), ofLevel(2)).map((levels) => Object.assign({}, ...levels) as Answered);
}

const CRITERIA = STANDARD.interaction.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id));
const criterion = fc.oneof(fc.constantFrom(...CRITERIA), fc.constantFrom('prompt', 'task-completed', 'emotion-met'));

/* ——— the parts of a touchpoint ——— */

const better = fc.constantFrom('lower' as const, 'higher' as const);

/** Satisfaction and intent at and around 80 % and 60 % of their scales. */
const feeling: Plain<Measure> = fc.constantFrom<Measure[]>(
  { metric: 'csat', value: 4.2 },
  { metric: 'csat', value: 4.19, responses: 0 },
  { metric: 'csat', value: 8.2, scale: [1, 10] },
  { metric: 'nps', value: 50 },
  { metric: 'nps', value: 49 },
  { metric: 'nps', value: 60, scale: [0, 100] },
  { metric: 'nps', value: 0.8, scale: [0, 1] },
  { metric: 'ces', value: 5.8, responses: 12 },
  { metric: 'ces', value: 5.7 },
  { metric: 'return-intent', value: 4.6 },
  { metric: 'return-intent', value: 4.5 },
  { metric: 'return-intent', value: 6.4, scale: [1, 10] },
  { metric: 'return-intent', value: 5, scale: [0, 10] },
);

const operation: Plain<Measure> = fc
  .record({
    metric: fc.constantFrom('wait', 'csat', 'calls'),
    target: fc.constantFrom(5, 3, 0.5, 10, 0, -10, 0.3),
    by: fc.constantFrom(0.5, 0.79, 0.8, 0.81, 1, 1.19, 1.2, 1.21, 2),
    better,
    rates: maybe(criterion, 0.8),
    unit: maybe(fc.constant('min')),
  })
  .map(({ by, ...measure }): Measure => {
    const scale = measure.metric === 'csat' ? ([-20, 20] as [number, number]) : undefined;
    return written({ ...measure, scale, value: measure.target * by });
  });

const measures = fc.uniqueArray(fc.oneof(feeling, operation), {
  maxLength: 4,
  selector: (measure) => measure.rates ?? measure,
});

const likert = fc.integer({ min: 2, max: 14 }).map((half) => half / 2);
const expectation = fc
  .tuple(
    fc.oneof(likert, fc.constantFrom(5.4, 4.1)),
    fc.oneof(likert, fc.constantFrom(4.4, 3.1)),
    maybe(fc.constantFrom(0, 1, 7, 38)),
  )
  .map(([expected, perceived, responses]) => written({ expected, perceived, responses }));

const promise = record<NonNullable<Touchpoint['promises']>[number]>({
  what: words,
  promised: fc.constantFrom(1, 2, 3, 0.3),
  delivered: fc.constantFrom(1, 2, 3, 0.3),
  better,
  benchmark: maybe(fc.constantFrom(1, 2, 3)),
});

const dimension: Plain<Pick<Variant, 'segment' | 'channel' | 'location' | 'period'>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SEGMENTS).map((segment) => ({ segment })) },
  { weight: 1, arbitrary: fc.constantFrom('app', 'phone').map((channel) => ({ channel })) },
  { weight: 1, arbitrary: fc.constantFrom('North', 'South').map((location) => ({ location })) },
  { weight: 1, arbitrary: fc.constantFrom('night', 'peak week').map((period) => ({ period })) },
);

const variant: Plain<Variant> = fc
  .tuple(
    dimension,
    record<Variant>({
      ratings: maybe(
        fc.oneof(
          answers(STANDARD.interaction, 0.2),
          fc.constantFrom<Answered[]>({ 'task-completed': 'missed' }, { 'price-plain': 'missed' }, {}),
        ),
        0.8,
      ),
      offer: maybe(record({ price: fc.constantFrom(0, 0.1, 0.3, 600, 600, 1200), unit: fc.constant('CNY/year') })),
      expectation: maybe(expectation, 0.2),
      measures: maybe(measures, 0.3),
    }),
  )
  .map(([named, rest]) => ({ ...named, ...rest }));

const evidence = record<NonNullable<Touchpoint['evidence']>[number]>({
  kind: fc.oneof(fc.constantFrom(...EVIDENCE_KINDS), fc.constantFrom('survey' as const, 'assumption' as const)),
  date: dayNear,
  note: maybe(words, 0.2),
  by: maybe(fc.constant('li'), 0.2),
});

export const owner = fc.constantFrom('store-manager', 'head-stylist');

const action = record<NonNullable<Touchpoint['actions']>[number]>({
  id: fc.constantFrom('vent-first', 'fix-it', 'ask-twice', 'call-back'),
  title: words,
  lifts: maybe(fc.uniqueArray(criterion, { maxLength: 12 }), 0.9),
  effort: maybe(fc.integer({ min: 1, max: 5 })),
  owner: maybe(owner),
  due: maybe(dayNear),
  status: maybe(fc.constantFrom('open', 'doing', 'done', 'done', 'dropped'), 0.8),
  done: maybe(dayNear, 0.6),
});

export const touchpoint = fc
  .record({
    id: fc.constantFrom('search', 'buy', 'first-use', 'repair', 'complaint', 'return', 'thanks'),
    name: words,
    stage: fc.constantFrom(...STAGES),
    channel: maybe(fc.constantFrom('store', 'app')),
    owner: maybe(owner, 0.3),
    serves: maybe(fc.uniqueArray(fc.constantFrom(...STANDINGS), { maxLength: 2 }), 0.3),
    need: maybe(words),
    moment_of_truth: maybe(fc.boolean()),
    weight: maybe(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1, 2, 4, 8)),
    emotion: maybe(fc.integer({ min: -3, max: 3 }), 0.2),
    ratings: maybe(answers(STANDARD.interaction), 0.9),
    expectation: maybe(expectation),
    promises: maybe(fc.array(promise, { maxLength: 3 })),
    measures: maybe(measures),
    variants: maybe(fc.uniqueArray(variant, { maxLength: 4, selector: nameOf })),
    evidence: maybe(fc.array(evidence, { maxLength: 3 }), 0.8),
    actions: maybe(fc.uniqueArray(action, { maxLength: 3, selector: ({ id }) => id })),
    notes: maybe(record({ text: words, visibility: maybe(fc.constant('internal' as const)) }), 0.2),
  })
  .map((value): Touchpoint => written(value))
  .filter((base) =>
    [base, ...(base.variants ?? [])].every(({ ratings }) =>
      appliesIn(STANDARD.interaction, { ...base.ratings, ...ratings }),
    ),
  );

/** What a variant is for. */
function nameOf({ segment, channel, location, period }: Variant): string {
  return JSON.stringify([segment, channel, location, period]);
}

/** Whether some criterion of a ladder is not set aside. */
export function appliesIn({ levels }: Ladder, ratings: Ratings = {}): boolean {
  const criteria = levels.flatMap((level) => level.criteria);
  return criteria.some(({ id }) => !ratings[id] || writtenRating(ratings[id]) !== 'n/a');
}
