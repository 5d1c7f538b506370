import { z } from 'zod';
import { field } from './field.ts';
import { day, id, link, listOf, quantity } from './scalar.ts';
import { owner, plain, text, unit } from './text.ts';
import {
  ACTION_STATUSES,
  AUDIENCES,
  DIMENSIONS,
  EVIDENCE_KINDS,
  PHASES,
  RATINGS,
  SEGMENTS,
  STAGES,
  STANDINGS,
} from './vocabulary.ts';

/** `internal` is left out of a site built for the public; `public`, the default, is shown to everybody. */
export const visibility = z.enum(AUDIENCES).optional();
const channel = field(id, { refers: 'channel' });
const better = z.enum(['lower', 'higher']);
const responses = z.int().min(0).optional();

const rating = z.enum(RATINGS);

/** How a criterion was answered: a rating, a rating with a note, or one rating per auditor. */
export const judgement = z.union([
  rating,
  z
    .strictObject({
      rating: field(rating, { counts: true }).optional(),
      by: field(z.record(plain, rating), { counts: true, names: 'auditor' }).optional(),
      note: text.optional(),
      visibility,
    })
    .refine((value) => (value.rating === undefined) !== (value.by === undefined), {
      params: { code: 'one-of', keys: ['rating', 'by'] },
    })
    .refine((value) => value.by === undefined || Object.keys(value.by).length > 0, {
      path: ['by'],
      params: { code: 'empty-list' },
    }),
]);
export type Judgement = z.infer<typeof judgement>;

/** Criterion id → judgement. Whether the criteria exist is checked against the audit's rubric, not here. */
export const ratings = field(z.record(id, judgement), { refers: 'criterion' });
export type Ratings = z.infer<typeof ratings>;

/** SERVQUAL's expectation and perception of one touchpoint, both 1 … 7. */
const expectation = field(
  z.strictObject({
    expected: z.number().min(1).max(7),
    perceived: z.number().min(1).max(7),
    responses,
  }),
  { change: 'evidence' },
);

const promise = z.strictObject({
  what: text,
  promised: quantity,
  delivered: quantity,
  unit: unit.optional(),
  better,
  benchmark: quantity.optional(),
});

/** Satisfaction (csat, nps, ces), return-intent, or any operational figure; with `rates` it answers a criterion. */
const measure = z
  .strictObject({
    metric: field(id, { refers: 'metric' }),
    value: quantity,
    scale: z
      .tuple([quantity, quantity])
      .refine(([worst, best]) => worst < best, { params: { code: 'bad-scale' } })
      .optional(),
    responses,
    unit: unit.optional(),
    target: quantity.optional(),
    better: better.optional(),
    rates: field(id, { refers: 'criterion' }).optional(),
  })
  .refine((value) => value.rates === undefined || (value.target !== undefined && value.better !== undefined), {
    params: { code: 'needs-keys', key: 'rates', keys: ['target', 'better'] },
  });
export type Measure = z.infer<typeof measure>;
const measures = field(z.array(measure), { change: 'evidence' });

const offer = field(z.strictObject({ price: quantity.min(0), unit }), { change: 'evidence' });

/** The same touchpoint for another segment, channel, location or period; its ratings lie over the base's. */
export const variant = z
  .strictObject({
    segment: z.enum(SEGMENTS).optional(),
    channel: channel.optional(),
    location: plain.optional(),
    period: plain.optional(),
    ratings: ratings.optional(),
    offer: offer.optional(),
    expectation: expectation.optional(),
    measures: measures.optional(),
  })
  .refine((value) => DIMENSIONS.filter((dimension) => value[dimension] !== undefined).length === 1, {
    params: { code: 'one-of', keys: [...DIMENSIONS] },
  });
export type Variant = z.infer<typeof variant>;

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  date: day,
  note: text.optional(),
  url: link.optional(),
  by: field(plain, { names: 'auditor' }).optional(),
  visibility,
});
export type Evidence = z.infer<typeof evidence>;

/** An improvement: which criteria it lifts to `met`, at what effort (1 … 5, standard 3), whose it is and until when. */
const action = z.strictObject({
  id,
  title: text,
  lifts: listOf(field(id, { refers: 'criterion' })).optional(),
  effort: z.int().min(1).max(5).optional(),
  owner: owner.optional(),
  due: day.optional(),
  status: z.enum(ACTION_STATUSES).optional(),
  done: day.optional(),
  visibility,
});
export type Action = z.infer<typeof action>;

export const notes = z.strictObject({ text, visibility });

/** One interaction between the customer and the company. */
export const touchpoint = z.strictObject({
  id,
  name: text,
  stage: z.enum(STAGES),
  phase: z.enum(PHASES).optional(),
  channel: channel.optional(),
  owner: owner.optional(),
  serves: listOf(z.enum(STANDINGS)).optional(),
  need: text.optional(),
  feels: text.optional(),
  memory: text.optional(),
  moment_of_truth: z.boolean().optional(),
  weight: quantity.positive().optional(),
  emotion: z.number().min(-3).max(3).optional(),
  ratings: ratings.optional(),
  expectation: expectation.optional(),
  promises: field(z.array(promise), { change: 'evidence' }).optional(),
  measures: measures.optional(),
  variants: z.array(variant).optional(),
  evidence: field(z.array(evidence), { change: 'evidence' }).optional(),
  actions: field(z.array(action), { change: 'actions' }).optional(),
  notes: notes.optional(),
});
export type Touchpoint = z.infer<typeof touchpoint>;
