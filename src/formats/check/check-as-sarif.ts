import type { Invocation, Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { SetRule } from '../../lenses/rulebook.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { FilePlace } from '../../report/gates/failed-gates.ts';
import { worthFirst } from '../../report/gates/filters.ts';
import { localise } from '../../report/localise.ts';
import type { FindingReport } from '../../report/report.ts';
import {
  type Checked,
  diagnosticText,
  findingsOf,
  listedDiagnostics,
  type SaidDiagnostic,
  sayKeptBack,
} from './checked.ts';
import { diagnosticFingerprints, findingFingerprints } from './fingerprints.ts';
import { sayGate } from './say-gates.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result.level>;
/** The words of GitHub's code scanning for how grave a rule is. */
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation' } as const;
const ROOT = '%SRCROOT%';

/** What GitHub's code scanning takes of one run; a log with more is refused as a whole. */
const MOST = 25_000;

/**
 * A log of SARIF 2.1.0 with one run: every rule with its help, those of broken files as far as they were met, and each
 * diagnostic and finding as a result. Of more than `most` the gravest are kept, and a notification tells of those left
 * out. What is waived is a suppressed result.
 */
export function checkAsSarif(checked: Checked, most = MOST): string {
  const { config, report, rules, exitCode, failed, version } = checked;
  const { locale } = config;
  const { listed: diagnostics, left } = listedDiagnostics(checked);
  const findings = findingsOf(checked);
  const shown = [...checked.shown];
  const room = Math.max(0, most - diagnostics.length);
  const gravest = shown.length > room ? worthFirst(shown).slice(0, room) : shown;
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const ids: readonly string[] = [...rules.map(({ id }) => id), ...codes];
  const result = (ruleId: string, level: Result.level, text: string): Result => ({
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level,
    message: { text: plain(text) },
  });
  const ofDiagnostics = diagnosticFingerprints(diagnostics);
  const fingerprints = findingFingerprints(findings);
  const ofFinding = new Map(findings.map((finding, at) => [finding, fingerprints[at] ?? '']));
  const run: Run = {
    tool: {
      driver: {
        name: 'experience-audit',
        version,
        semanticVersion: version,
        language: locale,
        rules: [
          ...rules.map((rule) => ruleRecord(rule, locale)),
          ...codes.map((code) => codeRecord(code, diagnostics, checked)),
        ],
      },
    },
    automationDetails: { id: 'experience-audit/' },
    invocations: [
      {
        executionSuccessful: exitCode !== 2,
        exitCode,
        ...notified([...left, ...leftOut(diagnostics.length + checked.shown.size, most, checked)]),
      },
    ],
    ...(config.repository &&
      report.commit && {
        versionControlProvenance: [{ repositoryUri: config.repository, revisionId: report.commit }],
      }),
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: [
      ...diagnostics.slice(0, most).map((diagnostic, at) => ({
        ...result(diagnostic.code, 'error', diagnosticText(diagnostic, checked)),
        locations: [location(diagnostic, endOf(diagnostic))],
        partialFingerprints: fingerprint(ofDiagnostics[at] ?? ''),
      })),
      ...gravest.map((finding) => ({
        ...result(finding.rule, LEVELS[finding.severity], finding.message),
        locations: [location(finding)],
        partialFingerprints: fingerprint(ofFinding.get(finding) ?? ''),
        ...suppressed(finding, locale),
      })),
    ],
    properties: {
      asOf: report.as_of,
      gates: {
        passed: checked.isJudged ? failed.length === 0 : null,
        failed: failed.map((gate) => sayGate(gate, checked).text),
      },
    },
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What is not among the results, in words. */
function leftOut(results: number, most: number, checked: Checked): string[] {
  const { cutResults } = wordsOf(checked.config.locale).check;
  return [...(results > most ? [cutResults(results - most, results, most)] : []), ...sayKeptBack(checked)];
}

function notified(said: readonly string[]): Partial<Invocation> {
  if (said.length === 0) return {};
  return {
    toolExecutionNotifications: said.map((text) => ({ level: 'warning', message: { text: plain(text) } })),
  };
}

/** GitHub goes by the first key alone; the second is for readers that compare all there are. */
function fingerprint(text: string) {
  return { primaryLocationLineHash: text, 'finding/v1': text };
}

function ruleRecord({ id, severity }: SetRule, locale: Locale): ReportingDescriptor {
  const { explain } = wordsOf(locale);
  const { name, means, why, fix } = wordsOf(locale).rules[id];
  const level = severity === 'off' ? 'info' : severity;
  return {
    id,
    shortDescription: { text: plain(name) },
    fullDescription: { text: plain(means) },
    help: {
      text: plain(`${explain.why} ${why}\n\n${explain.fix} ${fix}`),
      markdown: `**${explain.why}** ${why}\n\n**${explain.fix}** ${fix}`,
    },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[level] },
    properties: { tags: [id.replace(/\/.*/, '')], 'problem.severity': PROBLEM[level] },
  };
}

/** What a code of a broken file means is said by its first diagnostic. */
function codeRecord(
  code: DiagnosticCode,
  diagnostics: readonly SaidDiagnostic[],
  checked: Checked,
): ReportingDescriptor {
  const [first] = diagnostics.filter((diagnostic) => diagnostic.code === code);
  return {
    id: code,
    shortDescription: { text: plain(first?.reason ?? code) },
    fullDescription: { text: plain(first?.reason ?? code) },
    help: { text: plain(first ? diagnosticText(first, checked) : code) },
    defaultConfiguration: { level: LEVELS.error },
    properties: { tags: ['file'], 'problem.severity': PROBLEM.error },
  };
}

function location({ file, line, column }: FilePlace, endColumn?: number): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT },
      region: { startLine: line, startColumn: column, ...(endColumn !== undefined && { endColumn }) },
    },
  };
}

/** Where what is meant ends, within its line; nothing where the file as a whole is meant. */
function endOf({ line, column, length, excerpt }: SaidDiagnostic): number | undefined {
  const text = excerpt.find((shown) => shown.line === line)?.text;
  const end = Math.min(column + length, (text?.length ?? 0) + 1);
  return end > column ? end : undefined;
}

function suppressed({ waived }: FindingReport, locale: Locale): Pick<Result, 'suppressions'> {
  if (!waived) return {};
  const { reason, owner, until } = waived;
  const justification = localise(reason, locale);
  return { suppressions: [{ kind: 'external', status: 'accepted', justification, properties: { owner, until } }] };
}

/** Text that SARIF would take for a placeholder or a link is masked. */
function plain(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
