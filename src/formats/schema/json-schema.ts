import type { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema & { definitions?: Record<string, JsonSchema> };

/** A name that may be written, and what it means; nothing where nobody has said it. */
export interface KnownName {
  id: string;
  meaning: string;
}

/** One of some names and nothing else, each with its meaning. */
export function oneOfNames(names: readonly KnownName[]): JsonSchema {
  return { type: 'string', enum: names.map(({ id }) => id), enumDescriptions: names.map(({ meaning }) => meaning) };
}

/** A schema with something said beside it: editors read that beside a reference, too, and complete such a key best. */
export function saying(said: JsonSchema, { allOf = [], ...schema }: JsonSchema): JsonSchema {
  const [only, ...others] = allOf;
  const inner = only && others.length === 0 ? only : { ...(allOf.length > 0 && { allOf }) };
  return { ...said, ...schema, ...inner };
}

/** Puts another schema in the place of one, for all that hold it. */
export function become(schema: JsonSchema, other: JsonSchema): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
