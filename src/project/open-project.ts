import type { History } from '../compare/history/history.ts';
import { orProblem } from '../history/git.ts';
import { readAudits } from '../intake/read-audits.ts';
import { isConfig, strays } from '../intake/strays.ts';
import { placeOf } from '../intake/yaml-file.ts';
import { RULES, rulesAsSet } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import type { RuleSettings } from '../model/rule.ts';
import type { Audience } from '../model/vocabulary.ts';
import { forAudience } from '../report/for-audience.ts';
import { journeysOf } from '../report/journey.ts';
import { levelNaming } from '../rubric/level-names.ts';
import { STANDARD } from '../rubric/standard.ts';
import { changesSince } from './changes-since.ts';
import type { Effects } from './effects.ts';
import { openPast } from './past/open-past.ts';
import type { Project } from './project.ts';
import { daysAhead, reportDays } from './report-days.ts';
import { reportOn } from './report-on.ts';

export interface ProjectOptions {
  /** The folder of audits, relative to the project. */
  folder: string;
  /** Overrides the day staleness and overdue are judged against, YYYY-MM-DD. */
  asOf?: string;
  /** Overrides the config's audience. */
  audience?: Audience;
  /** Which files to report on, by their path; all unless given. The others are read all the same. */
  only?: (file: string) => boolean;
  /** The files that are published as they are; where they are given, those of the theme are looked for among them. */
  published?: readonly string[];
  /** Whether to look at what changed since the previous revision; it costs a few runs of git, and reading what differs. */
  changes?: boolean;
  /** Whether to tell the past: every revision is read that is not in the cache. */
  history?: boolean;
}

/** Reads, scores, looks through every lens and puts the one Report together. */
export function openProject(options: ProjectOptions, effects: Effects): Project {
  const { folder, asOf, audience, published, only = () => true } = options;
  const intake = readAudits({ files: effects.files, folder, rules: RULES, published });
  const { diagnostics } = intake;
  const named = levelNaming(intake.config.levels);
  const rubrics = new Map([...intake.rubrics].map(([id, rubric]) => [id, named(rubric)]));
  const audits = intake.audits.map((read) => ({ ...read, rubric: named(read.rubric) }));
  const repository = effects.repository(folder);
  const head = repository.head();
  const config = { ...intake.config, audience: audience ?? intake.config.audience };
  const chosen = audits.filter(({ audit }) => only(audit.file));
  const files = new Set(audits.map(({ audit }) => audit.file));
  const dirty = head ? repository.isDirty() : null;
  const days = reportDays({
    asked: asOf,
    head,
    hasUncommitted: () => dirty === true && repository.uncommitted().some((name) => files.has(`${folder}/${name}`)),
    audits,
    ahead: daysAhead(config),
  });
  const stand = {
    as_of: days.asOf,
    reportDay: days.reportDay,
    commit: head?.sha ?? null,
    commit_date: head?.date ?? null,
    dirty,
  };
  const report = reportOn(chosen, config, stand, effects);
  const last = options.changes ? repository.sinceLast() : null;
  const changes =
    last && last !== 'cut-off'
      ? orProblem(() => changesSince(last, { audits: chosen, rubrics, config, report }, folder, effects))
      : null;
  const shown = chosen.map(({ audit }) => forAudience(audit, config.audience, config.owners));
  const inUse = [...rubrics.values()].filter(
    (rubric) => rubric.id !== STANDARD.id || report.rubrics.some(({ id }) => id === rubric.id),
  );
  return {
    config,
    diagnostics: diagnostics.filter(({ file }) => only(file) || isShared(file, folder)),
    elsewhere: diagnostics.filter(({ file }) => !only(file) && !isShared(file, folder)),
    strays: strays(effects.files.list(folder) ?? []).map((name) => placeOf(folder, name)),
    report,
    journeys: journeysOf(report, shown, inUse),
    broken: intake.broken.filter(({ file }) => only(file)),
    rubrics: inUse,
    rules: rulesAsSet(config.rules as RuleSettings),
    changes: changes && 'code' in changes ? null : changes,
    frozen: [],
    frozenAs: null,
    history: options.history ? pastOf(folder, config, effects) : null,
    historyCutOff: last === 'cut-off',
  };
}

function pastOf(folder: string, { audience }: Config, effects: Effects): History | null {
  const past = openPast({ folder, audience }, effects);
  return 'code' in past ? null : past.history;
}

/** Faults of these concern every audit, whichever was asked for. */
function isShared(file: string, folder: string): boolean {
  return (
    file === folder ||
    (file.startsWith(`${folder}/`) && isConfig(file.slice(folder.length + 1))) ||
    file.startsWith(`${folder}/rubrics/`)
  );
}
