import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Commit, headCommit } from './history/head.ts';
import { diskFiles } from './intake/disk.ts';
import type { Files } from './intake/files.ts';
import { type ReadAudit, readAudits } from './intake/read-audits.ts';
import { readAudit } from './lenses/read-audit.ts';
import { RULES, rulebook, rulesAsSet, type SetRule } from './lenses/rulebook.ts';
import type { Audit } from './model/audit.ts';
import type { Config } from './model/config.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Rubric } from './model/rubric.ts';
import type { RuleSettings } from './model/rule.ts';
import type { Audience } from './model/vocabulary.ts';
import { composeReport } from './report/compose-report.ts';
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
}

/** The hall: reads, scores, looks through every lens and puts the one Report together. */
export function openProject({ folder, asOf, audience, only = () => true }: ProjectOptions, effects: Effects): Edition {
  const { config, rubrics, audits, diagnostics } = readAudits({ files: effects.files, folder, rules: RULES });
  const head = effects.head(folder);
  const day = asOf ?? head?.date ?? newestDay(audits);
  const reader = audience ?? config.audience;
  const chosen = audits.filter(({ audit }) => only(audit.file));
  const readings = chosen.map(({ audit, locate }) => {
    const rubric = rubrics.get(audit.rubric ?? STANDARD.id) ?? STANDARD;
    const scored = scoreAudit(audit, rubric);
    const rules = rulebook(rubric.rules as RuleSettings, config.rules as RuleSettings);
    return { scored, reading: readAudit(scored, { asOf: day, rules }), locate };
  });
  const used = [...rubrics.values()].filter(({ id }) =>
    chosen.some(({ audit }) => (audit.rubric ?? STANDARD.id) === id),
  );
  return {
    config: { ...config, audience: reader },
    diagnostics: diagnostics.filter(({ file }) => only(file) || isShared(file, folder)),
    report: composeReport(readings, {
      as_of: day,
      commit: head?.sha ?? null,
      rubrics: used
        .map((rubric) => ({
          id: rubric.id,
          version: rubric.version,
          hash: `sha256:${effects.digest(yardstick(rubric))}`,
        }))
        .sort(byId),
      locale: config.locale,
      audience: reader,
    }),
    audits: readings.map(({ scored }) => forAudience(scored.audit, reader)),
    rubrics: [...rubrics.values()].filter((rubric) => used.includes(rubric) || rubric !== STANDARD),
    rules: rulesAsSet(config.rules as RuleSettings),
  };
}

/** The effects of a project that lies on this machine. */
export function onDisk(root: string): Effects {
  return {
    files: diskFiles(root),
    head: (folder) => headCommit(resolve(root, folder)),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** How a build hands its edition to the site: a file named by this variable. Without it the site reads the audits. */
export const EDITION_VARIABLE = 'EXPERIENCE_AUDIT_EDITION';

let handedOn: Edition | undefined;

/** The edition the site shows: the one a build handed on, read once, else the project as it is on disk now. */
export function currentEdition(env: Readonly<Record<string, string | undefined>>): Edition {
  const file = env[EDITION_VARIABLE];
  if (file === undefined) {
    const {
      EXPERIENCE_AUDIT_ROOT: root = '.',
      EXPERIENCE_AUDIT_AUDITS: folder = 'audits',
      EXPERIENCE_AUDIT_AS_OF: asOf,
    } = env;
    return openProject({ folder, asOf }, onDisk(root));
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
