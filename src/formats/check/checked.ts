import { wordsOf } from '../../languages/languages.ts';
import type { SetRule } from '../../lenses/rulebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Edition, withJourneys } from '../../report/edition.ts';
import { type FailedGate, failedGates } from '../../report/gates/failed-gates.ts';
import { type Filters, filtered } from '../../report/gates/filters.ts';
import { type GateFlags, type Gates, gatesOf } from '../../report/gates/gates.ts';
import type { FindingReport } from '../../report/report.ts';
import { explainDiagnostic } from '../explain/explain-diagnostic.ts';
import { filled } from '../explain/filled.ts';
import { foldedByCode } from './folded-by-code.ts';

/** What was read and found: an edition of the project, as far as a check looks at it. */
export interface CheckedEdition extends Edition {
  /** What is wrong with the files that were asked for, or with one that concerns them all. */
  diagnostics: readonly Diagnostic[];
  /** What is wrong with the others; it is told beside what is judged. */
  elsewhere: readonly Diagnostic[];
  /** The rules as the config sets them. */
  rules: readonly SetRule[];
}

/** The one value that every format of `check` writes. */
export interface Checked extends CheckedEdition {
  /** Of this program. */
  version: string;
  /** The config's file, whether or not it is there. */
  configFile: string;
  flags: GateFlags;
  /** The gates in force. */
  gates: Gates;
  /** Whether what is sound was held against the gates. */
  isJudged: boolean;
  /** Empty where nothing was judged. */
  failed: readonly FailedGate[];
  filters: Filters;
  /** The findings that the filters let through, in the order of the report; none where nothing was judged. */
  shown: ReadonlySet<FindingReport>;
  /** 0 fine · 1 a gate failed · 2 files are not sound. */
  exitCode: 0 | 1 | 2;
}

interface Calling {
  /** The folder of audits. */
  folder: string;
  flags: GateFlags;
  filters?: Filters;
  /** Whether what is sound is judged although something beside it is broken. */
  goesOn?: boolean;
  version: string;
}

/** Holds what was found against the gates. */
export function checked(
  found: CheckedEdition,
  { folder, flags, filters = {}, goesOn = false, version }: Calling,
): Checked {
  const gates = gatesOf(found.config.gates, flags);
  const isJudged = found.diagnostics.length === 0 || goesOn;
  const isSound = found.diagnostics.length + found.elsewhere.length === 0;
  const failed = isJudged ? failedGates(found.journeys, gates) : [];
  const shown = isJudged ? filtered(allFindings(found), filters) : [];
  return {
    ...found,
    elsewhere: isJudged ? found.elsewhere : [],
    version,
    configFile: `${folder}/config.yaml`.replace(/^\.?\//, ''),
    flags,
    gates,
    isJudged,
    failed,
    filters,
    shown: new Set(shown),
    exitCode: isSound ? (failed.length > 0 ? 1 : 0) : 2,
  };
}

/** The same with its files named otherwise: for a reader who stands elsewhere. */
export function filesRenamed(found: CheckedEdition, rename: (file: string) => string): CheckedEdition {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: rename(one.file) });
  return {
    ...withJourneys(found, ({ written, scored }) => ({
      written: renamed(written),
      scored: { ...scored, findings: scored.findings.map(renamed) },
    })),
    diagnostics: found.diagnostics.map(renamed),
    elsewhere: found.elsewhere.map(renamed),
  };
}

/** Every finding, in the order of the report, whatever the filters say; none where nothing was judged. */
export function findingsOf(checked: Checked): FindingReport[] {
  return checked.isJudged ? allFindings(checked) : [];
}

/** How many findings the filters keep back. */
export function countKeptBack(checked: Checked): number {
  return findingsOf(checked).length - checked.shown.size;
}

/** That they keep some back, in words; nothing where they do not. */
export function sayKeptBack(checked: Checked): string[] {
  const count = countKeptBack(checked);
  const { keptBack } = wordsOf(checked.config.locale).check;
  return count === 0 ? [] : [keptBack(count, findingsOf(checked).length)];
}

function allFindings({ report }: CheckedEdition): FindingReport[] {
  return report.audits.flatMap(({ findings }) => findings);
}

/** What is wrong at a place of a file, in words. */
export type SaidDiagnostic = Diagnostic & { reason: string; fix: string };

/** All that is wrong with files, those that were asked for first. */
export function saidDiagnostics({ diagnostics, elsewhere, config }: Checked): SaidDiagnostic[] {
  return [...diagnostics, ...elsewhere].map((diagnostic) => ({
    ...diagnostic,
    ...explainDiagnostic(diagnostic, config.locale),
  }));
}

/** Of what is wrong with files so much as somebody can read, and how many more there are, in words. */
export function listedDiagnostics({ diagnostics, elsewhere, config }: Checked): {
  listed: SaidDiagnostic[];
  left: string[];
} {
  const { listed, more } = foldedByCode([...diagnostics, ...elsewhere]);
  const { folded } = wordsOf(config.locale).diagnostics.phrases;
  return {
    listed: listed.map((diagnostic) => ({ ...diagnostic, ...explainDiagnostic(diagnostic, config.locale) })),
    left: [...more].map(([code, count]) => filled(folded, { code, more: String(count) })),
  };
}

/** Reason and fix as one text. */
export function diagnosticText({ reason, fix }: SaidDiagnostic, { config }: Checked): string {
  const { diagnostics, site } = wordsOf(config.locale);
  return `${reason}\n${diagnostics.phrases.fix}${site.colon}${fix}`;
}
