import type { Language } from '../../languages/language.ts';
import { ownValue } from '../../model/own-value.ts';

/** What a key of a map in a file means; empty where nobody has said it yet. */
export function meaningOf(
  fields: Language['fields'],
  of: 'audit' | 'rubric' | 'config',
  table: string,
  key: string,
): string {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = fields[of];
  return ownValue(ownValue(tables, table) ?? {}, key) ?? '';
}
