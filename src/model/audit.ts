import { z } from 'zod';
import { field } from './field.ts';
import { FORMAT_NUMBERS } from './format-numbers.ts';
import { day, id, link, listOf, quantity } from './scalar.ts';
import { owner, plain, text, unit } from './text.ts';
import { notes, ratings, touchpoint, visibility } from './touchpoint.ts';
import { SEGMENTS, STAGES } from './vocabulary.ts';

/** One name of a list; a full-width comma makes one of what was meant as several. */
const listed = plain.refine((value) => !/[，、]/.test(value), { params: { code: 'full-width-comma' } });

/** A finding accepted for now: it leaves every gate until the end date, and stays visible with its reason. */
const waiver = z.strictObject({
  rule: field(z.string(), { takes: 'rule' }),
  touchpoint: id.optional(),
  reason: text,
  owner: owner.optional(),
  until: day,
});

/** Right of reply: what the people audited say to it, beside what it answers. */
const reply = z.strictObject({ by: owner, date: day, text, touchpoint: id.optional() });

const relationship = z.strictObject({
  segment: z.enum(SEGMENTS),
  ratings: field(ratings, { refers: 'relationship-criterion' }).optional(),
  lifetime_value: quantity.optional(),
  currency: field(plain, { words: false }).optional(),
});

/** A business result of one day, shown beside the levels. */
const outcome = z.strictObject({ metric: text, date: day, value: quantity, unit: unit.optional() });

/** One audit file: one customer journey of one brand, as observed by named auditors up to a date. */
export const auditFile = z.strictObject({
  audit: z.literal(FORMAT_NUMBERS.audit),
  title: text,
  brand: text,
  journey: text.optional(),
  rubric: field(id, { refers: 'rubric' }).optional(),
  date: field(day, { change: 'evidence' }),
  auditors: field(listOf(listed).min(1), { names: 'auditor' }),
  owner: owner.optional(),
  persona: text.optional(),
  tags: listOf(field(listed, { refers: 'tag' })).optional(),
  /** The stages the audit covers; all four unless it says so. */
  stages: listOf(z.enum(STAGES)).min(1).optional(),
  summary: text.optional(),
  notes: notes.optional(),
  links: z.array(z.strictObject({ title: text, url: link, visibility })).optional(),
  touchpoints: z.array(touchpoint).min(1),
  waivers: field(z.array(waiver), { change: 'actions' }).optional(),
  replies: field(z.array(reply), { change: 'actions' }).optional(),
  relationship: z.array(relationship).optional(),
  outcomes: field(z.array(outcome), { change: 'evidence' }).optional(),
});

/** An audit that passed every check, with the id its path gives it and its file relative to the project. */
export type Audit = z.infer<typeof auditFile> & { id: string; file: string };
