import { z } from 'zod';
import { type Field, fieldOf } from './field.ts';
import { EACH, isOptional, keyOf, partsOf, placeOf, type SchemaPlace } from './schema-walk.ts';

type Schema = z.core.$ZodType;

/** What may be written at a place, for those who read about it. Bounds are in it but for `above`. */
export type Takes =
  | { kind: NonNullable<Field['takes']> | 'truth' | 'anything' }
  | { kind: 'number' | 'whole'; least?: number; above?: number; most?: number }
  | { kind: 'words'; words: readonly (string | number)[] }
  | { kind: 'list'; of: Takes }
  | { kind: 'map'; by: Takes; of: Takes }
  | { kind: 'tuple' | 'either'; of: readonly Takes[] }
  | { kind: 'keys'; table: string };

/** A key of a map. */
export interface FieldRow {
  key: string;
  required: boolean;
  takes: Takes;
  /** What stands in where it is left out; absent where nothing does by the schema alone. */
  otherwise?: unknown;
}

/** A map that a schema knows, by the key it first stands under. */
export interface FieldTable {
  name: string;
  schema: Schema;
  rows: readonly FieldRow[];
}

/** Every map a schema knows with all its keys: itself under `name`, then the others, each once, in the schema's order. */
export function schemaTables(name: string, schema: Schema): FieldTable[] {
  const names = new Map<Schema, string>();
  const tables: FieldTable[] = [];
  const tableOf = (map: Schema, name: string): string => {
    const known = names.get(map);
    if (known !== undefined) return known;
    names.set(map, name);
    const rows: FieldRow[] = [];
    tables.push({ name, schema: map, rows });
    for (const part of partsOf(placeOf(map))) rows.push(rowOf(part));
    return name;
  };
  const rowOf = (part: SchemaPlace): FieldRow => {
    const key = keyOf(part) ?? EACH;
    const filledIn = part.layers.find((layer) => layer instanceof z.ZodDefault);
    return {
      key,
      required: !isOptional(part),
      takes: takesOf(part, (map) => tableOf(map, key)),
      ...(filledIn && { otherwise: filledIn.def.defaultValue }),
    };
  };
  for (const form of formsOf(placeOf(schema))) tableOf(form, name);
  return tables;
}

/** The forms a value there may have. */
function formsOf({ layers }: SchemaPlace): Schema[] {
  const wraps = [z.ZodOptional, z.ZodDefault, z.ZodUnion];
  return layers.filter((layer) => !wraps.some((kind) => layer instanceof kind));
}

function takesOf(place: SchemaPlace, tableOf: (map: Schema) => string): Takes {
  if (place.field.takes !== undefined) return { kind: place.field.takes };
  const taken = formsOf(place).map((form) => formTakes(form, tableOf));
  const [only, ...others] = taken;
  return only && others.length === 0 ? only : { kind: 'either', of: taken };
}

function formTakes(form: Schema, tableOf: (map: Schema) => string): Takes {
  const { takes } = fieldOf([form]);
  if (takes !== undefined) return { kind: takes };
  const parts = () => partsOf(placeOf(form)).map((part) => takesOf(part, tableOf));
  if (form instanceof z.ZodObject) return { kind: 'keys', table: tableOf(form) };
  const [each = { kind: 'anything' } as const] = parts();
  if (form instanceof z.ZodArray) return { kind: 'list', of: each };
  if (form instanceof z.ZodRecord) return { kind: 'map', by: takesOf(placeOf(form.keyType), tableOf), of: each };
  if (form instanceof z.ZodTuple) return { kind: 'tuple', of: parts() };
  if (form instanceof z.ZodEnum) return { kind: 'words', words: form.options };
  if (form instanceof z.ZodLiteral) return { kind: 'words', words: [...(form.values as Set<string | number>)] };
  if (form instanceof z.ZodBoolean) return { kind: 'truth' };
  if (form instanceof z.ZodNumber) return numberTaken(form);
  return { kind: form instanceof z.ZodString ? 'line' : 'anything' };
}

function numberTaken(form: z.ZodNumber): Takes {
  const { type, minimum: least, exclusiveMinimum: above, maximum: most } = z.toJSONSchema(form);
  // The bounds of a whole number are those of what can be counted, where it has none of its own.
  const isOwn = (bound: unknown) => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const bounds = Object.entries({ least, above, most }).filter(([, bound]) => isOwn(bound));
  return { kind: type === 'integer' ? 'whole' : 'number', ...Object.fromEntries(bounds) };
}
