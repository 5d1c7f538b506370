import type { z } from 'zod';
import type { Path } from './finding.ts';
import { partsOf, placeOf, type SchemaPlace } from './schema-walk.ts';
import type { Text } from './text.ts';

export interface TextIn {
  text: Text;
  path: Path;
}

/** Every text of a value that somebody may look for, in the schema's order: no ids, no names, no units. */
export function textsIn(schema: z.core.$ZodType, value: unknown): TextIn[] {
  return textsFrom(placeOf(schema, value));
}

function textsFrom(place: SchemaPlace): TextIn[] {
  const { path, value, field } = place;
  if (field.names !== undefined || field.words === false) return [];
  if (field.takes === 'text' || (field.words && typeof value === 'string')) return [{ text: value as Text, path }];
  return partsOf(place).flatMap(textsFrom);
}
