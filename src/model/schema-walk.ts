import { z } from 'zod';
import { type Field, fieldOf } from './field.ts';
import type { Path } from './finding.ts';

type Schema = z.core.$ZodType;

/** A place that a schema knows, in one value or in any value at all: what reads the schema goes from place to place. */
export interface SchemaPlace {
  path: Path;
  /** Its schema and what that wraps, outermost first; of a union the form that the value has, without a value every form. */
  layers: readonly Schema[];
  field: Field;
  /** What stands there; `undefined` in a walk without a value. */
  value: unknown;
}

/** Stands in a path for any entry of a list, or of a map whose keys are open. */
export const EACH = '*';

/** Where a walk begins: at a value, or without one. */
export function placeOf(schema: Schema, value?: unknown, path: Path = []): SchemaPlace {
  const layers = layersOf(schema, value);
  return { path, layers, field: fieldOf(layers), value };
}

/** The places just below, in the schema's order: those that the value fills, without a value all. */
export function partsOf({ path, layers, value }: SchemaPlace): SchemaPlace[] {
  const entries = layers.flatMap(entriesOf);
  if (value === undefined) return entries.map(({ key, schema }) => placeOf(schema, undefined, [...path, key]));
  if (typeof value !== 'object' || value === null) return [];
  const held = new Map<string | number, unknown>(Array.isArray(value) ? value.entries() : Object.entries(value));
  return entries.flatMap(({ key, schema }) =>
    (key === EACH ? [...held.keys()] : [key])
      .filter((one) => held.get(one) !== undefined)
      .map((one) => placeOf(schema, held.get(one), [...path, one])),
  );
}

/** A place with all that are below it. */
export function placesFrom(place: SchemaPlace): SchemaPlace[] {
  return [place, ...partsOf(place).flatMap(placesFrom)];
}

/** The places a path leads to: none that the schema does not know, several where forms of a union know the same key. */
export function placesAt(schema: Schema, path: Path): SchemaPlace[] {
  return path.reduce<SchemaPlace[]>(
    (places, key) =>
      places.flatMap(partsOf).filter(({ path }) => path.at(-1) === EACH || String(path.at(-1)) === String(key)),
    [placeOf(schema)],
  );
}

/** The key by which a map names a place; `null` of an entry of a list, and of a map whose keys are open. */
export function keyOf({ path }: SchemaPlace): string | null {
  const key = path.at(-1);
  return typeof key === 'string' && key !== EACH ? key : null;
}

/** The keys of a map whose fields are so, in the schema's order. */
export function keysWhere(schema: Schema, is: (field: Field) => boolean): string[] {
  return partsOf(placeOf(schema)).flatMap((part) => (is(part.field) ? (keyOf(part) ?? []) : []));
}

/** Whether it may be left out. */
export function isOptional({ layers: [schema] }: SchemaPlace): boolean {
  return schema !== undefined && z.safeParse(schema, undefined).success;
}

function layersOf(schema: Schema, value: unknown): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [schema, ...layersOf(schema.unwrap(), value)];
  if (schema instanceof z.ZodLazy) return layersOf(schema._zod.innerType, value);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const hasParts = typeof value === 'object' && value !== null;
  const isForm = (option: Schema) => value === undefined || entriesOf(option).length > 0 === hasParts;
  return [schema, ...schema.options.filter(isForm).flatMap((option) => layersOf(option, value))];
}

function entriesOf(schema: Schema): { key: string | number; schema: Schema }[] {
  if (schema instanceof z.ZodLazy) return entriesOf(schema._zod.innerType);
  if (schema instanceof z.ZodObject)
    return Object.entries<Schema>(schema.shape).map(([key, schema]) => ({ key, schema }));
  if (schema instanceof z.ZodTuple) return schema.def.items.map((schema, key) => ({ key, schema }));
  if (schema instanceof z.ZodArray) return [{ key: EACH, schema: schema.element }];
  return schema instanceof z.ZodRecord ? [{ key: EACH, schema: schema.valueType }] : [];
}
