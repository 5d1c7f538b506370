import { z } from 'zod';
import { LOCALES } from '../languages/languages.ts';

/** A schema that knows the languages there are, made anew when they have become others. */
export function byLanguages<T extends z.ZodType>(make: () => T): z.ZodLazy<T> {
  let made: { locales: typeof LOCALES; schema: T } | undefined;
  const current = () => {
    if (made?.locales !== LOCALES) made = { locales: LOCALES, schema: make() };
    return made.schema;
  };
  const lazy = z.lazy(current);
  // By itself it would keep what it was asked for first.
  Object.defineProperty(lazy._zod, 'innerType', { get: current });
  return lazy;
}
