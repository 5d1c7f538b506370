import type { Language } from '../../languages/language.ts';
import { wordsOf } from '../../languages/languages.ts';
import { isNotShown } from '../../model/standing.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { FilePlace } from '../../report/gates/failed-gates.ts';
import { worthFirst } from '../../report/gates/filters.ts';
import { localise } from '../../report/localise.ts';
import type { AuditReport, FindingReport } from '../../report/report.ts';
import { fileLink } from '../../report/repository-links.ts';
import { saidStanding } from '../../report/said-standing.ts';
import { termOf } from '../../report/term.ts';
import { codeFrame } from '../explain/explain-diagnostic.ts';
import { htmlText, markdownBlock, markdownCode, markdownDetails, markdownLink, markdownText } from '../markdown.ts';
import { type Checked, type SaidDiagnostic, saidDiagnostics, sayKeptBack } from './checked.ts';
import { countFindings, sayCounts, sayTotal } from './counts.ts';
import { placeText, sayFixes, sayGate } from './say-gates.ts';
import { sayVerdict } from './say-verdict.ts';

/**
 * What a comment on GitHub takes is 65,536 characters; the rest is for the lines of whoever posts it, and for programs
 * that count bytes.
 */
const COMMENT = 62_000;

/**
 * A summary for people: what is broken; the verdict, the failed gates with how to pass them, a table of the audits,
 * worst first, and the findings of each to open. What is left out for its length, or by filters, is told. It fits into
 * a comment, or into so many bytes of UTF-8.
 */
export function checkAsMarkdown(checked: Checked, bytes?: number): string {
  const words = wordsOf(checked.config.locale).check;
  const room = (bytes ?? COMMENT) - RESERVE;
  const length = bytes === undefined ? (part: string) => part.length : bytesOf;
  const size = (parts: readonly string[]) => parts.reduce((sum, part) => sum + length(part) + 1, 0);
  if (saidDiagnostics(checked).length === 0) return judged(checked, words, { room, size });
  if (!checked.isJudged) return broken(checked, words, { room, size });
  const first = broken(checked, words, { room: room / 2, size });
  return `${first}\n${judged(checked, words, { room: room - size([first]), size })}`;
}

/** What is left of a limit, and how parts count against it. */
interface Room {
  room: number;
  size: (parts: readonly string[]) => number;
}

/** Kept free for what is said of parts that are left out. */
const RESERVE = 1000;

