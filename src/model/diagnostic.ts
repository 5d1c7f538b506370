import type { Language } from '../languages/language.ts';
import type { Path } from './finding.ts';

/** Every way in which what a user wrote can be wrong; its words stand in the languages, under the same code. */
export type DiagnosticCode = keyof Language['diagnostics']['codes'];

export type DiagnosticData = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Something wrong at a place of a document that is still a path; `on` says whether the key or its value is meant. */
export interface Problem {
  code: DiagnosticCode;
  path: Path;
  on: 'key' | 'value';
  data: DiagnosticData;
  /** Where the same thing stands for the first time; the message names its line. */
  first?: Path;
}

/** Whether a problem is a way of writing that an earlier state of the program took, which `migrate` rewrites. */
export function isEarlier({ code, data }: Pick<Problem, 'code' | 'data'>): boolean {
  if (code === 'missing-key') return data['isHead'] === 1;
  return code === 'renamed-key' || code === 'said-twice' || (code === 'wrong-format-number' && data['value'] === 0);
}

/** A problem of the value at a path, or of its key. */
export function problemAt(
  code: DiagnosticCode,
  path: Path,
  data: DiagnosticData = {},
  on: Problem['on'] = 'value',
): Problem {
  return { code, path, on, data };
}

/** A problem with its place. Lines and columns count from 1, in UTF-16 units as editors do; the excerpt is for a code frame. */
export interface Diagnostic {
  code: DiagnosticCode;
  file: string;
  line: number;
  column: number;
  length: number;
  data: DiagnosticData;
  excerpt: readonly { line: number; text: string }[];
}
