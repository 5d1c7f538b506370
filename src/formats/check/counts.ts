import { type Locale, wordsOf } from '../../languages/languages.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import type { FindingReport, Report } from '../../report/report.ts';

export type FindingCounts = Record<Severity | 'waived', number>;

/** How many open findings there are of each severity, and how many that are waived. */
export function countFindings(findings: readonly FindingReport[]): FindingCounts {
  const open = findings.filter(({ waived }) => waived === null);
  const of = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  return { error: of('error'), warning: of('warning'), info: of('info'), waived: findings.length - open.length };
}

/** The counts in words, the gravest first; what is waived only where something is. */
export function sayCounts(counts: FindingCounts, locale: Locale): string {
  const { severities } = wordsOf(locale).check;
  const said = SEVERITIES.toReversed().map((severity) => severities[severity](counts[severity]));
  const waived = counts.waived > 0 ? [severities.waived(counts.waived)] : [];
  return [...said, ...waived].join(wordsOf(locale).diagnostics.phrases.separator);
}

/** What was looked at, and how many findings there are. */
export function sayTotal({ audits, summary, as_of }: Report, locale: Locale): string {
  const counts = countFindings(audits.flatMap(({ findings }) => findings));
  const { total } = wordsOf(locale).check;
  return total(audits.length, summary.touchpoints, sayCounts(counts, locale), as_of);
}
