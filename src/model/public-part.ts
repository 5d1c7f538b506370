import type { z } from 'zod';
import { partsOf, placeOf, type SchemaPlace } from './schema-walk.ts';

export interface Publishing {
  /** Whether an owner's name is a role, which may be published. */
  isRole(name: string): boolean;
  /** What a value stands for in public: itself, or what is to be looked at instead. */
  instead(place: SchemaPlace): unknown;
}

/**
 * What of a value the public may see, by its schema alone: an object that says it is internal is left out whole but for
 * what counts in the figures, and so are names of auditors, and of owners that are no roles. What the schema does not
 * know is left out. Lists and maps keep their places: what is left out of them is `undefined` there.
 */
export function publicPart(schema: z.core.$ZodType, written: unknown, publishing: Publishing): unknown {
  const shownOf = (place: SchemaPlace): unknown => {
    const { names } = place.field;
    const value = publishing.instead(place);
    if (names === 'auditor' || (names === 'owner' && !publishing.isRole(String(value))))
      return Array.isArray(value) ? [] : undefined;
    if (typeof value !== 'object' || value === null) return value;
    const parts = partsOf({ ...place, value });
    const shown = isInternal(value)
      ? parts.filter(({ field }) => field.counts)
      : parts.filter(({ path }) => path.at(-1) !== 'visibility');
    if (isInternal(value) && shown.length === 0) return undefined;
    return Array.isArray(value)
      ? shown.map(shownOf)
      : Object.fromEntries(shown.map((part) => [part.path.at(-1), shownOf(part)]));
  };
  return shownOf(placeOf(schema, written));
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
