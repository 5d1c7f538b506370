import { wordsOf } from '../../languages/languages.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import type { FilePlace } from '../../report/gates/failed-gates.ts';
import { type Checked, diagnosticText, findingsOf, listedDiagnostics, sayKeptBack } from './checked.ts';
import { countFindings, sayCounts } from './counts.ts';
import { gatesAsText } from './say-gates.ts';

/** How many annotations of a kind GitHub shows of one step. */
const SHOWN = 10;

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

interface Annotation {
  severity: Severity;
  title: string;
  message: string;
  place: FilePlace | null;
}

/**
 * Workflow commands, one a line, that GitHub shows beside the lines they are about: failed gates first, then the
 * gravest. Where there are more than GitHub shows, or filters keep some back, a notice says so before the other notices, so that it is shown itself.
 */
export function checkAsGithub(checked: Checked): string {
  const { config, failed } = checked;
  const words = wordsOf(config.locale).check;
  const gates: Annotation[] =
    failed.length === 0
      ? []
      : [{ severity: 'error', title: words.failed, message: gatesAsText(failed, checked), place: null }];
  const problems = listedDiagnostics(checked);
  const diagnostics = problems.listed.map(
    (diagnostic): Annotation => ({
      severity: 'error',
      title: diagnostic.code,
      message: diagnosticText(diagnostic, checked),
      place: diagnostic,
    }),
  );
  const open = [...checked.shown].filter(({ waived }) => waived === null);
  const findings = open.map(
    ({ severity, rule, message, ...place }): Annotation => ({ severity, title: rule, message, place }),
  );
  const all = [...gates, ...diagnostics, ...findings];
  const of = (severity: Severity) => all.filter((annotation) => annotation.severity === severity);
  const isCut = SEVERITIES.some((severity) => of(severity).length > SHOWN);
  const counts = [
    ...(diagnostics.length > 0 ? [words.problems(checked.diagnostics.length + checked.elsewhere.length)] : []),
    ...(checked.isJudged ? [sayCounts(countFindings(findingsOf(checked)), config.locale)] : []),
  ].join('; ');
  const left = [...(isCut ? [words.tenOfEach(counts)] : []), ...problems.left, ...sayKeptBack(checked)].join('\n');
  const cut: Annotation[] =
    left === '' ? [] : [{ severity: 'info', title: 'experience-audit', message: left, place: null }];
  return [...of('error'), ...of('warning'), ...cut, ...of('info')]
    .map((annotation) => `${command(annotation)}\n`)
    .join('');
}

function command({ severity, title, message, place }: Annotation): string {
  const at = place ? { file: place.file, line: place.line, col: place.column } : {};
  const properties = Object.entries({ ...at, title }).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${KINDS[severity]} ${properties.join(',')}::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
