import type { History, HistoryRevision } from '../../compare/history/history.ts';
import type { FolderMove } from '../../history/follow-log.ts';
import { orProblem } from '../../history/git.ts';
import type { HistoryLog, NoLog } from '../../history/history-log.ts';
import { questionsOf, type StepRange } from '../../history/looks.ts';
import { type ReadingQuestion, Readings } from '../../history/readings.ts';
import { readRubricSets } from '../../history/rubric-sets.ts';
import { stepsOf } from '../../history/steps.ts';
import { readConfig } from '../../intake/read-audits.ts';
import { RULES } from '../../lenses/rulebook.ts';
import type { Config } from '../../model/config.ts';
import type { Audience } from '../../model/vocabulary.ts';
import { summarise } from '../../report/summarise.ts';
import type { Effects } from '../effects.ts';
import { hashesBy } from '../report-on.ts';
import { type Reading, readingsBy } from './reading.ts';
import { tellRevisions } from './tell-revisions.ts';

export type { NoLog } from '../../history/history-log.ts';

export interface PastOptions {
  /** The folder of audits, relative to the project. */
  folder: string;
  /** Begins with the first commit of that day or a later one, YYYY-MM-DD. */
  since?: string;
  /** Overrides the config's audience. */
  audience?: Audience;
}

/** What git tells of a folder of audits, with what is needed to say it. */
export interface Past {
  config: Config;
  history: History;
  /** Folders that are repositories of their own, whose past is not told. */
  submodules: readonly string[];
  /** When audits came from other folders of the repository, of the revisions that are told, oldest first. */
  moves: readonly FolderMove[];
  /** The day of the newest revision that touched the audits, YYYY-MM-DD. */
  newest: string;
}

/** The past of a folder as git has it, or why there is none to tell; what is not committed is no part of it. */
export function openPast(options: PastOptions, effects: Effects): Past | NoLog {
  const { folder } = options;
  const log = effects.repository(folder).log();
  if ('code' in log) return log;
  const { config } = readConfig({ files: effects.files, folder, rules: RULES });
  const audience = options.audience ?? config.audience;
  const history = orProblem(() => historyOf(log, { ...options, audience }, effects));
  if ('code' in history) return history;
  return {
    config,
    history,
    submodules: log.submodules,
    moves: log.moves.filter(({ commit }) => history.revisions.some((one) => one.commit === commit)),
    newest: log.revisions.at(-1)?.date ?? '',
  };
}

/** The history a log tells, of the main line's revisions from `since` on. */
function historyOf(log: HistoryLog, { folder, since, audience }: PastOptions, effects: Effects): History {
  const { digest } = effects;
  const repository = effects.repository(folder);
  const cache = effects.cache(folder);
  const source = { folder, rules: RULES, repository, cache, digest };
  const steps = stepsOf(log.revisions);
  const found = since === undefined ? 0 : steps.findIndex(({ revision }) => revision.date >= since);
  const first = found === -1 ? steps.length : found;
  const trees = steps.slice(Math.max(0, first - 1)).map(({ rubrics }) => rubrics);
  const range: StepRange = { steps, first, rubrics: readRubricSets(trees, source, repository.blobs) };

  const readings = new Readings<Reading>(source, readingsBy(effects));
  readings.ask(questionsOf(range));
  const comparisons: ReadingQuestion[] = [];
  for (const _ of tellRevisions(range, folder, readings, (question) => comparisons.push(question)));
  readings.ask(comparisons);
  cache.save();

  const told = tellRevisions(range, folder, readings);
  const before = first > 0 ? (told.next().value?.journeys ?? []) : [];
  const changed = changedRubrics(range, effects);
  const revisions = [...told].map(({ journeys, standing }, at): HistoryRevision => {
    const { commit = '', date = '', subject = '' } = steps[first + at]?.revision ?? {};
    const rubrics = changed[at] ?? [];
    const said = audience === 'public' ? '' : subject;
    return { commit, date, subject: said, rubrics, summary: summarise(standing), journeys };
  });
  return { shallow: log.shallow, before, revisions };
}

/** Per step from the first on, the rubrics that were sound with another yardstick when they were last. */
function changedRubrics({ steps, first, rubrics: sets }: StepRange, effects: Effects): string[][] {
  const hashOf = hashesBy(effects);
  const last = new Map<string, string>();
  return steps.slice(Math.max(0, first - 1)).flatMap(({ rubrics }, at) => {
    const changed = [...(sets.get(rubrics)?.rubrics.known ?? [])].filter(([id, rubric]) => {
      const [is, was] = [rubric && hashOf(rubric), last.get(id)];
      if (is !== null) last.set(id, is);
      return is !== null && was !== undefined && is !== was;
    });
    return first > 0 && at === 0 ? [] : [changed.map(([id]) => id).sort()];
  });
}
