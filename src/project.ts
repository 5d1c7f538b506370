import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Commit, headCommit } from './history/commit.ts';
import { type Previous, previousRevision, type Revision } from './history/previous-revision.ts';
import { readRevision } from './history/read-revision.ts';
import { diskFiles } from './intake/disk.ts';
import type { Files } from './intake/files.ts';
import { type Intake, type ReadAudit, readAudits } from './intake/read-audits.ts';
import { stampOf } from './intake/stamp.ts';
import { readAudit } from './lenses/read-audit.ts';
import { RULES, rulebook, rulesAsSet, type SetRule } from './lenses/rulebook.ts';
import type { Audit } from './model/audit.ts';
import type { Config } from './model/config.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Rubric } from './model/rubric.ts';
import type { RuleSettings } from './model/rule.ts';
import type { Text } from './model/text.ts';
import type { Audience } from './model/vocabulary.ts';
import { type Changes, changesBetween, namesOf } from './report/changes.ts';
import { composeReport, reportOver } from './report/compose-report.ts';
import { forAudience } from './report/for-audience.ts';
import type { Report } from './report/report.ts';
import { yardstick } from './rubric/resolve.ts';
import { STANDARD } from './rubric/standard.ts';
import { scoreAudit } from './scoring/score-audit.ts';

/** What the project reads of the world outside. */
export interface Effects {
  files: Files;
  /** The commit a folder is checked out at; `null` when there is none. */
  head(folder: string): Commit | null;
  /** The revision a folder is compared with. */
  previous(folder: string): Previous;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
}

export interface ProjectOptions {
  /** The folder of audits, relative to the project. */
  folder: string;
  /** Overrides the day staleness and overdue are judged against, YYYY-MM-DD. */
  asOf?: string;
  /** Overrides the config's audience. */
  audience?: Audience;
  /** Which files to report on, by their path; all unless given. The others are read all the same. */
  only?: (file: string) => boolean;
  /** Whether to look at what changed since the previous revision; it costs a few runs of git, and reading what differs. */
  changes?: boolean;
}

/** What changed since an earlier revision, with what a page needs to tell of it. */
export interface ChangesSince extends Changes {
  base: Commit;
  /** Files that could not be read at that revision; their audits are left out of the comparison. */
  unreadable: readonly string[];
  /** What the removed was called, by `placeKey`. */
  gone: Readonly<Record<string, Text>>;
}

/**
 * All that a page, a table or a check needs, as plain data. `report` holds the audits that are sound; it must not be
 * published while there are diagnostics, unless that was asked for.
 */
export interface Edition {
  config: Config;
  diagnostics: readonly Diagnostic[];
  report: Report;
  /** The audits of the report, in its order, as far as the audience may see them. */
  audits: readonly Audit[];
  /** The rubrics in use, and all of the team's own. */
  rubrics: readonly Rubric[];
  /** The rules as the config sets them. */
  rules: readonly SetRule[];
  /** `null` when it was not asked for, or there is nothing earlier to compare with. */
  changes: ChangesSince | null;
  /** Whether it was asked for and older revisions are missing because the clone is shallow. */
  historyCutOff: boolean;
}

/** The hall: reads, scores, looks through every lens and puts the one Report together. */
export function openProject(options: ProjectOptions, effects: Effects): Edition {
  const { folder, asOf, audience, only = () => true } = options;
  const intake = readAudits({ files: effects.files, folder, rules: RULES });
  const { rubrics, audits, diagnostics } = intake;
  const head = effects.head(folder);
  const config = { ...intake.config, audience: audience ?? intake.config.audience };
  const chosen = audits.filter(({ audit }) => only(audit.file));
  const commit = { sha: head?.sha ?? null, date: asOf ?? head?.date ?? newestDay(audits) };
  const report = reportOn({ audits: chosen, rubrics }, config, commit, effects);
  const previous = options.changes ? effects.previous(folder) : null;
  return {
    config,
    diagnostics: diagnostics.filter(({ file }) => only(file) || isShared(file, folder)),
    report,
    audits: chosen.map(({ audit }) => forAudience(audit, config.audience)),
    rubrics: [...rubrics.values()].filter(
      (rubric) => rubric !== STANDARD || report.rubrics.some(({ id }) => id === rubric.id),
    ),
    rules: rulesAsSet(config.rules as RuleSettings),
    changes: previous && previous !== 'cut-off' ? changesSince(previous, report, config, folder, effects) : null,
    historyCutOff: previous === 'cut-off',
  };
}

type Sound = Pick<Intake, 'audits' | 'rubrics'>;

