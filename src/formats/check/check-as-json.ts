import type { Waived } from '../../lenses/waiver/lens.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { FORMAT_NUMBERS } from '../../model/format-numbers.ts';
import type { FailedGate, FilePlace } from '../../report/gates/failed-gates.ts';
import type { Gates } from '../../report/gates/gates.ts';
import { localise } from '../../report/localise.ts';
import type { FindingReport } from '../../report/report.ts';
import { type Checked, countKeptBack, findingsOf, saidDiagnostics } from './checked.ts';
import { countFindings, type FindingCounts } from './counts.ts';
import { type GateFix, gateFixes } from './gate-fixes.ts';
import { sayGate } from './say-gates.ts';

/**
 * What `check --format json` writes. Keys and their order are a contract. Paths are relative to the repository, lines
 * and columns count from 1, texts are in the site's language, or in that of --lang. What was not judged is `null`, never
 * 0. Nothing is left out for its length; filters thin out `findings` alone.
 */
interface CheckFile {
  format: typeof FORMAT_NUMBERS.check;
  /** The day staleness and overdue are judged against, YYYY-MM-DD. */
  as_of: string;
  /** The commit that was checked; `null` outside a repository. */
  commit: string | null;
  /** 0 fine · 1 a gate failed · 2 files are not sound. */
  exit_code: 0 | 1 | 2;
  gates: {
    /** `null` where nothing was judged. */
    passed: boolean | null;
    /** The gates in force, after presets and options; `null` where nothing was judged. */
    in_force: Gates | null;
    failed: readonly FailedGateJson[];
  };
  /**
   * What is wrong with files. While there is anything, nothing is judged, unless paths were named: then what is sound of
   * them is.
   */
  diagnostics: readonly ({ code: DiagnosticCode; message: string; mend: string } & FilePlace)[];
  findings: readonly FindingJson[];
  /** How many findings --show, --rule and --most kept back; only where one of them is given. */
  not_listed?: number;
  /** `null` where nothing was judged; findings of a severity are the open ones, whatever the filters. */
  counts: ({ audits: number; touchpoints: number } & FindingCounts) | null;
}

interface FailedGateJson {
  gate: FailedGate['gate'];
  expected: string | number;
  /** How many findings, or the index. */
  found: number;
  /** The audit whose index is too low; else `null`. */
  audit: string | null;
  /** The rule whose budget is spent; else `null`. */
  rule: string | null;
  message: string;
  /** The worst places, at most three, and how many more there are. */
  places: readonly FilePlace[];
  more: number;
  /** How to pass it without fixing the cause: lines to paste, or an option. */
  mends: readonly GateFix[];
}

interface FindingJson extends Omit<FindingReport, 'waived' | 'data' | 'form'> {
  audit: string;
  waived: (Omit<Waived, 'reason'> & { reason: string }) | null;
}

/** The whole check for programs. */
export function checkAsJson(checked: Checked): string {
  const { report, config, gates, failed, isJudged, exitCode, journeys } = checked;
  const idOf = new Map(journeys.map(({ id, written }) => [written.file, id]));
  const written: CheckFile = {
    format: FORMAT_NUMBERS.check,
    as_of: report.as_of,
    commit: report.commit,
    exit_code: exitCode,
    gates: {
      passed: isJudged ? failed.length === 0 : null,
      in_force: isJudged ? gates : null,
      failed: failed.map((gate) => failedGate(gate, checked)),
    },
    diagnostics: saidDiagnostics(checked).map(({ code, reason, fix, file, line, column }) => ({
      code,
      file,
      line,
      column,
      message: reason,
      mend: fix,
    })),
    findings: [...checked.shown].map(({ rule, severity, message, file, line, column, touchpoint, waived }) => ({
      audit: idOf.get(file) ?? '',
      rule,
      severity,
      message,
      file,
      line,
      column,
      touchpoint,
      waived: waived && { ...waived, reason: localise(waived.reason, config.locale) },
    })),
    ...(Object.keys(checked.filters).length > 0 && { not_listed: countKeptBack(checked) }),
    counts: isJudged
      ? { audits: report.audits.length, touchpoints: report.summary.touchpoints, ...countFindings(findingsOf(checked)) }
      : null,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function failedGate(gate: FailedGate, checked: Checked): FailedGateJson {
  const places = gate.gate === 'min_index' ? [gate.at] : gate.worst;
  return {
    gate: gate.gate,
    expected: gate.expected,
    found: gate.found,
    audit: gate.gate === 'min_index' ? gate.audit : null,
    rule: gate.gate === 'budgets' ? gate.rule : null,
    message: sayGate(gate, checked).text,
    places: places.map(({ file, line, column }) => ({ file, line, column })),
    more: gate.gate === 'min_index' ? 0 : gate.found - places.length,
    mends: gateFixes([gate], checked),
  };
}
