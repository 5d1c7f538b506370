import type { z } from 'zod';
import { fieldOf, layersOf, partsOf } from './fields.ts';

export interface Publishing {
  /** Whether an owner's name is a role, which may be published. */
  isRole(name: string): boolean;
  /** What a value stands for in public: itself, or what is to be looked at instead. */
  instead(layers: readonly z.core.$ZodType[], value: unknown): unknown;
}

/**
 * What of a value the public may see, by its schema alone: an object that says it is internal is left out whole but for
 * what counts in the figures, and so are names of auditors, and of owners that are no roles. What the schema does not
 * know is left out. Lists and maps keep their places: what is left out of them is `undefined` there.
 */
export function publicPart(schema: z.core.$ZodType, written: unknown, publishing: Publishing): unknown {
  const layers = layersOf(schema, written);
  const value = publishing.instead(layers, written);
  const { names } = fieldOf(layers);
  if (names === 'auditor' || (names === 'owner' && !publishing.isRole(String(value))))
    return Array.isArray(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(layers, value);
  const shown = isInternal(value)
    ? parts.filter((part) => fieldOf(layersOf(part.schema, part.value)).counts)
    : parts.filter(({ key }) => key !== 'visibility');
  if (isInternal(value) && shown.length === 0) return undefined;
  const seen = shown.map((part) => [part.key, publicPart(part.schema, part.value, publishing)] as const);
  return Array.isArray(value) ? seen.map(([, part]) => part) : Object.fromEntries(seen);
}

/** The same without the places of what is left out. */
export function closedUp(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closedUp);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, closedUp(one)]])),
  );
}

function isInternal(value: object): boolean {
  return 'visibility' in value && value.visibility === 'internal';
}
