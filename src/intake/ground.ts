import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ABOUT_EDITION, BUILT_FILES, type Layout, USUAL_LAYOUT } from '../model/layout.ts';

/** What links of one folder are held against. Paths are real ones, without links. */
export interface Ground {
  /** Links may lead below this folder alone. */
  project: string;
  /** Folders of the project with another matter; no link leads there. */
  others: readonly string[];
}

/**
 * The ground of a folder. The project is where the command runs; a folder that lies elsewhere belongs to the repository
 * it lies in, and outside of any repository it stands alone.
 */
export function groundOf(root: string, folder: string, layout: Layout): Ground {
  const start = resolve(root, folder);
  const isElsewhere = !isIn(start, resolve(root)) || start === resolve(root);
  const project = isElsewhere ? (repositoryOf(realPath(start)) ?? realPath(start)) : realPath(resolve(root));
  const named = [...Object.values(layout), ...Object.values(USUAL_LAYOUT)];
  const folders = [root, project].flatMap((base) => named.map((name) => resolve(base, name)));
  // By their names, not where they lead: a folder that is a link into another one is told.
  const place = join(realPath(dirname(start)), basename(start));
  const others = folders.filter((other) => !isIn(start, other) && !isIn(place, other));
  return { project, others: [...new Set(others.map(realPath))] };
}

/** Whether a path is a folder, or lies in it. */
export function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Where a path leads in the end; the path itself when it leads nowhere. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a path below a project is part of a site that a build wrote there, or of an edition. */
export function isBuilt(path: string, project: string): boolean {
  const parts = relative(project, path).split(sep);
  return parts.some((_, at) => isSite(join(project, ...parts.slice(0, at + 1))));
}

/** Whether a folder is a site that a build wrote, or an edition. */
export function isSite(folder: string): boolean {
  return [BUILT_FILES, ABOUT_EDITION].some((mark) => existsSync(join(folder, mark)));
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : repositoryOf(dirname(folder));
}
