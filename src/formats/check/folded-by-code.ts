import type { DiagnosticCode } from '../../model/diagnostic.ts';

/** So many of a code are listed, and so many in all: a person mends the first before reading on. */
const OF_A_CODE = 20;
const IN_ALL = 100;

/** The first of each code, in their order, and how many more of it there are. */
export function foldedByCode<T extends { code: DiagnosticCode }>(
  diagnostics: readonly T[],
): { listed: T[]; more: ReadonlyMap<DiagnosticCode, number> } {
  const seen = new Map<DiagnosticCode, number>();
  const more = new Map<DiagnosticCode, number>();
  const listed: T[] = [];
  for (const diagnostic of diagnostics) {
    const { code } = diagnostic;
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    if (before < OF_A_CODE && listed.length < IN_ALL) listed.push(diagnostic);
    else more.set(code, (more.get(code) ?? 0) + 1);
  }
  return { listed, more };
}
