import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ABOUT_EDITION, type Layout } from '../model/layout.ts';
import type { CommandLineWords } from './command.ts';
import { outputError } from './output-error.ts';

/** What is to be written: a site, one page of it as a file, or what helps an editor. */
export type OutputKind = 'site' | 'page' | 'schema';

/** Why nothing is written at a place. */
type WhyNot = (words: CommandLineWords['output']['whyNot']) => string;

/** A place for something that is written: where it really is, and how a user named it. */
export interface OutputPlace {
  path: string;
  shown: string;
}

/**
 * Where an output goes: a link is followed, and stays. Throws a UsageError where it would be, hold or lie in a folder that
 * people write in, git's own, the project itself or an edition.
 */
export function outputPlace(shown: string, cwd: string, kind: OutputKind, layout: Omit<Layout, 'out'>): OutputPlace {
  if (shown.trim() === '' || /\p{Cc}/u.test(shown)) throw outputError((words) => words.noName(shown));
  const path = leadsTo(resolve(cwd, shown));
  if (path === null) throw outputError((words) => words.ring(shown, kind));
  const reason = whyNot(path, cwd, layout);
  if (reason !== null) throw outputError((words) => words.refused(shown, reason(words.whyNot), kind));
  return { path, shown };
}

function whyNot(path: string, cwd: string, { audits, content, published }: Omit<Layout, 'out'>): WhyNot | null {
  const real = (folder: string) => leadsTo(resolve(cwd, folder)) ?? resolve(cwd, folder);
  if (lies(real('.'), path)) return ({ holdsProject }) => holdsProject;
  for (const folder of [audits, content, published]) {
    if (lies(real(folder), path)) return ({ holds }) => holds(folder);
    if (lies(path, real(folder))) return ({ liesIn }) => liesIn(folder);
  }
  if (path.split(sep).some((part) => part.toLowerCase() === '.git')) return ({ inGit }) => inGit;
  const edition = upwards(path).find((folder) => existsSync(join(folder, ABOUT_EDITION)));
  return edition === undefined ? null : (words) => words.edition(basename(edition));
}

/** Whether a path is a folder or lies in it; also on a disk that does not tell capitals apart. */
function lies(path: string, folder: string): boolean {
  const plain = (text: string) => `${text.replace(/[\\/]+$/, '')}${sep}`.normalize('NFC').toLowerCase();
  return plain(path).startsWith(plain(folder));
}

/** Further than this no chain of links is followed. */
const MOST_LINKS = 40;

/** Where a path leads, links followed, also when nothing is there yet; `null` when its links go round in a ring. */
export function leadsTo(path: string, links = MOST_LINKS): string | null {
  if (links === 0) return null;
  const real = orNull(() => realpathSync.native(path));
  if (real !== null) return real;
  const target = orNull(() => readlinkSync(path));
  if (target !== null) return leadsTo(resolve(dirname(path), target), links - 1);
  const above = dirname(path) === path ? null : leadsTo(dirname(path), links);
  return above === null ? (dirname(path) === path ? path : null) : join(above, basename(path));
}

function upwards(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...upwards(dirname(path))];
}

function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
