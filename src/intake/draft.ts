import type { Audit } from '../model/audit.ts';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { namingInvisible } from './input-method.ts';

/** Something of which anything may be missing: what is left after everything wrong was taken out. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;
export type AuditDraft = Draft<Audit>;

/** A problem of one value, naming a character in it that nobody sees. */
export function wrong(
  code: DiagnosticCode,
  path: Path,
  data: DiagnosticData,
  more: Partial<Pick<Problem, 'on' | 'first'>> = {},
): Problem {
  return namingInvisible({ code, path, on: 'value', data, ...more });
}
