import { readFileSync } from 'node:fs';
import { stampOf } from '../intake/stamp.ts';
import type { Audit } from '../model/audit.ts';
import { journeysOf } from '../report/journey.ts';
import { onDisk } from './effects.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { publishedNames } from './site-folders.ts';

/** Where a site finds what it shows. */
export interface EditionSource {
  /** The folder of the project, in full. */
  root: string;
  /** The folder of audits, as reports name it. */
  audits: string;
  /** The day staleness and overdue are judged against, YYYY-MM-DD; the project's own unless given. */
  asOf?: string;
  /** The folder of files that are published as they are, in full; without it, none is looked for. */
  published?: string;
  /** A file with the edition that a build handed on; without it the site reads the audits. */
  handedOn?: string;
}

let open: { stamp: string; edition: Project } | undefined;

/**
 * The edition the site shows: the one a build handed on, read once, else the project as it is on disk now, opened again
 * when one of its files has changed.
 */
export function currentEdition({ root, audits, asOf, published: folder, handedOn }: EditionSource): Project {
  const published = handedOn === undefined && folder !== undefined ? publishedNames(root, folder) : undefined;
  const stamp = handedOn ?? stampOf(root, audits);
  const all = [stamp, ...(published ?? [])].join('\n');
  if (open?.stamp !== all || stamp === '') {
    const edition =
      handedOn === undefined
        ? openProject({ folder: audits, asOf, published, changes: true, history: true }, onDisk(root))
        : fromJson(readFileSync(handedOn, 'utf8'));
    open = { stamp: all, edition };
  }
  return open.edition;
}

/** An edition as a text to hand on: what was written and what was scored, to be joined again. */
export function asJson({ journeys, ...edition }: Project): string {
  return JSON.stringify({ ...edition, audits: journeys.map(({ written }) => written) });
}

function fromJson(text: string): Project {
  const { audits, ...edition } = JSON.parse(text) as Omit<Project, 'journeys'> & { audits: readonly Audit[] };
  return { ...edition, journeys: journeysOf(edition.report, audits, edition.rubrics) };
}
