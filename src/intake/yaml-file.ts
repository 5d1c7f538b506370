import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import type { Files } from './files.ts';
import { openSource, placeless, type Source } from './source.ts';
import { validate } from './validate.ts';

export interface IntakeOptions {
  files: Files;
  /** The folder of audits, as the reports name it. */
  folder: string;
  rules: readonly Rule[];
}

/** What an audit's file may end in so that it is not silently left out; only ".yaml" is right. */
export const ENDING = /\.ya?ml(\.txt)?$/i;

/** A file's name without its ending. */
export function stem(name: string): string {
  return name.replace(ENDING, '');
}

/** A path of the folder as the reports name it. */
export function placeOf(folder: string, name: string): string {
  return name === '' ? folder : `${folder}/${name}`;
}

/** Opens a file of the folder; `moreKeys` are keys the schema leaves open. */
export function openYaml(
  { files, folder }: IntakeOptions,
  name: string,
  schema: z.ZodType,
  moreKeys?: ReadonlySet<string>,
): { source: Source | null; diagnostics: Diagnostic[] } {
  const file = `${folder}/${name}`;
  const { source, diagnostics } = openSource(files, file, schema, moreKeys);
  const ending = name.endsWith('.yaml') ? [] : [placeless('wrong-extension', file)];
  return { source, diagnostics: [...ending, ...diagnostics] };
}

/** What a source holds, when it is as its schema wants it. */
export function checked<T>(
  source: Source | null,
  schema: z.ZodType<T>,
): { value: T | null; diagnostics: readonly Diagnostic[] } {
  if (source?.value === undefined) return { value: null, diagnostics: [] };
  const result = validate(schema, source.value);
  return { value: result.ok ? result.data : null, diagnostics: source.diagnose(result.problems) };
}

/** By file, and within it from the top. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
