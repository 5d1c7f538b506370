import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/rule.ts';
import type { Files } from './files.ts';
import { openSource, placeless, type Source } from './source.ts';
import { type Validated, validate } from './validate.ts';

export interface IntakeOptions {
  files: Files;
  /** The folder of audits, as the reports name it. */
  folder: string;
  rules: readonly Rule[];
  /** The files that are published as they are, by their paths; where it is left out, nothing is said of such that are not there. */
  published?: readonly string[];
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

/** Opens a file of the folder and holds what can be read of it against a schema; `criteria` are keys that `ratings` take. */
export function openYaml<T>(
  { files, folder }: IntakeOptions,
  name: string,
  schema: z.ZodType<T>,
  criteria?: ReadonlySet<string>,
): { source: Source | null; checked: Validated<T> | null; diagnostics: readonly Diagnostic[] } {
  const file = `${folder}/${name}`;
  const { source, diagnostics } = openSource(files, file, schema, criteria);
  const ending = name.endsWith('.yaml') ? [] : [placeless('wrong-extension', file)];
  const checked = source?.value === undefined ? null : validate(schema, source.value, criteria);
  return { source, checked, diagnostics: [...ending, ...diagnostics] };
}

/** By file, and within it from the top. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
