import { ID_PATTERN } from '../../model/scalar.ts';
import type { FindingReport } from '../../report/report.ts';
import type { SaidDiagnostic } from './checked.ts';

/**
 * For each finding, in order, a text of its own that stays as it is when lines move and when numbers or words of a
 * message change: rule, file, touchpoint, the ids it names (a criterion, a stage), and which of its equals it is.
 */
export function findingFingerprints(findings: readonly FindingReport[]): string[] {
  return numbered(
    findings.map(({ rule, file, touchpoint, data }) =>
      [rule, file, touchpoint ?? '', ...(ONE_EACH.includes(rule) ? [] : idsIn(data))].join(':'),
    ),
  );
}

/** The same for what is wrong with files: code, file, and which of its equals it is. */
export function diagnosticFingerprints(diagnostics: readonly SaidDiagnostic[]): string[] {
  return numbered(diagnostics.map(({ code, file }) => `${code}:${file}`));
}

/** Rules that tell of a touchpoint once: the criterion they name is where to look first, and changes as it is mended. */
const ONE_EACH = ['ladder/unmet', 'ladder/not-shown'];

/** Days and numbers are no ids, although they are written alike. */
function idsIn(data: FindingReport['data']): string[] {
  return Object.values(data).filter(
    (value): value is string => typeof value === 'string' && ID_PATTERN.test(value) && !/^\d/.test(value),
  );
}

function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key}:${nth}`;
  });
}
