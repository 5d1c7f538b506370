import { z } from 'zod';

/** What readers of the schema need to know of a field beside its type. */
interface Field {
  /** Whose name it holds. To the public an auditor's never goes out, an owner's only when it is a role. */
  names?: 'auditor' | 'owner';
  /** It counts in the figures: it stays when the rest of its object is internal. */
  counts?: true;
  /** It holds words that somebody may look for. */
  words?: boolean;
}

/** A refined or otherwise derived schema has what its origin has, unless it says otherwise itself. */
const FIELDS = z.registry<Field>();

/** The same schema as a field of its own kind. */
export function field<T extends z.ZodType>(schema: T, said: Field): T {
  const own = schema.clone();
  FIELDS.add(own, said);
  return own;
}

const WITH_PARTS = [z.ZodObject, z.ZodRecord, z.ZodArray, z.ZodTuple];

/** A value's schema without what only says that it may be absent, outermost first; of a union, the short form or the long one. */
export function layersOf(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [schema, ...layersOf(schema.unwrap(), value)];
  if (schema instanceof z.ZodUnion) {
    const hasParts = typeof value === 'object' && value !== null;
    const fitting = schema.options.find((option) => hasParts === WITH_PARTS.some((kind) => option instanceof kind));
    return fitting ? [schema, ...layersOf(fitting, value)] : [schema];
  }
  return [schema];
}

/** What is told of the field a value stands in; the outer layer tells last. */
export function fieldOf(layers: readonly z.core.$ZodType[]): Field {
  return Object.assign({}, ...layers.toReversed().map((layer) => FIELDS.get(layer)));
}

/** The parts of a value that its schema knows, in the schema's order; none of a scalar. */
export function partsOf(
  layers: readonly z.core.$ZodType[],
  value: unknown,
): { key: string | number; schema: z.core.$ZodType; value: unknown }[] {
  const schema = layers.at(-1);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((one, key) => ({ key, schema: schema.element, value: one }));
  if (schema instanceof z.ZodTuple && Array.isArray(value))
    return value.flatMap((one, key) => {
      const item = schema.def.items[key];
      return item ? [{ key, schema: item, value: one }] : [];
    });
  if (schema instanceof z.ZodRecord)
    return Object.entries(record).map(([key, one]) => ({ key, schema: schema.valueType, value: one }));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([key, part]) =>
      record[key] === undefined ? [] : [{ key, schema: part, value: record[key] }],
    );
  return [];
}
