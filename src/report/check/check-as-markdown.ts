import { codeFrame } from '../explain/explain-diagnostic.ts';
import { formatNumber } from '../format-number.ts';
import { inLanguage, localise } from '../localise.ts';
import { htmlText, markdownBlock, markdownCode, markdownDetails, markdownLink, markdownText } from '../markdown.ts';
import type { AuditReport, FindingReport } from '../report.ts';
import { fileLink } from '../repository-links.ts';
import { termOf } from '../term.ts';
import { CHECK_WORDS, type CheckWords } from '../words/check-words.ts';
import { DIAGNOSTIC_WORDS } from '../words/diagnostics.ts';
import { type Checked, type SaidDiagnostic, saidDiagnostics } from './checked.ts';
import { countFindings, sayCounts, sayTotal } from './counts.ts';
import { gravestFirst, type Place } from './failed-gates.ts';
import { levelName } from './level-name.ts';
import { placeText, sayGate, sayMends } from './say-gates.ts';

/**
 * A summary for people: the verdict, the failed gates with how to pass them, a table of the audits, worst first, and the
 * findings of each to open. At most `most` bytes of UTF-8; what is left out then is told.
 */
export function checkAsMarkdown(checked: Checked, most = Number.POSITIVE_INFINITY): string {
  const words = inLanguage(CHECK_WORDS, checked.config.locale);
  const { diagnostics } = checked;
  return diagnostics.length > 0 ? broken(checked, words, most) : judged(checked, words, most);
}

/** Bytes kept free for what is said of parts that are left out. */
const RESERVE = 1000;

