import { z } from 'zod';

/** A text that says where it stands: an id, so that it fits wherever a text does. */
export function canary(path: readonly (string | number)[]): string {
  return ['canary', ...path]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/**
 * A value with everything in it that a schema knows: one entry of every list and map, and every string that may be any
 * word a canary of its place. What only one of several keys may say is all said. `visibility` is what it is given.
 */
export function filled(
  schema: z.core.$ZodType,
  visibility: string,
  path: readonly (string | number)[] = [],
  seen: (schema: z.core.$ZodType, path: readonly (string | number)[]) => void = () => {},
): unknown {
  const inside = (part: z.core.$ZodType, key: string | number) => filled(part, visibility, [...path, key], seen);
  seen(schema, path);
  if (path.at(-1) === 'visibility') return visibility;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return filled(schema.unwrap() as z.core.$ZodType, visibility, path, seen);
  if (schema instanceof z.ZodUnion) {
    // A text in one language is enough; where else there is a short form, the long one says more.
    const options = schema.options as readonly z.core.$ZodType[];
    const [first = schema] = options;
    return filled(first instanceof z.ZodString ? first : (options.at(-1) ?? first), visibility, path, seen);
  }
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, inside(part, key)]));
  }
  if (schema instanceof z.ZodArray) return [inside(schema.element as z.core.$ZodType, 0)];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item, at) => inside(item, at));
  if (schema instanceof z.ZodRecord) {
    const key = canary([...path, 'key']);
    return { [key]: inside(schema.valueType as z.core.$ZodType, key) };
  }
  if (schema instanceof z.ZodLiteral) return schema.value;
  const candidates = [canary(path), `https://example.com/${canary(path)}`, '2024-01-01', 'met', 1, true];
  const fitting = candidates.find((candidate) => z.safeParse(schema, candidate).success);
  if (fitting !== undefined) return fitting;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  throw new TypeError(`nothing fits ${path.join('.')}`);
}

/** The canaries of all places of a schema where anything may be written. */
export function freeTexts(schema: z.core.$ZodType): string[] {
  const free: string[] = [];
  filled(schema, 'public', [], (part, path) => {
    if (part instanceof z.ZodString && part.safeParse('Words, and more: 字').success) free.push(canary(path));
  });
  return free;
}
