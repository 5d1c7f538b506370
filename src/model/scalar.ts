import { z } from 'zod';
import { bareName } from './bare-name.ts';
import { field } from './field.ts';

/** What every id and every part of a path looks like: lower-case words, digits, hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = field(z.string().regex(ID_PATTERN), { takes: 'id' });

/** A calendar day, YYYY-MM-DD. */
export const day = field(z.iso.date(), { takes: 'day' });

/** http, https, or a path under `public/` (no scheme, no `..`). */
export const link = field(
  z.string().refine(
    (value) => {
      if (/^https?:\/\/[^\s/]+/i.test(value)) return !/\s/.test(value);
      return value !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\/|\\|(^|\/)\.\.(\/|$)/i.test(value);
    },
    { params: { code: 'bad-link' } },
  ),
  { takes: 'address' },
);

/** A number small and large enough that sums, products and ratios of many stay finite: 0, or 1e-100 … 1e100 in size. */
export const quantity = z
  .number()
  .refine((value) => value === 0 || (Math.abs(value) >= 1e-100 && Math.abs(value) <= 1e100), {
    params: { code: 'beyond-reckoning' },
    abort: true,
  });

/** A list in which nothing stands twice. */
export function listOf<T extends z.ZodType<string>>(entry: T) {
  const list = z.array(entry).superRefine((values, context) => {
    const seen = new Set<string>();
    for (const [at, value] of values.entries()) {
      if (seen.has(bareName(value))) context.addIssue({ code: 'custom', path: [at], params: { code: 'said-twice' } });
      seen.add(bareName(value));
    }
  });
  return field(list, { unique: true });
}

export const share = quantity.min(0).max(1);
