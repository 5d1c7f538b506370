import { readFileSync } from 'node:fs';
import { stampOf } from '../intake/stamp.ts';
import type { Edition } from './edition.ts';
import { onDisk } from './effects.ts';
import { openProject } from './open-project.ts';

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
    const stamp = stampOf(root, folder);
    if (!live || stamp === '' || live.stamp !== stamp) {
      live = { stamp, edition: openProject({ folder, asOf, changes: true, history: true }, onDisk(root)) };
    }
    return live.edition;
  }
  handedOn ??= JSON.parse(readFileSync(file, 'utf8')) as Edition;
  return handedOn;
}
