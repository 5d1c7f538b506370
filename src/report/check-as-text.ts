import type { Rubric } from '../model/rubric.ts';
import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import { rung } from '../rubric/ladder.ts';
import { formatNumber } from './finding-message.ts';
import type { FailedGate } from './gates.ts';
import { localise } from './localise.ts';
import type { AuditReport, Report } from './report.ts';

interface Checked {
  config: { locale: 'en' | 'zh-CN' | 'zh-TW' };
  report: Report;
  rubrics: readonly Rubric[];
}

/** What `check` writes for people: each audit with where it stands and its findings, and which gates fail. */
export function checkAsText(
  { config: { locale }, report, rubrics }: Checked,
  failed: readonly FailedGate[],
  tint: (severity: Severity, text: string) => string,
): string {
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
      return `  ${file}:${line}:${column}  ${label}  ${rule.padEnd(width)}  ${message}${waived ? `  [waived until ${waived.until}]` : ''}`;
    }),
    '',
  ]);
  return [...audits.flat(), counts(report), ...failed.map((gate) => `Fails: ${gateText(gate, number)}`), ''].join('\n');
}

function counts(report: Report): string {
  const findings = report.audits.flatMap((audit) => audit.findings);
  const waived = findings.filter((finding) => finding.waived !== null).length;
  const bySeverity = [...SEVERITIES]
    .reverse()
    .map(
      (severity) =>
        `${findings.filter((finding) => finding.severity === severity && finding.waived === null).length} ${severity}`,
    );
  return `${report.audits.length} audits, ${report.summary.touchpoints} touchpoints: ${bySeverity.join(', ')}${waived > 0 ? `, ${waived} waived` : ''} (as of ${report.as_of})`;
}

function gateText(gate: FailedGate, number: (value: number) => string): string {
  if (gate.gate === 'severity') {
    return `${gate.found} findings are ${gate.expected}${gate.expected === 'error' ? '' : ' or worse'} (gates.severity). Mend them, waive one with a reason and an end, or set the gate otherwise.`;
  }
  return `${gate.audit} has index ${number(gate.found)}; at least ${number(gate.expected)} is asked for (gates.min_index).`;
}
