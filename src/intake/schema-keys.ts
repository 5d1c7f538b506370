import { z } from 'zod';
import type { Path } from '../model/finding.ts';
import { isOptional, keyOf, partsOf, placeOf, placesAt, placesFrom, type SchemaPlace } from '../model/schema-walk.ts';

/** The keys a schema knows of the map at a path; empty where it knows no map. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const closed = placesAt(schema, path).flatMap(({ layers }) => layers.flatMap(closedKeys));
  return [...keysOf(partsAt(schema, path)), ...closed];
}

/** The keys of a map by a closed list of words. */
function closedKeys(layer: z.core.$ZodType): string[] {
  return layer instanceof z.ZodRecord && layer.keyType instanceof z.ZodEnum ? layer.keyType.options.map(String) : [];
}

/** Whether a schema wants a calendar day at a path. */
export function wantsDay(schema: z.ZodType, path: Path): boolean {
  return placesAt(schema, path).some(({ field }) => field.takes === 'day');
}

/** Every key that any map of a schema knows. */
export function allKeys(schema: z.ZodType): Set<string> {
  return new Set(keysOf(placesFrom(placeOf(schema))));
}

/** Those of them that take a list. */
export function listKeys(schema: z.ZodType): Set<string> {
  const takesList = ({ layers }: SchemaPlace) => layers.some((layer) => layer instanceof z.ZodArray);
  return new Set(keysOf(placesFrom(placeOf(schema)).filter(takesList)));
}

/** The keys that an entry of the list at a path must have; and those it knows at all. */
export function keysOfMap(schema: z.ZodType, path: Path): { all: string[]; required: string[] } {
  const parts = partsAt(schema, path);
  return { all: keysOf(parts), required: keysOf(parts.filter((part) => !isOptional(part))) };
}

/** Whether a key may be left out. */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  return placesAt(schema, path).some((place) => keyOf(place) !== null && isOptional(place));
}

function partsAt(schema: z.ZodType, path: Path): SchemaPlace[] {
  return placesAt(schema, path).flatMap(partsOf);
}

function keysOf(places: readonly SchemaPlace[]): string[] {
  return places.flatMap((place) => keyOf(place) ?? []);
}
