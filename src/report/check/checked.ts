import type { SetRule } from '../../lenses/rulebook.ts';
import type { Audit } from '../../model/audit.ts';
import type { Config } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rubric } from '../../model/rubric.ts';
import { explainDiagnostic } from '../explain/explain-diagnostic.ts';
import { inLanguage } from '../localise.ts';
import type { FindingReport, Report } from '../report.ts';
import { DIAGNOSTIC_WORDS } from '../words/diagnostics.ts';
import { type FailedGate, failedGates } from './failed-gates.ts';
import { type GateFlags, type Gates, gatesOf } from './gates.ts';

/** What was read and found: an edition of the project, as far as a check looks at it. */
export interface Found {
  config: Config;
  diagnostics: readonly Diagnostic[];
  report: Report;
  /** The audits of the report. */
  audits: readonly Audit[];
  rubrics: readonly Rubric[];
  /** The rules as the config sets them. */
  rules: readonly SetRule[];
}

/** The one value that every format of `check` writes. */
export interface Checked extends Found {
  /** Of this program. */
  version: string;
  /** The config's file, whether or not it is there. */
  configFile: string;
  flags: GateFlags;
  /** The gates in force. */
  gates: Gates;
  /** Empty while there are diagnostics: then nothing is judged. */
  failed: readonly FailedGate[];
  /** 0 fine · 1 a gate failed · 2 files are not sound. */
  exitCode: 0 | 1 | 2;
}

/** Holds what was found against the gates; `folder` is the folder of audits. */
export function checked(
  found: Found,
  { folder, flags, version }: { folder: string; flags: GateFlags; version: string },
): Checked {
  const gates = gatesOf(found.config.gates, flags);
  const isSound = found.diagnostics.length === 0;
  const failed = isSound ? failedGates(found.report, found.audits, gates) : [];
  const exitCode = isSound ? (failed.length > 0 ? 1 : 0) : 2;
  return {
    ...found,
    version,
    configFile: `${folder}/config.yaml`.replace(/^\.?\//, ''),
    flags,
    gates,
    failed,
    exitCode,
  };
}

/** The same with its files named otherwise: for a reader who stands elsewhere. */
export function filesRenamed(found: Found, rename: (file: string) => string): Found {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: rename(one.file) });
  return {
    ...found,
    diagnostics: found.diagnostics.map(renamed),
    audits: found.audits.map(renamed),
    report: {
      ...found.report,
      audits: found.report.audits.map((audit) => ({ ...audit, findings: audit.findings.map(renamed) })),
    },
  };
}

/** Every finding, in the order of the report; none while files are not sound, for then nothing is judged. */
export function findingsOf({ diagnostics, report }: Checked): FindingReport[] {
  return diagnostics.length > 0 ? [] : report.audits.flatMap(({ findings }) => findings);
}

/** What is wrong at a place of a file, in words. */
export type SaidDiagnostic = Diagnostic & { reason: string; mend: string };

export function saidDiagnostics({ diagnostics, config }: Checked): SaidDiagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, ...explainDiagnostic(diagnostic, config.locale) }));
}

/** Reason and mend as one text. */
export function diagnosticText({ reason, mend }: SaidDiagnostic, { config }: Checked): string {
  const { mend: label, colon } = inLanguage(DIAGNOSTIC_WORDS, config.locale).phrases;
  return `${reason}\n${label}${colon}${mend}`;
}