function judged(checked: Checked, words: Language['check'], { room: all, size }: Room): string {
  const { failed, report, config } = checked;
  const { locale } = config;
  const { colon } = wordsOf(locale).site;
  const audits = worstFirst(report.audits);
  const gatesFailed = failed.length > 0 ? `${colon}${words.gatesFailed(failed.length)}` : '';
  const verdict = `${checked.exitCode === 0 ? '✅' : '❌'} ${sayVerdict(checked)}${gatesFailed}`;
  const head = [
    `## ${verdict}`,
    '',
    markdownText(sayTotal(report, locale)),
    '',
    ...sayKeptBack(checked).flatMap((said) => [markdownText(said), '']),
  ];
  let room = all - size(head);
  const take = (parts: readonly string[], share = 1) => {
    const kept = fitting(parts, { room: room * share, size });
    room -= size(kept);
    return { kept, left: parts.length - kept.length };
  };
  const gates = take(failed.map((gate) => gateItem(gate, checked)));
  const fixes = take(
    sayFixes(failed, checked).map(({ text, yaml }) =>
      yaml === null ? `${markdownText(text)}\n` : `${markdownText(text)}\n\n${markdownBlock(yaml, 'yaml')}\n`,
    ),
  );
  const details = audits.flatMap((audit) => opened(audit, checked));
  const rows = take(
    audits.map((audit) => row(audit, checked)),
    details.length > 0 ? 0.5 : 1,
  );
  const opening = take(details);
  const { journey, levelName, index, errors, warnings, notes } = wordsOf(locale).site.columns;
  return [
    ...head,
    ...(failed.length > 0 ? [`### ${words.gates}`, '', ...gates.kept] : []),
    ...(gates.left > 0 ? [`- ${words.more(gates.left)}`] : []),
    ...(failed.length > 0 ? ['', ...fixes.kept] : []),
    ...(audits.length > 0
      ? [
          `| ${[journey, levelName, index, errors, warnings, notes].join(' | ')} |`,
          '| --- | --- | ---: | ---: | ---: | ---: |',
          ...rows.kept,
          '',
        ]
      : []),
    ...(rows.left > 0 ? [words.cutAudits(rows.left), ''] : []),
    ...opening.kept,
    ...(opening.left > 0 ? [words.cutFindings(opening.left), ''] : []),
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

function row(audit: AuditReport, { config, rubrics }: Checked): string {
  const { id, title, level, reach, index, findings } = audit;
  const { locale } = config;
  const names = saidStanding(audit, audit.rubric, rubrics, locale);
  const numbered = (at: number, name: string) => `${at} · ${markdownText(name)}`;
  const stands = isNotShown(audit) ? markdownText(names.stands) : numbered(level, names.stands);
  const { error, warning, info } = countFindings(findings);
  const cells = [
    `${markdownText(title)} ${markdownCode(id)}`,
    reach > level ? `${stands} → ${numbered(reach, names.reach)}` : stands,
    formatNumber(index, locale, 'index'),
    ...[error, warning, info].map((count) => formatNumber(count, locale, 'decimal')),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Findings of one audit that are listed at most. */
const ITEMS = 100;

/** An audit with its findings, as far as there are any to list. */
function opened({ id, title, findings }: AuditReport, checked: Checked): string[] {
  const listed = findings.filter((finding) => checked.shown.has(finding));
  if (listed.length === 0) return [];
  const counts = sayCounts(countFindings(findings), checked.config.locale);
  const summary = `<code>${htmlText(id)}</code> ${htmlText(title)} (${htmlText(counts)})`;
  const { more } = wordsOf(checked.config.locale).check;
  const items = worthFirst(listed)
    .slice(0, ITEMS)
    .map((finding) => item(finding, checked));
  if (listed.length > ITEMS) items.push(`- ${more(listed.length - ITEMS)}`);
  return [`${markdownDetails(summary, items.join('\n'))}\n`];
}

function item(finding: FindingReport, checked: Checked): string {
  const { locale } = checked.config;
  const { severity, rule, message, waived } = finding;
  const words = wordsOf(locale).check;
  const said = waived ? ` (${markdownText(words.waived(waived.until, localise(waived.reason, locale)))})` : '';
  const label = waived ? termOf('severity', severity, locale) : `**${termOf('severity', severity, locale)}**`;
  return `- ${label} ${markdownCode(rule)} ${markdownText(message)}${said} ${linked(finding, checked)}`;
}

function linked(place: FilePlace, { config, report }: Checked): string {
  return markdownLink(markdownCode(placeText(place)), fileLink(config.repository, report.commit, place));
}

function broken(checked: Checked, words: Language['check'], { room, size }: Room): string {
  const said = saidDiagnostics(checked);
  const { colon } = wordsOf(checked.config.locale).site;
  const heading = checked.isJudged ? words.brokenFiles : words.invalid;
  const head = [`## ❌ ${heading}${colon}${words.problems(said.length)}`, ''];
  const parts = said.map((diagnostic) => problem(diagnostic, checked));
  const kept = fitting(parts, { room: room - size(head), size });
  const left = parts.length - kept.length;
  return [...head, ...kept, ...(left > 0 ? [words.more(left), ''] : [])].join('\n').replace(/\n*$/, '\n');
}

function problem(diagnostic: SaidDiagnostic, checked: Checked): string {
  const { code, reason, fix, excerpt } = diagnostic;
  return [
    `**${linked(diagnostic, checked)}** ${markdownCode(code)}`,
    markdownText(reason),
    ...(excerpt.length > 0 ? [markdownBlock(codeFrame(diagnostic), 'text')] : []),
    `${markdownText(fix)}\n`,
  ].join('\n\n');
}

/** The first parts that fit, a line end after each. */
function fitting(parts: readonly string[], { room, size }: Room): string[] {
  let used = 0;
  const beyond = parts.findIndex((part) => {
    used += size([part]);
    return used > room;
  });
  return beyond === -1 ? [...parts] : parts.slice(0, beyond);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
