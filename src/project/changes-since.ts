import { changesBetween, namesOf, type Renamed } from '../compare/changes.ts';
import { renamedTouchpoints, stepOf, underNewIds } from '../compare/renames.ts';
import { type Journey, type Renames, renamedJourneys } from '../compare/same-journey.ts';
import type { Revision } from '../history/previous-revision.ts';
import {
  type EarlierAudits,
  idOf,
  readRevision,
  type UnreadableFile,
  unreadableFile,
} from '../history/read-revision.ts';
import { isRubric } from '../intake/read-audits.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Audit } from '../model/audit.ts';
import type { Config } from '../model/config.ts';
import { reportOver } from '../report/compose-report.ts';
import type { Report } from '../report/report.ts';
import { withId } from '../report/with-id.ts';
import type { ChangesSince } from './edition.ts';
import type { Effects } from './effects.ts';
import { hashes, reportOn, standOf } from './report-on.ts';

/** The audits as they are now: all that are sound, and their report. */
interface Now {
  audits: readonly Audit[];
  report: Report;
}

/**
 * What changed since a revision. An audit that is the same stands as it does now, but for what time alone did to it since.
 * Rules are set and texts are shown as now, so that a change of settings is not taken for one of audits.
 */
export function changesSince(
  revision: Revision,
  now: Now,
  config: Config,
  folder: string,
  effects: Effects,
): ChangesSince {
  const { commit } = revision;
  const then = readRevision(revision, folder, RULES);
  const { now: idsNow, pairs, isSound } = pairsSince(then, now.audits, folder, effects);
  const renamed = [...pairs].flatMap(([id, { from, touchpointsFrom }]): Renamed[] => [
    ...(from === id ? [] : [{ audit: id, touchpoint: null, from }]),
    ...[...touchpointsFrom].map(([touchpoint, was]) => ({ audit: id, touchpoint, from: was })),
  ]);
  const were = then.audits.map(({ audit, locate }) => {
    const id = idsNow.get(audit.id) ?? audit.id;
    return { audit: underNewIds(audit, id, pairs.get(id)?.touchpointsFrom ?? new Map()), locate };
  });
  const old = reportOn({ audits: were, rubrics: then.rubrics }, config, standOf(commit), effects);
  const after = now.report.audits.filter(({ id }) => then.isKnown(id) && isSound(id));
  const before = [...after.filter(({ id }) => !then.differs(id)), ...old.audits.filter(({ id }) => isSound(id))].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );
  const rubrics = hashes(
    then.rubrics,
    before.map(({ rubric }) => rubric),
    effects,
  );
  const changes = changesBetween(
    reportOver(before, { ...standOf(commit), rubrics }),
    reportOver(after, now.report),
    renamed,
  );
  return {
    ...changes,
    base: commit,
    unreadable: then.unreadable.map(({ name }) => `${folder}/${name}`),
    movedFrom: config.audience === 'public' ? [] : revision.movedFrom.map((path) => path || '.'),
    gone: namesOf(
      changes.removed,
      were.map(({ audit }) => audit),
    ),
  };
}

/** An audit of now as it was called then. */
interface Pair {
  from: string;
  /** Of its touchpoints, new id → old id. */
  touchpointsFrom: Renames;
}

/**
 * Audits that were read then and are sound now, by the id of now; what bears another id, old id → new id; and whether an
 * id of now is that of one broken in neither state.
 */
function pairsSince(
  then: EarlierAudits,
  audits: readonly Audit[],
  folder: string,
  { files }: Effects,
): { pairs: ReadonlyMap<string, Pair>; now: ReadonlyMap<string, string>; isSound: (id: string) => boolean } {
  const sound = new Set(audits.map(({ id }) => id));
  const same = audits.filter(({ id }) => then.isKnown(id) && !then.differs(id));
  const brokenNow = (files.list(folder) ?? [])
    .filter((name) => isAuditFile(name) && then.isKnown(idOf(name)) && !sound.has(idOf(name)))
    .map((name) => unseen(unreadableFile(files, folder, name)));
  const brokenThen = then.unreadable.map(unseen);
  const renames = renamedJourneys(
    [...same, ...then.audits.map(({ audit }) => audit), ...brokenThen],
    [...audits.filter(({ id }) => then.isKnown(id)), ...brokenNow],
    then.moved,
  );
  const now = new Map([...renames].map(([is, was]) => [was, is]));
  const unsound = new Set([...brokenNow.map(({ id }) => id), ...brokenThen.map(({ id }) => now.get(id) ?? id)]);
  const pairs = then.audits.flatMap(({ audit: was }): [string, Pair][] => {
    const id = now.get(was.id) ?? was.id;
    const is = withId(audits, id);
    if (!is) return [];
    const touchpointsFrom = renamedTouchpoints(was.touchpoints.map(stepOf), is.touchpoints.map(stepOf));
    return [[id, { from: was.id, touchpointsFrom }]];
  });
  return { pairs: new Map(pairs), now, isSound: (id) => !unsound.has(id) };
}

function unseen({ name, brand }: UnreadableFile): Journey {
  return { id: idOf(name), title: idOf(name), brand, touchpoints: null };
}

function isAuditFile(name: string): boolean {
  return name.endsWith('.yaml') && name !== 'config.yaml' && !isRubric(name);
}
