import type { z } from 'zod';
import type { Path } from '../model/finding.ts';

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  items?: z.ZodType[];
  format?: string;
};

/** The keys a schema knows of the map at a path; empty where it knows no map. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return schemasAt([schema], path).flatMap((found) => Object.keys(defOf(found).shape ?? {}));
}

/** Whether a schema wants a calendar day at a path. */
export function wantsDay(schema: z.ZodType, path: Path): boolean {
  return schemasAt([schema], path).some((found) => defOf(found).format === 'date');
}

/** Every key that any map of a schema knows. */
export function allKeys(schema: z.ZodType): Set<string> {
  return keysWhere(schema, () => true);
}

/** Those of them that take a list. */
export function listKeys(schema: z.ZodType): Set<string> {
  return keysWhere(schema, (inner) => unwrapped(inner).some((found) => defOf(found).element !== undefined));
}

/** The keys that an entry of the list at a path must have; and those it knows at all. */
export function keysOfMap(schema: z.ZodType, path: Path): { all: string[]; required: string[] } {
  const shapes = schemasAt([schema], path).map((found) => defOf(found).shape ?? {});
  return {
    all: shapes.flatMap((shape) => Object.keys(shape)),
    required: shapes.flatMap((shape) =>
      Object.entries(shape).flatMap(([key, inner]) => (isOptional(inner) ? [] : [key])),
    ),
  };
}

/** Whether a key may be left out. */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  const parents = schemasAt([schema], path.slice(0, -1));
  const last = path.at(-1) ?? '';
  return parents.some((parent) => {
    const { shape = {} } = defOf(parent);
    const inner = Object.hasOwn(shape, last) ? shape[last] : undefined;
    return inner !== undefined && isOptional(inner);
  });
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

function keysWhere(schema: z.ZodType, fits: (inner: z.ZodType) => boolean): Set<string> {
  const keys = new Set<string>();
  const visit = (inner: z.ZodType) => {
    const { shape, element, valueType, items } = defOf(inner);
    for (const [key, part] of Object.entries(shape ?? {})) if (fits(part)) keys.add(key);
    for (const part of [...Object.values(shape ?? {}), element, valueType, ...(items ?? [])])
      if (part) unwrapped(part).forEach(visit);
  };
  unwrapped(schema).forEach(visit);
  return keys;
}

function schemasAt(schemas: z.ZodType[], path: Path): z.ZodType[] {
  const here = schemas.flatMap(unwrapped);
  const [part, ...rest] = path;
  if (part === undefined) return here;
  const below = here.flatMap((schema) => {
    const { shape, element, valueType, items } = defOf(schema);
    return [
      shape && Object.hasOwn(shape, part) ? shape[part] : undefined,
      element,
      valueType,
      items?.[Number(part)],
    ].filter((inner) => inner !== undefined);
  });
  return schemasAt(below, rest);
}

/** A schema without its defaults and options, and every branch of a union. */
function unwrapped(schema: z.ZodType): z.ZodType[] {
  const { innerType, options } = defOf(schema);
  if (innerType) return unwrapped(innerType);
  return options ? options.flatMap(unwrapped) : [schema];
}

function defOf(schema: z.ZodType): Def {
  return schema.def as Def;
}
