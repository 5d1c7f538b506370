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
  z
    .string()
    .refine((value) => isPath(value) || isAddress(value), { params: { code: 'bad-link' }, abort: true })
    .refine((value) => !namesSomebody(value), { params: { code: 'address-with-name' } }),
  { takes: 'address' },
);

/** A site of either kind: what a browser makes of a path must stay on it. */
const SITES = [new URL('http://site.invalid/'), new URL('https://site.invalid/')];

function isPath(value: string): boolean {
  if (value === '' || isBent(value) || /(^|\/)(\.|%2e){2}([/?#]|$)/i.test(value)) return false;
  return SITES.every((site) => URL.canParse(value, site) && new URL(value, site).origin === site.origin);
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^/]/i.test(value) && !/\s/.test(value) && !isBent(value) && URL.canParse(value);
}

/** Whether a browser reads it otherwise than it is written: it drops breaks and outer space, and turns backslashes around. */
function isBent(value: string): boolean {
  return /[\p{Cc}\\]/u.test(value) || value !== value.trim();
}

/** Whether an address holds a user's name or a password. */
export function namesSomebody(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username + password !== '';
}

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
