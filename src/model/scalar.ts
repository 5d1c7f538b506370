import { z } from 'zod';

/** What every id and every part of a path looks like: lower-case words, digits, hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN);

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date();

/** http, https, or a path under `public/` (no scheme, no `..`). */
export const link = z.string().refine(
  (value) => {
    if (/^https?:\/\/[^\s/]+/i.test(value)) return !/\s/.test(value);
    return value !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\/|\\|(^|\/)\.\.(\/|$)/i.test(value);
  },
  { params: { code: 'bad-link' } },
);

export const share = z.number().min(0).max(1);
