import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Ground, isBuilt, isIn, realPath } from './ground.ts';
import { type NotRead, orNotRead } from './not-read.ts';

/** Where a link leads: a real path without links. */
export interface Followed {
  path: string;
  kind: 'file' | 'folder';
}

/**
 * Follows a link once, or says why it must not be. Nothing of what it leads to is opened; `link` lies in a folder whose
 * path has no links.
 */
export function followLink(link: string, { project, others }: Ground): Followed | NotRead {
  const written = resolve(dirname(link), readlinkSync(link));
  const outside: NotRead = { code: 'link-outside', data: {} };
  const end = endOf(link);
  if (typeof end !== 'string') {
    const nearest = nearestReal(dirname(written));
    return isIn(nearest, project) || isIn(project, nearest) ? end : outside;
  }
  if (!isIn(end, project)) return outside;
  if (!leadsStraight(written, end, project)) return { code: 'link-to-link', data: {} };
  if (isIn(link, end)) return { code: 'link-in-a-ring', data: {} };
  const inside = relative(project, end).split(sep);
  if (inside.some((part) => part.startsWith('.') || part === 'node_modules')) return { code: 'link-hidden', data: {} };
  const other = others.find((folder) => isIn(end, folder) || isIn(folder, end));
  if (other !== undefined) return intoOther(basename(other));
  if (isBuilt(end, project)) return intoOther(inside[0] ?? '');
  const stat = lstatSync(end);
  if (stat.isFile()) return { path: end, kind: 'file' };
  return stat.isDirectory() ? { path: end, kind: 'folder' } : { code: 'not-a-file', data: {} };
}

/** What is said of a way into a folder with another matter. */
export function intoOther(folder: string): NotRead {
  return { code: 'link-into-other', data: { folder } };
}

const NOWHERE = ['ENOENT', 'ENOTDIR', 'ELOOP'];

function endOf(link: string): string | NotRead {
  const end = orNotRead(() => realpathSync.native(link));
  const leadsNowhere = typeof end !== 'string' && NOWHERE.includes(String(end.data['reason']));
  return leadsNowhere ? { code: 'link-nowhere', data: {} } : end;
}

/** Whether what is written in a link is, from the project on, a path without links. */
function leadsStraight(written: string, end: string, project: string): boolean {
  for (let above = written; ; above = dirname(above)) {
    if (realPath(above) === project) return join(project, relative(above, written)) === end;
    if (dirname(above) === above) return false;
  }
}

/** The real path of the nearest folder above that is there. */
function nearestReal(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : nearestReal(dirname(path));
  }
}
