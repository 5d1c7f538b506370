import { z } from 'zod';
import type { Value } from '../../lenses/value.ts';
import { id } from '../../model/scalar.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import type { Extensions } from './extensions.ts';

const code = z.custom<(...given: never[]) => unknown>((value) => typeof value === 'function', {
  params: { code: 'wrong-type', expected: 'function' },
});
const byName = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const said = z.union([z.string(), byName(z.string())]);

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(SEVERITIES),
  numbers: byName(z.number()).optional(),
  ranges: byName(z.strictObject({ least: z.number(), most: z.number() })).optional(),
  writtenAs: byName(z.enum(['percent', 'index'])).optional(),
  ofUnknowns: z.union([z.literal(true), z.array(z.string())]).optional(),
});

const rest = { name: z.string(), says: z.string(), means: z.string(), why: z.string(), fix: z.string() };
/** The words of a rule; in the language that stands in for the others they are all there. */
const ruleWords = z.strictObject({ ...rest, forms: byName(z.string()).optional() });

const lensWords = z.strictObject({
  name: z.string().optional(),
  asks: z.string().optional(),
  says: byName(z.union([z.string(), code])).optional(),
  rules: byName(ruleWords.partial()).optional(),
});

/** The words of a lens in that language. */
export function wholeWords(rules: readonly string[], isShown: boolean) {
  const all = Object.fromEntries(rules.map((one) => [one, ruleWords]));
  const named = isShown ? { name: z.string(), asks: z.string() } : {};
  return lensWords.extend({ ...named, ...(rules.length > 0 && { rules: z.strictObject(all) }) });
}

const show = z.strictObject({
  address: id.optional(),
  means: code.optional(),
  panel: code.optional(),
  answer: code.optional(),
  table: z
    .strictObject({
      columns: z.array(z.strictObject({ header: z.lazy(() => value), cell: code })),
      judge: code,
      folds: z.literal(true).optional(),
    })
    .optional(),
  headline: z
    .strictObject({
      anchor: id,
      title: z.lazy(() => value),
      findings: z.strictObject({ rules: z.array(z.string()), who: code }).optional(),
      says: code,
    })
    .optional(),
});

const lens = z.strictObject({
  id,
  rules: z.array(rule).optional(),
  read: code,
  show: show.optional(),
  words: byName(lensWords),
});

/** What the file exports, as far as its shape goes; `words` is what is held against the words there are. */
export function extensionSchema(words: z.ZodType) {
  const formats = z.record(id, code).optional();
  return z.strictObject({
    lenses: z.array(lens).optional(),
    formats: z.strictObject({ check: formats, score: formats, diff: formats, history: formats }).optional(),
    pages: z
      .array(z.strictObject({ path: id, title: said, description: said.optional(), page: z.string() }))
      .optional(),
    languages: byName(words).optional(),
    words: byName(words).optional(),
  } satisfies Record<keyof Extensions, z.ZodType>);
}

/** Words of a language in part, held against a whole one. */
export function wordsSchema(whole: unknown, isLenses = false): z.ZodType {
  if (typeof whole === 'string' || (isLenses && typeof whole === 'function'))
    return isLenses ? lensSentence : z.string();
  if (typeof whole === 'function') return code;
  if (Array.isArray(whole)) return z.array(z.string());
  const groups = Object.entries(whole ?? {});
  if (groups.some(([key]) => key === 'other')) return byName(z.string());
  const shape = groups.map(([key, one]) => [key, wordsSchema(one, isLenses || key === 'lenses').optional()] as const);
  return z.strictObject(Object.fromEntries(shape));
}

/** What a language cannot be without. */
export const namedLanguage = z.looseObject({ name: z.string() });
const lensSentence = z.union([z.string(), code]);

/** What `read` gives, but for its figures. */
export const finding = z.strictObject({
  rule: z.string(),
  form: z.string().optional(),
  severity: z.enum(SEVERITIES),
  touchpoint: z.string().nullable(),
  data: byName(z.union([z.number(), said])),
  path: z.array(z.union([z.string(), z.number()])),
});

/** What is to be read on a page. */
const value: z.ZodType<Value> = z.union([
  z.strictObject({ as: z.enum(['decimal', 'percent', 'index', 'signed', 'gain']), value: z.number().nullable() }),
  z.strictObject({ as: z.literal('term'), vocabulary: z.string(), id: z.string() }),
  z.strictObject({ as: z.literal('name'), text: said }),
  z.strictObject({ as: z.literal('words'), key: z.string(), data: byName(z.lazy(() => value)).optional() }),
  z.strictObject({ as: z.literal('labelled'), label: z.lazy(() => value), value: z.lazy(() => value) }),
]);

const labelled = z.strictObject({ label: value, value: value.optional() });
const panelPart = z.union([
  z.strictObject({
    title: value.optional(),
    bars: z.array(z.strictObject({ label: value, share: z.number().nullable(), value })),
  }),
  z.strictObject({
    rows: z.array(
      z.strictObject({
        touchpoint: z.string(),
        mark: z.strictObject({ value, isGood: z.boolean() }).optional(),
        figures: z.array(labelled).optional(),
      }),
    ),
  }),
  z.strictObject({ notes: z.array(value) }),
]);

/** What each function of `show` gives. */
export const GIVEN = {
  means: z.array(value),
  panel: z.array(panelPart),
  answer: value.nullable(),
  cell: z.union([
    value,
    z.strictObject({
      value,
      place: z.strictObject({ touchpoint: z.string(), between: z.tuple([value, value]) }).nullable(),
    }),
  ]),
  judge: z.array(z.number().nullable()),
  who: value,
  says: z.strictObject({ as: z.enum(['answer', 'nothing']), value }),
};
