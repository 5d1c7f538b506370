import { z } from 'zod';
import { field } from './field.ts';
import { FORMAT_NUMBERS } from './format-numbers.ts';
import { id, listOf, quantity, share } from './scalar.ts';
import { plain, type Text, text } from './text.ts';
import { CAUSES, FACETS, PRACTICES, VALUE_AREAS } from './vocabulary.ts';

const criterionEntry = z.strictObject({
  level: field(id, { refers: 'level' }).optional(),
  must: z.boolean().optional(),
  weight: quantity.positive().optional(),
  facet: z.enum(FACETS).optional(),
  cause: z.enum(CAUSES).optional(),
  area: z.enum(VALUE_AREAS).optional(),
  practice: z.enum(PRACTICES).optional(),
  name: text.optional(),
  asks: text.optional(),
  why: text.optional(),
  how: text.optional(),
});
export type CriterionEntry = z.infer<typeof criterionEntry>;

const threshold = share.positive();
const levelEntry = z.strictObject({ id, name: text, says: text.optional(), threshold });
const threeLevels = z.tuple([levelEntry, levelEntry, levelEntry]);

/**
 * One rubric file. With `extends` it changes another rubric: criteria are added or changed by id, taken out
 * by `disable`, thresholds set per level id. Without, `levels` (lowest first) and `criteria` define it anew;
 * `relationship` levels not given are the standard ones.
 */
export const rubricFile = z
  .strictObject({
    rubric: z.literal(FORMAT_NUMBERS.rubric),
    version: plain,
    extends: field(id, { refers: 'rubric' }).optional(),
    levels: threeLevels.optional(),
    relationship: threeLevels.optional(),
    breadth: threshold.optional(),
    thresholds: field(z.record(id, threshold), { refers: 'level' }).optional(),
    criteria: field(z.record(id, criterionEntry), { refers: 'criterion' }).optional(),
    disable: listOf(field(id, { refers: 'criterion' })).optional(),
    rules: field(z.record(z.string(), z.unknown()), { takes: 'rules' }).optional(),
  })
  .refine((value) => value.extends !== undefined || value.levels !== undefined, {
    params: { code: 'one-of', keys: ['extends', 'levels'], several: true },
  });
export type RubricFile = z.infer<typeof rubricFile>;

/** One yes/no-ish question, belonging to one level of one ladder. Weight > 0. */
export interface Criterion {
  id: string;
  must: boolean;
  weight: number;
  facet: (typeof FACETS)[number] | null;
  cause: (typeof CAUSES)[number] | null;
  area: (typeof VALUE_AREAS)[number] | null;
  practice: (typeof PRACTICES)[number] | null;
  name: Text;
  asks: Text | null;
  why: Text | null;
  how: Text | null;
}

/** A rung: it can hold only when every rung below holds. Threshold in (0, 1]. */
export interface Level {
  id: string;
  name: Text;
  says: Text | null;
  threshold: number;
  criteria: readonly Criterion[];
}

/** Three levels, lowest first, over a floor (level 0) that always holds. */
export interface Ladder {
  floor: { id: string; name: Text; says: Text | null };
  /** What level 0 is called where more may still be shown, if not as in every other ladder: no rung, and no failure. */
  notShown?: Ladder['floor'];
  levels: readonly [Level, Level, Level];
}

/** The yardstick. `breadth` in (0, 1] is the weight share of touchpoints a journey's level needs. */
export interface Rubric {
  id: string;
  version: string;
  breadth: number;
  interaction: Ladder;
  relationship: Ladder;
  rules: Readonly<Record<string, unknown>>;
}
