import { z } from 'zod';
import type { Path } from '../../src/model/finding.ts';
import { EACH, partsOf, placeOf, placesFrom, type SchemaPlace } from '../../src/model/schema-walk.ts';

/** A text that says where it stands: an id, so that it fits wherever a text does. */
function canary(path: Path): string {
  const words = path.map((key) => (key === EACH ? 'each' : key));
  return ['canary', ...words]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/**
 * A value with everything in it that a schema knows: one entry of every list and map, and every string that may be any
 * word a canary of its place. What only one of several keys may say is all said. `visibility` is what it is given.
 */
export function filled(schema: z.core.$ZodType, visibility: string): unknown {
  return filledAt(placeOf(schema), visibility);
}

function filledAt(place: SchemaPlace, visibility: string): unknown {
  const { path, layers, field } = place;
  if (path.at(-1) === 'visibility') return visibility;
  // A text in one language is enough; where else there is a short form, the long one says more.
  const parts = field.takes === 'text' ? [] : partsOf(place);
  if (parts.length === 0) return scalarAt(place);
  const values = parts.map((part) => filledAt(part, visibility));
  if (layers.some((layer) => layer instanceof z.ZodArray || layer instanceof z.ZodTuple)) return values;
  const keys = parts.map((part) => part.path.at(-1));
  return Object.fromEntries(
    values.map((value, at) => [keys[at] === EACH ? canary([...path, 'key']) : keys[at], value]),
  );
}

function scalarAt({ path, layers: [schema, ...inner] }: SchemaPlace): unknown {
  const words = inner.concat(schema ?? []).flatMap((layer) => (layer instanceof z.ZodEnum ? layer.options : []));
  const candidates = [
    canary(path),
    `https://example.com/${canary(path)}`,
    '2024-01-01',
    ...words,
    1,
    0.5,
    5,
    -1,
    true,
    '#14506e',
  ];
  const fitting = candidates.find((candidate) => schema && z.safeParse(schema, candidate).success);
  if (fitting === undefined) throw new TypeError(`nothing fits ${path.join('.')}`);
  return fitting;
}

/** The canaries of all places of a schema where anything may be written. */
export function freeTexts(schema: z.core.$ZodType): string[] {
  const isFree = (layer: z.core.$ZodType) =>
    layer instanceof z.ZodString && layer.safeParse('Words, and more: 字').success;
  const places = placesFrom(placeOf(schema, filled(schema, 'public')));
  return places.filter(({ layers }) => layers.some(isFree)).map(({ value }) => String(value));
}
