import type { Diff, DiffState, Unreadable } from '../compare/diff.ts';
import { isWithoutEffect, worstMoveFirst } from '../compare/moves.ts';
import { explainDiagnostic } from '../formats/explain/explain-diagnostic.ts';
import type { Comparison } from '../history/comparison.ts';
import { orProblem } from '../history/git.ts';
import { type ReadState, type ReadStates, readStates } from '../history/read-states.ts';
import type { State } from '../history/state.ts';
import { isRubric, readAudits } from '../intake/read-audits.ts';
import type { Locale } from '../languages/languages.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RevisionProblem } from '../model/revision-problem.ts';
import { differenceOf } from './difference-of.ts';
import { type Effects, linkedFolders } from './effects.ts';
import { daysAhead, reportDays } from './report-days.ts';

export interface CompareOptions {
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
export interface Compared {
  config: Config;
  /** What is wrong with the head. */
  diagnostics: readonly Diagnostic[];
  diff: Diff | null;
}

/** Compares two states of the audits; what is the same in both is not read. */
export function compareProjects(options: CompareOptions, effects: Effects): Compared | { problem: RevisionProblem } {
  const { folder, all, locale } = options;
  if (effects.files.list(folder) === null) {
    const { config, diagnostics } = readAudits({ files: effects.files, folder, rules: RULES });
    return { config, diagnostics, diff: null };
  }
  const repository = effects.repository(folder);
  const states = repository.between(options.base, options.head);
  if ('code' in states) return { problem: states };
  const read = orProblem(() => readStates(states, { folder, rules: RULES, repository, all }));
  if ('code' in read) return { problem: read };
  const { diagnostics } = read.head;
  const config = { ...read.head.config, ...(locale && { locale }) };
  return { config, diagnostics, diff: diffOf(states, read, config, folder, effects) };
}

function diffOf(states: Comparison, read: ReadStates, config: Config, folder: string, effects: Effects): Diff {
  const ahead = daysAhead(config);
  const base = stateOf(states.base, read.base, ahead);
  const head = stateOf(states.head, read.head, ahead);
  const days = { base: base.date, head: head.date };
  const { rubrics, journeys } = differenceOf(read, { config, days, causes: true }, effects);
  const isKnown = [read.base, read.head].every(({ diagnostics }) =>
    diagnostics.every(({ file }) => file !== `${folder}/config.yaml`),
  );
  const inFolder = (names: readonly string[]) => names.map((name) => `${folder}/${name}`);
  const differs = (key: 'rules' | 'gates') =>
    read.configChanged && isKnown && JSON.stringify(read.base.config[key]) !== JSON.stringify(config[key]);
  return {
    base,
    head,
    rubrics,
    settings: { rules: differs('rules'), gates: differs('gates') },
    journeys: journeys.filter((one) => one.state !== 'unchanged' || !isWithoutEffect(one)).sort(worstMoveFirst),
    unreadable: [...unreadable('base', read.base, folder, config), ...unreadable('head', read.head, folder, config)],
    submodules: inFolder([...new Set([...states.base.submodules, ...states.head.submodules])].sort()),
    linked: linkedFolders(folder, effects),
    ignored: inFolder(states.head.ignored.filter((name) => !isRubric(name) && name !== 'config.yaml')),
    movedFrom: states.movedFrom.map((path) => path || '.'),
  };
}

function stateOf(state: State & Pick<DiffState, 'revision'>, { audits }: ReadState, ahead: number): DiffState {
  const { revision, commit } = state;
  const dirty = state.isDirty();
  const { asOf } = reportDays({ asked: undefined, head: commit, hasUncommitted: () => dirty, audits, ahead });
  return { revision, commit: commit?.sha ?? null, date: asOf, dirty };
}

/** Every file with a fault, by its first one; and the audits that have none but cannot be scored. */
function unreadable(side: 'base' | 'head', read: ReadState, folder: string, { locale }: Config): Unreadable[] {
  const first = new Map(read.diagnostics.toReversed().map((diagnostic) => [diagnostic.file, diagnostic]));
  const instead = new Map(read.unreadable.map((one) => [`${folder}/${one.id}.yaml`, one.instead]));
  return [...new Set([...first.keys(), ...instead.keys()])].sort().map((file) => {
    const diagnostic = first.get(file);
    const earlier = instead.get(file) ?? null;
    const told = { in: side, file, instead: earlier && { commit: earlier.sha, date: earlier.date } };
    if (!diagnostic) return { ...told, fault: null };
    const { code, line, column } = diagnostic;
    return { ...told, fault: { code, line, column, reason: explainDiagnostic(diagnostic, locale).reason } };
  });
}
