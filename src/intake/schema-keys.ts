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
  const keys = new Set<string>();
  const visit = (inner: z.ZodType) => {
    const { shape, element, valueType, items } = defOf(inner);
    for (const key of Object.keys(shape ?? {})) keys.add(key);
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
    return [shape?.[part], element, valueType, items?.[Number(part)]].filter((inner) => inner !== undefined);
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
