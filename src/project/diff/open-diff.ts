import type { Diff, DiffState, Unreadable } from '../../compare/diff.ts';
import { worstMoveFirst } from '../../compare/moves.ts';
import { summariseDiff } from '../../compare/summarise-diff.ts';
import { explainDiagnostic } from '../../formats/explain/explain-diagnostic.ts';
import type { Comparison } from '../../history/comparison.ts';
import { orProblem } from '../../history/git.ts';
import { type ReadComparison, type ReadState, readComparison } from '../../history/read-comparison.ts';
import { readAudits } from '../../intake/read-audits.ts';
import { RULES } from '../../lenses/rulebook.ts';
import type { Config } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RevisionProblem } from '../../model/revision-problem.ts';
import type { Locale } from '../../model/text.ts';
import type { Effects } from '../effects.ts';
import { daysAhead, reportDays } from '../report-days.ts';
import { diffAudits } from './diff-audits.ts';

export interface DiffOptions {
  /** The folder of audits, relative to the project. */
  folder: string;
  /** A revision, or a range of two. */
  base: string;
  /** `null`: what is on disk. */
  head: string | null;
  /** Whether to read what is the same, too, for what time alone did to it. */
  all: boolean;
  /** The language to tell it in; the config's unless given. */
  locale?: Locale | null;
}

/** Two states compared. `diff` is `null` when there is no folder of audits, which the diagnostics then say. */
export interface DiffEdition {
  config: Config;
  /** What is wrong with the head. */
  diagnostics: readonly Diagnostic[];
  diff: Diff | null;
}

/** Compares two states of the audits; what is the same in both is not read. */
export function openDiff(options: DiffOptions, effects: Effects): DiffEdition | { problem: RevisionProblem } {
  const { folder } = options;
  if (effects.files.list(folder) === null) {
    const { config, diagnostics } = readAudits({ files: effects.files, folder, rules: RULES });
    return { config, diagnostics, diff: null };
  }
  const comparison = effects.repository(folder).between(options.base, options.head);
  if ('code' in comparison) return { problem: comparison };
  const read = orProblem(() =>
    readComparison(comparison, { folder, rules: RULES, disk: effects.files, all: options.all }),
  );
  if ('code' in read) return { problem: read };
  const { diagnostics } = read.head;
  const config = { ...read.head.config, ...(options.locale && { locale: options.locale }) };
  const told = { ...read, head: { ...read.head, config } };
  return { config, diagnostics, diff: diffOf(comparison, told, folder, effects) };
}

function diffOf(comparison: Comparison, read: ReadComparison, folder: string, effects: Effects): Diff {
  const { config } = read.head;
  const ahead = daysAhead(config);
  const base = stateOf(comparison.base, read.base, ahead);
  const head = stateOf(comparison.head, read.head, ahead);
  const { rubrics, audits } = diffAudits(
    { comparison, read, config, dates: { base: base.date, head: head.date } },
    effects,
  );
  const told = audits.toSorted(worstMoveFirst);
  const isKnown = [read.base, read.head].every(({ diagnostics }) =>
    diagnostics.every(({ file }) => file !== `${folder}/config.yaml`),
  );
  const differs = (key: 'rules' | 'gates') =>
    read.configChanged && isKnown && JSON.stringify(read.base.config[key]) !== JSON.stringify(config[key]);
  return {
    format: 1,
    base,
    head,
    rubrics,
    settings: { rules: differs('rules'), gates: differs('gates') },
    audits: told,
    unreadable: [...unreadable('base', read.base, folder, config), ...unreadable('head', read.head, folder, config)],
    submodules: [...new Set([...comparison.base.submodules, ...comparison.head.submodules])]
      .sort()
      .map((name) => `${folder}/${name}`),
    moved_from: comparison.movedFrom.map((path) => path || '.'),
    summary: summariseDiff(told),
  };
}

function stateOf(side: Comparison['base'] | Comparison['head'], { audits }: ReadState, ahead: number): DiffState {
  const { revision, commit } = side;
  const dirty = 'dirty' in side && side.dirty;
  const { asOf } = reportDays({ asked: undefined, head: commit, hasUncommitted: () => dirty, audits, ahead });
  return { revision, commit: commit?.sha ?? null, date: asOf, dirty };
}

/** Every file with a fault, by its first one; and the audits that have none but cannot be scored. */
function unreadable(side: 'base' | 'head', read: ReadState, folder: string, { locale }: Config): Unreadable[] {
  const first = new Map(read.diagnostics.toReversed().map((diagnostic) => [diagnostic.file, diagnostic]));
  const files = new Set([...first.keys(), ...read.unreadable.map(({ name }) => `${folder}/${name}`)]);
  return [...files].sort().map((file) => {
    const diagnostic = first.get(file);
    if (!diagnostic) return { in: side, file, fault: null };
    const { code, line, column } = diagnostic;
    return { in: side, file, fault: { code, line, column, reason: explainDiagnostic(diagnostic, locale).reason } };
  });
}
