import { readFileSync } from 'node:fs';
import { stampOf } from '../intake/stamp.ts';
import type { Audit } from '../model/audit.ts';
import { journeysOf } from '../report/journey.ts';
import { onDisk } from './effects.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';

/** How a build hands its edition to the site: a file named by this variable. Without it the site reads the audits. */
export const EDITION_VARIABLE = 'EXPERIENCE_AUDIT_EDITION';

let handedOn: Project | undefined;
let live: { stamp: string; edition: Project } | undefined;

/**
 * The edition the site shows: the one a build handed on, read once, else the project as it is on disk now, opened again
 * when one of its files has changed.
 */
export function currentEdition(env: Readonly<Record<string, string | undefined>>): Project {
  const file = env[EDITION_VARIABLE];
  if (file === undefined) {
    const {
      EXPERIENCE_AUDIT_ROOT: root = '.',
      EXPERIENCE_AUDIT_AUDITS: folder = 'audits',
      EXPERIENCE_AUDIT_AS_OF: asOf,
    } = env;
    const stamp = stampOf(root, folder);
    if (!live || stamp === '' || live.stamp !== stamp) {
      live = { stamp, edition: openProject({ folder, asOf, changes: true, history: true }, onDisk(root)) };
    }
    return live.edition;
  }
  handedOn ??= fromJson(readFileSync(file, 'utf8'));
  return handedOn;
}

/** An edition as a text to hand on: what was written and what was scored, to be joined again. */
export function asJson({ journeys, ...edition }: Project): string {
  return JSON.stringify({ ...edition, audits: journeys.map(({ written }) => written) });
}

function fromJson(text: string): Project {
  const { audits, ...edition } = JSON.parse(text) as Omit<Project, 'journeys'> & { audits: readonly Audit[] };
  return { ...edition, journeys: journeysOf(edition.report, audits, edition.rubrics) };
}