function judged(checked: Checked, words: CheckWords, most: number): string {
  const { failed, report, config } = checked;
  const { locale } = config;
  const { colon } = inLanguage(DIAGNOSTIC_WORDS, locale).phrases;
  const audits = worstFirst(report.audits);
  const verdict =
    failed.length > 0 ? `❌ ${words.failed}${colon}${words.gatesFailed(failed.length)}` : `✅ ${words.passed}`;
  const head = [`## ${verdict}`, '', markdownText(sayTotal(report, locale)), ''];
  let room = most - RESERVE - sizeOf(head);
  const take = (parts: readonly string[]) => {
    const kept = fitting(parts, room);
    room -= sizeOf(kept);
    return { kept, left: parts.length - kept.length };
  };
  const gates = take(failed.map((gate) => gateItem(gate, checked)));
  const mends = take(
    sayMends(failed, checked).map(({ text, yaml }) =>
      yaml === null ? `${markdownText(text)}\n` : `${markdownText(text)}\n\n${markdownBlock(yaml, 'yaml')}\n`,
    ),
  );
  const rows = take(audits.map((audit) => row(audit, checked)));
  const details = take(audits.filter(({ findings }) => findings.length > 0).map((audit) => opened(audit, checked)));
  const { audit, level, index, errors, warnings, notes } = words.columns;
  return [
    ...head,
    ...(failed.length > 0 ? [`### ${words.gates}`, '', ...gates.kept] : []),
    ...(gates.left > 0 ? [`- ${words.more(gates.left)}`] : []),
    ...(failed.length > 0 ? ['', ...mends.kept] : []),
    ...(audits.length > 0
      ? [
          `| ${[audit, level, index, errors, warnings, notes].join(' | ')} |`,
          '| --- | --- | ---: | ---: | ---: | ---: |',
          ...rows.kept,
          '',
        ]
      : []),
    ...(rows.left > 0 ? [words.cutAudits(rows.left), ''] : []),
    ...details.kept,
    ...(details.left > 0 ? [words.cutFindings(details.left), ''] : []),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
}

function worstFirst(audits: readonly AuditReport[]): AuditReport[] {
  const count = new Map(audits.map((audit) => [audit, countFindings(audit.findings)]));
  const of = (audit: AuditReport, severity: 'error' | 'warning') => count.get(audit)?.[severity] ?? 0;
  return audits.toSorted(
    (a, b) => of(b, 'error') - of(a, 'error') || of(b, 'warning') - of(a, 'warning') || a.index - b.index,
  );
}

function gateItem(gate: Checked['failed'][number], checked: Checked): string {
  const { text, where, more } = sayGate(gate, checked);
  const places = where.map(({ place, rule, message }) =>
    [linked(place, checked), rule && markdownCode(rule), message && markdownText(message)].filter(Boolean).join(' '),
  );
  return [`- **${markdownText(text)}**`, ...[...places, ...(more ? [more] : [])].map((line) => `  - ${line}`)].join(
    '\n',
  );
}

function row({ id, title, level, reach, index, rubric, findings }: AuditReport, { config, rubrics }: Checked): string {
  const { locale } = config;
  const name = (at: number) => `${at} · ${markdownText(levelName(at, rubric, rubrics, locale))}`;
  const { error, warning, info } = countFindings(findings);
  const cells = [
    `${markdownText(title)} ${markdownCode(id)}`,
    reach > level ? `${name(level)} → ${name(reach)}` : name(level),
    formatNumber(index, locale, 'index'),
    ...[error, warning, info].map((count) => formatNumber(count, locale, 'decimal')),
  ];
  return `| ${cells.join(' | ')} |`;
}

function opened({ id, title, findings }: AuditReport, checked: Checked): string {
  const counts = sayCounts(countFindings(findings), checked.config.locale);
  const summary = `<code>${htmlText(id)}</code> ${htmlText(title)} (${htmlText(counts)})`;
  const open = gravestFirst(findings.filter(({ waived }) => waived === null));
  const waived = findings.filter((finding) => finding.waived !== null);
  return `${markdownDetails(summary, [...open, ...waived].map((finding) => item(finding, checked)).join('\n'))}\n`;
}

function item(finding: FindingReport, checked: Checked): string {
  const { locale } = checked.config;
  const { severity, rule, message, waived } = finding;
  const words = inLanguage(CHECK_WORDS, locale);
  const said = waived ? ` (${markdownText(words.waived(waived.until, localise(waived.reason, locale, locale)))})` : '';
  const label = waived ? termOf('severity', severity, locale) : `**${termOf('severity', severity, locale)}**`;
  return `- ${label} ${markdownCode(rule)} ${markdownText(message)}${said} ${linked(finding, checked)}`;
}

function linked(place: Place, { config, report }: Checked): string {
  return markdownLink(markdownCode(placeText(place)), fileLink(config.repository, report.commit, place));
}

function broken(checked: Checked, words: CheckWords, most: number): string {
  const said = saidDiagnostics(checked);
  const { colon } = inLanguage(DIAGNOSTIC_WORDS, checked.config.locale).phrases;
  const head = [`## ❌ ${words.invalid}${colon}${words.problems(said.length)}`, ''];
  const parts = said.map((diagnostic) => problem(diagnostic, checked));
  const kept = fitting(parts, most - RESERVE - sizeOf(head));
  const left = parts.length - kept.length;
  return [...head, ...kept, ...(left > 0 ? [words.more(left), ''] : [])].join('\n').replace(/\n*$/, '\n');
}

function problem(diagnostic: SaidDiagnostic, checked: Checked): string {
  const { code, reason, mend, excerpt } = diagnostic;
  return [
    `**${linked(diagnostic, checked)}** ${markdownCode(code)}`,
    markdownText(reason),
    ...(excerpt.length > 0 ? [markdownBlock(codeFrame(diagnostic), 'text')] : []),
    `${markdownText(mend)}\n`,
  ].join('\n\n');
}

/** The first parts that fit into so many bytes, a line end after each. */
function fitting(parts: readonly string[], room: number): string[] {
  let used = 0;
  const beyond = parts.findIndex((part) => {
    used += sizeOf([part]);
    return used > room;
  });
  return beyond === -1 ? [...parts] : parts.slice(0, beyond);
}

function sizeOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + new TextEncoder().encode(part).length + 1, 0);
}
