import type { z } from 'zod';
import { fieldOf, layersOf, partsOf } from './fields.ts';
import type { Path } from './finding.ts';
import { type Text, text } from './text.ts';

export interface TextIn {
  text: Text;
  path: Path;
}

/** Every text of a value that somebody may look for, in the schema's order: no ids, no names, no units. */
export function textsIn(schema: z.core.$ZodType, value: unknown, path: Path = []): TextIn[] {
  const layers = layersOf(schema, value);
  const { names, words } = fieldOf(layers);
  if (names !== undefined || words === false) return [];
  if (layers.includes(text) || (words && typeof value === 'string')) return [{ text: value as Text, path }];
  return partsOf(layers, value).flatMap((part) => textsIn(part.schema, part.value, [...path, part.key]));
}
