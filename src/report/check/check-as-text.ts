import type { Rubric } from '../../model/rubric.ts';
import type { Locale } from '../../model/text.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { rung } from '../../rubric/ladder.ts';
import { formatNumber } from '../format-number.ts';
import { inLanguage, localise } from '../localise.ts';
import type { AuditReport, Report } from '../report.ts';
import { DIAGNOSTIC_WORDS } from '../words/diagnostics.ts';
import { PHRASES, type Phrases } from '../words/phrases.ts';
import type { FailedGate } from './gates.ts';

interface Checked {
  config: { locale: Locale };
  report: Report;
  rubrics: readonly Rubric[];
}

/** What `check` writes for people: each audit with where it stands and its findings, and which gates fail. */
export function checkAsText(
  { config: { locale }, report, rubrics }: Checked,
  failed: readonly FailedGate[],
  tint: (severity: Severity, text: string) => string,
): string {
  const words = inLanguage(PHRASES, locale).check;
  const width = Math.max(0, ...report.audits.flatMap(({ findings }) => findings.map(({ rule }) => rule.length)));
  const number = (value: number) => formatNumber(value, locale, 'decimal');
  const standing = ({ level, index, reach, rubric }: AuditReport) => {
    const ladder = rubrics.find(({ id }) => id === rubric)?.interaction;
    const name = (at: number) => (ladder ? localise(rung(ladder, at).name, locale, locale) : String(at));
    return `${name(level)} · ${number(index)}${reach > level ? ` → ${name(reach)}` : ''}`;
  };
  const audits = report.audits.map((audit) => [
    `${audit.id}  ${audit.title}  (${standing(audit)})`,
    ...audit.findings.map(({ file, line, column, severity, rule, message, waived }) => {
      const label = tint(severity, severity.padEnd(7));
      return `  ${file}:${line}:${column}  ${label}  ${rule.padEnd(width)}  ${message}${waived ? `  ${words.waivedUntil(waived.until)}` : ''}`;
    }),
    '',
  ]);
  return [
    ...audits.flat(),
    counts(report, words, locale),
    ...failed.map((gate) => `${words.fails} ${gateText(gate, words, number)}`),
    '',
  ].join('\n');
}

function counts(report: Report, { total, severities }: Phrases['check'], locale: Locale): string {
  const findings = report.audits.flatMap((audit) => audit.findings);
  const open = findings.filter((finding) => finding.waived === null);
  const bySeverity = [...SEVERITIES]
    .reverse()
    .map((severity) => severities[severity](open.filter((finding) => finding.severity === severity).length));
  const waived = findings.length - open.length;
  const all = [...bySeverity, ...(waived > 0 ? [severities.waived(waived)] : [])];
  const said = all.join(inLanguage(DIAGNOSTIC_WORDS, locale).phrases.separator);
  return total(report.audits.length, report.summary.touchpoints, said, report.as_of);
}

function gateText(
  gate: FailedGate,
  { severityGate, indexGate }: Phrases['check'],
  number: (value: number) => string,
): string {
  if (gate.gate === 'severity') return severityGate(gate.found, gate.expected);
  return indexGate(gate.audit, number(gate.found), number(gate.expected));
}
