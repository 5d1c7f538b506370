import { z } from 'zod';
import { field } from './field.ts';
import type { Rule } from './rule.ts';
import { plain } from './text.ts';
import { SEVERITIES } from './vocabulary.ts';

/** Gates by one word; what is written beside the word lies over it. */
export const PRESETS = ['strict', 'recommended', 'report-only'] as const;
export type Preset = (typeof PRESETS)[number];

/** From which severity on a finding fails the gate. */
export const GATE_SEVERITIES = [...SEVERITIES, 'never'] as const;
export type GateSeverity = (typeof GATE_SEVERITIES)[number];

const index = z.number().min(0).max(3);

/** What makes `check` and `diff` fail, as a team writes it: every part may be left out. */
export function gatesFile(rules: readonly Rule[]) {
  const budgets = rules.map(({ id }) => [id, z.int().min(0).optional()] as const);
  return z.strictObject({
    preset: z.enum(PRESETS).optional(),
    severity: z.enum(GATE_SEVERITIES).optional(),
    /** The least journey index: of every audit, or also of single audits by id, of brands and of tags. */
    min_index: z
      .union([
        index,
        z.strictObject({
          every: index.optional(),
          audits: field(z.record(z.string(), index), { refers: 'audit' }).optional(),
          brands: field(z.record(plain, index), { refers: 'brand' }).optional(),
          tags: field(z.record(plain, index), { refers: 'tag' }).optional(),
        }),
      ])
      .optional(),
    /** The most by which an index may fall against the base of a diff. */
    max_drop: index.optional(),
    /** How many open findings of a rule there may be, all audits together. */
    budgets: field(z.strictObject(Object.fromEntries(budgets)), { takes: 'budgets' }).optional(),
  });
}
export type GatesWritten = z.infer<ReturnType<typeof gatesFile>>;
