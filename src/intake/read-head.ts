import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { orNotRead } from './not-read.ts';
import { openSource, placeless } from './source.ts';
import { validate } from './validate.ts';

/** What a head is held against. */
export type HeadSchema<T> = z.ZodType<T>;

/** The line that stands before and after a head. */
const FENCE = '---';

/** Reads the head of a page, and holds it against its schema; `value` is `null` when it is not sound. */
export function readHead<T>(
  file: string,
  schema: HeadSchema<T>,
  read: () => Uint8Array,
): { value: T | null; diagnostics: readonly Diagnostic[] } {
  const bytes = orNotRead(read);
  if ('code' in bytes) return { value: null, diagnostics: [placeless(bytes.code, file, bytes.data)] };
  const head = headOf(bytes);
  if (head === null) return { value: null, diagnostics: [placeless('no-head', file)] };
  const { source, diagnostics } = openSource({ list: () => null, read: () => head }, file, schema);
  const checked = source?.value === undefined ? null : validate(schema, source.value);
  return {
    value: checked?.ok ? checked.data : null,
    diagnostics: [...diagnostics, ...(source?.diagnose(checked?.problems ?? []) ?? [])],
  };
}

/** The head alone, its lines where they stand in the file; `null` where there is none. */
function headOf(bytes: Uint8Array): Uint8Array | null {
  const [first, ...lines] = Buffer.from(bytes).toString('latin1').split('\n');
  const end = lines.findIndex((line) => line.trimEnd() === FENCE);
  if (first?.replace('\xef\xbb\xbf', '').trimEnd() !== FENCE || end < 0) return null;
  return Buffer.from(['', ...lines.slice(0, end)].join('\n'), 'latin1');
}
