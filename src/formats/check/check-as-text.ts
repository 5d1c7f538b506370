import { wordsOf } from '../../languages/languages.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { formatNumber } from '../../report/format-number.ts';
import { oneLine } from '../../report/one-line.ts';
import type { AuditReport, FindingReport } from '../../report/report.ts';
import { saidStanding } from '../../report/said-standing.ts';
import { type Checked, findingsOf, sayKeptBack } from './checked.ts';
import { sayTotal } from './counts.ts';
import { type Folded, folded } from './folded.ts';
import { fixLines, placeText, sayGate, whereLines } from './say-gates.ts';
import { sayVerdict } from './say-verdict.ts';

type Tint = (severity: Severity, text: string) => string;

/**
 * What `check` writes for people of what was judged: a summary, where journeys stand, the findings, gravest first and
 * those of one rule folded where they are many, the gates that fail, and the summary again.
 */
export function checkAsText(checked: Checked, tint: Tint): string {
  const { config, report, failed } = checked;
  const words = wordsOf(config.locale).check;
  const summary = words.summary(sayVerdict(checked), sayTotal(report, config.locale));
  const groups = folded([...checked.shown], { journeys: report.audits.length, filters: checked.filters });
  const gates = failed.flatMap((gate) => {
    const said = sayGate(gate, checked);
    return [`${words.fails}${said.text}`, ...whereLines(said).map((line) => `  ${line}`)];
  });
  const blocks = [
    [summary],
    standings(checked),
    ...listed(groups, checked, tint),
    gates,
    fixLines(failed, checked).slice(1),
    [summary, ...notListed(groups, checked)],
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Journeys that are told of where there are more. */
const LOWEST = 5;

/** Where each journey stands; of many the lowest few. */
function standings({ report, rubrics, config }: Checked): string[] {
  const { locale } = config;
  const standing = (audit: AuditReport) => {
    const { stands, reach } = saidStanding(audit, audit.rubric, rubrics, locale);
    const further = audit.reach > audit.level ? ` → ${reach}` : '';
    return `${stands} · ${formatNumber(audit.index, locale, 'index')}${further}`;
  };
  const said = (audit: AuditReport) => `${audit.id}  ${oneLine(audit.title)}  (${standing(audit)})`;
  const { audits } = report;
  if (audits.length <= LOWEST) return audits.map(said);
  const lowest = audits.toSorted((a, b) => a.index - b.index).slice(0, LOWEST);
  return [wordsOf(locale).check.lowest(LOWEST, audits.length), ...lowest.map(said)];
}

/** A block of lines per severity; what is waived is a block of its own. */
function listed(groups: readonly Folded[], { config }: Checked, tint: Tint): string[][] {
  const words = wordsOf(config.locale).check;
  const width = Math.max(0, ...groups.map(({ rule }) => rule.length));
  const line = (finding: FindingReport) => {
    const { severity, rule, message, waived } = finding;
    const label = tint(severity, severity.padEnd(7));
    const until = waived ? `  ${words.waivedUntil(waived.until)}` : '';
    return `  ${placeText(finding)}  ${label}  ${rule.padEnd(width)}  ${oneLine(message)}${until}`;
  };
  const blocks = Map.groupBy(groups, ({ severity, isWaived }) => (isWaived ? 'waived' : severity));
  return [...blocks.values()].map((block) =>
    block.flatMap(({ rule, listed: some, more, journeys }) => [
      ...some.map(line),
      ...(more > 0 ? [`  ${words.folded(rule, more, journeys)}`] : []),
    ]),
  );
}

/** How many findings are not listed, and how to see them. */
function notListed(groups: readonly Folded[], checked: Checked): string[] {
  const words = wordsOf(checked.config.locale).check;
  const all = findingsOf(checked).length;
  const more = groups.reduce((sum, group) => sum + group.more, 0);
  return [...sayKeptBack(checked), ...(more > 0 ? [words.foldedOf(more, all)] : [])];
}
