import type { Revision } from '../history/previous-revision.ts';
import { readRevision } from '../history/read-revision.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import { changesBetween, namesOf } from '../report/changes/changes.ts';
import { reportOver } from '../report/compose-report.ts';
import type { Report } from '../report/report.ts';
import type { ChangesSince } from './edition.ts';
import type { Effects } from './effects.ts';
import { hashes, reportOn, standOf } from './report-on.ts';

/**
 * What changed since a revision. An audit that is the same stands as it does now, but for what time alone did to it since.
 * Rules are set and texts are shown as now, so that a change of settings is not taken for one of audits.
 */
export function changesSince(
  revision: Revision,
  now: Report,
  config: Config,
  folder: string,
  effects: Effects,
): ChangesSince {
  const { commit } = revision;
  const then = readRevision(revision, folder, RULES);
  const old = reportOn(then, config, standOf(commit), effects);
  const files = new Set(effects.files.list(folder));
  const ids = new Set(now.audits.map(({ id }) => id));
  const after = now.audits.filter(({ id }) => then.isKnown(id));
  const before = [
    ...after.filter(({ id }) => !then.differs(id)),
    // An audit that is here but not in the report is broken now, not gone.
    ...old.audits.filter(({ id }) => ids.has(id) || !files.has(`${id}.yaml`)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rubrics = hashes(
    then.rubrics,
    before.map(({ rubric }) => rubric),
    effects,
  );
  const changes = changesBetween(reportOver(before, { ...standOf(commit), rubrics }), reportOver(after, now));
  return {
    ...changes,
    base: commit,
    unreadable: then.unreadable.map((name) => `${folder}/${name}`),
    gone: namesOf(
      changes.removed,
      then.audits.map(({ audit }) => audit),
    ),
  };
}