/** Scores audits, looks through every lens and composes their report, judged at the day of `commit`. */
function reportOn(
  { audits, rubrics }: Sound,
  config: Config,
  commit: { sha: string | null; date: string },
  effects: Effects,
): Report {
  const readings = audits.map(({ audit, locate }) => {
    const rubric = rubrics.get(rubricOf(audit)) ?? STANDARD;
    const scored = scoreAudit(audit, rubric);
    const rules = rulebook(rubric.rules as RuleSettings, config.rules as RuleSettings);
    return { scored, reading: readAudit(scored, { asOf: commit.date, rules }), locate };
  });
  return composeReport(readings, {
    as_of: commit.date,
    commit: commit.sha,
    rubrics: hashes(
      rubrics,
      audits.map(({ audit }) => rubricOf(audit)),
      effects,
    ),
    locale: config.locale,
    audience: config.audience,
  });
}

function rubricOf({ rubric }: Audit): string {
  return rubric ?? STANDARD.id;
}

/** The rubrics that are used, with what tells one yardstick from another. */
function hashes(rubrics: Sound['rubrics'], used: readonly string[], { digest }: Effects): Report['rubrics'] {
  return [...rubrics.values()]
    .filter(({ id }) => used.includes(id))
    .map((rubric) => ({ id: rubric.id, version: rubric.version, hash: `sha256:${digest(yardstick(rubric))}` }))
    .sort(byId);
}

/**
 * What changed since a revision. An audit that is the same stands as it does now, but for what time alone did to it since.
 * Rules are set and texts are shown as now, so that a change of settings is not taken for one of audits.
 */
function changesSince(revision: Revision, now: Report, config: Config, folder: string, effects: Effects): ChangesSince {
  const { commit } = revision;
  const then = readRevision(revision, folder, RULES);
  const old = reportOn(then, config, commit, effects);
  const files = new Set(effects.files.list(folder));
  const ids = new Set(now.audits.map(({ id }) => id));
  const after = now.audits.filter(({ id }) => then.isKnown(id));
  const before = [
    ...after.filter(({ id }) => !then.differs(id)),
    // An audit that is here but not in the report is broken now, not gone.
    ...old.audits.filter(({ id }) => ids.has(id) || !files.has(`${id}.yaml`)),
  ].sort(byId);
  const rubrics = hashes(
    then.rubrics,
    before.map(({ rubric }) => rubric),
    effects,
  );
  const changes = changesBetween(
    reportOver(before, { as_of: commit.date, commit: commit.sha, rubrics }),
    reportOver(after, now),
  );
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

/** The effects of a project that lies on this machine. */
export function onDisk(root: string): Effects {
  return {
    files: diskFiles(root),
    head: (folder) => headCommit(resolve(root, folder)),
    previous: (folder) => previousRevision(resolve(root, folder), folder),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** How a build hands its edition to the site: a file named by this variable. Without it the site reads the audits. */
export const EDITION_VARIABLE = 'EXPERIENCE_AUDIT_EDITION';

let handedOn: Edition | undefined;
let live: { stamp: string; edition: Edition } | undefined;

/**
 * The edition the site shows: the one a build handed on, read once, else the project as it is on disk now, opened again
 * when one of its files has changed.
 */
export function currentEdition(env: Readonly<Record<string, string | undefined>>): Edition {
  const file = env[EDITION_VARIABLE];
  if (file === undefined) {
    const {
      EXPERIENCE_AUDIT_ROOT: root = '.',
      EXPERIENCE_AUDIT_AUDITS: folder = 'audits',
      EXPERIENCE_AUDIT_AS_OF: asOf,
    } = env;
    const stamp = stampOf(resolve(root, folder));
    if (!live || stamp === '' || live.stamp !== stamp) {
      live = { stamp, edition: openProject({ folder, asOf, changes: true }, onDisk(root)) };
    }
    return live.edition;
  }
  handedOn ??= JSON.parse(readFileSync(file, 'utf8')) as Edition;
  return handedOn;
}

/** The newest day of observation; the first day of the calendar when there is no audit. */
function newestDay(audits: readonly ReadAudit[]): string {
  const days = audits.map(({ audit }) => audit.date).sort();
  return days.at(-1) ?? '0001-01-01';
}

/** Faults of these concern every audit, whichever was asked for. */
function isShared(file: string, folder: string): boolean {
  return (
    file === folder ||
    file === `${folder}/config.yaml` ||
    file === `${folder}/config.yml` ||
    file.startsWith(`${folder}/rubrics/`)
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
