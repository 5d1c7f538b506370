import type { Audit } from '../model/audit.ts';
import { type DiagnosticCode, type DiagnosticData, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { namingInvisible } from './input-method.ts';
import { isOneOf } from './is-one-of.ts';

/** Something of which anything may be missing: what is left after everything wrong was taken out. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;
export type AuditDraft = Draft<Audit>;

/** A text in every language it is written in. */
export function wordings(text: Draft<Text>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** A problem of one value, naming a character in it that nobody sees. */
export function wrong(
  code: DiagnosticCode,
  path: Path,
  data: DiagnosticData,
  more: Partial<Pick<Problem, 'on' | 'first'>> = {},
): Problem {
  return namingInvisible({ ...problemAt(code, path, data), ...more });
}

/** What is wrong with a name that is none of the known ones: nothing while it, or all of them, cannot be told. */
export function unlessKnown(
  code: DiagnosticCode,
  value: string | undefined,
  known: readonly string[] | null,
  path: Path,
  on: Problem['on'] = 'value',
): Problem[] {
  return value === undefined || !known || isOneOf(known, value) ? [] : [wrong(code, path, { value, known }, { on })];
}

/** What is wrong with the things of a list, each with its path. */
export function ofEach<T>(
  list: readonly (T | undefined)[] | undefined,
  path: Path,
  problems: (item: T, path: Path) => Problem[],
): Problem[] {
  return (list ?? []).flatMap((item, at) => (item === undefined ? [] : problems(item, [...path, at])));
}
