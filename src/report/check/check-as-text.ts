import type { Severity } from '../../model/vocabulary.ts';
import { formatNumber } from '../format-number.ts';
import { inLanguage } from '../localise.ts';
import { oneLine } from '../one-line.ts';
import type { AuditReport } from '../report.ts';
import { PHRASES } from '../words/phrases.ts';
import type { Checked } from './checked.ts';
import { sayTotal } from './counts.ts';
import { levelName } from './level-name.ts';
import { mendLines, placeText, sayGate, whereLines } from './say-gates.ts';

/** What `check` writes for people: each audit with where it stands and its findings, and which gates fail. */
export function checkAsText(checked: Checked, tint: (severity: Severity, text: string) => string): string {
  const { config, report, rubrics, failed } = checked;
  const { locale } = config;
  const words = inLanguage(PHRASES, locale).check;
  const width = Math.max(0, ...report.audits.flatMap(({ findings }) => findings.map(({ rule }) => rule.length)));
  const standing = ({ level, index, reach, rubric }: AuditReport) => {
    const name = (at: number) => levelName(at, rubric, rubrics, locale);
    return `${name(level)} · ${formatNumber(index, locale, 'index')}${reach > level ? ` → ${name(reach)}` : ''}`;
  };
  const audits = report.audits.map((audit) => [
    `${audit.id}  ${oneLine(audit.title)}  (${standing(audit)})`,
    ...audit.findings.map((finding) => {
      const { severity, rule, message, waived } = finding;
      const label = tint(severity, severity.padEnd(7));
      return `  ${placeText(finding)}  ${label}  ${rule.padEnd(width)}  ${oneLine(message)}${waived ? `  ${words.waivedUntil(waived.until)}` : ''}`;
    }),
    '',
  ]);
  const gates = failed.flatMap((gate) => {
    const said = sayGate(gate, checked);
    return [`${words.fails}${said.text}`, ...whereLines(said).map((line) => `  ${line}`)];
  });
  return [...audits.flat(), sayTotal(report, locale), ...gates, ...mendLines(failed, checked), ''].join('\n');
}
