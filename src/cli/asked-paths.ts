import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** A path of a call, and the places it may stand for, in full. */
interface AskedPath {
  path: string;
  places: readonly string[];
  /** Whether it stands for every audit. */
  isAll: boolean;
}

interface AskedFrom {
  cwd: string;
  /** The folder of audits, from `cwd`. */
  folder: string;
  /** Whether a file that all audits are read with stands for itself, and not for all of them. */
  isAlone?: boolean;
  /** The top of the repository in full, if there is one; asked for when nothing else is found. */
  top: () => string | null;
}

/** Which files paths of a call stand for. */
export interface AskedPaths {
  /** Whether every audit is asked for: none is named, or what stands for all of them is. */
  isAll: boolean;
  /** Whether a file, named from here, is asked for. */
  has(file: string): boolean;
  /** The first path for which no file was found so far. */
  lost(): string | undefined;
}

/** Reads paths of a call: files, folders and ids of audits, from here, from the folder of audits or from the repository. */
export function askedPaths(paths: readonly string[], ground: AskedFrom): AskedPaths {
  const all = paths.map((path) => asked(path, ground));
  const used = new Set(all.filter(({ isAll }) => isAll));
  const isAll = all.length === 0 || used.size > 0;
  return {
    isAll,
    has(file) {
      if (all.length === 0) return true;
      const forms = formsOf(resolve(ground.cwd, file));
      const by = all.filter(({ places }) => places.some((place) => forms.some((form) => isAt(form, place))));
      for (const one of by) used.add(one);
      return isAll || by.length > 0;
    },
    lost: () => all.find((one) => !used.has(one))?.path,
  };
}

function asked(path: string, ground: AskedFrom): AskedPath {
  const found = path === '' ? null : foundAt(path, ground);
  if (found === null) return { path, places: path === '' ? [] : possible(path, ground), isAll: false };
  const isAll = concernsAll(found, resolve(ground.cwd, ground.folder), ground.isAlone ?? false);
  return { path, places: formsOf(found), isAll };
}

/** Where what is named lies: the first place at which there is something of the audits. */
function foundAt(path: string, ground: AskedFrom): string | null {
  const audits = formsOf(resolve(ground.cwd, ground.folder));
  const isOfAudits = (place: string) =>
    formsOf(place).some((form) => audits.some((folder) => isAt(form, folder) || isAt(folder, form)));
  const isThere = (place: string) => (exists(place) || existsSync(`${place}.yaml`)) && isOfAudits(place);
  const near = possible(path, ground).find(isThere);
  const top = near === undefined ? ground.top() : null;
  return near ?? (top === null ? null : (placesIn([top], path).find(isThere) ?? null));
}

/** Seen from here, from the folder of audits, and from beside it. */
function possible(path: string, { cwd, folder }: AskedFrom): string[] {
  const audits = resolve(cwd, folder);
  return placesIn([cwd, audits, dirname(audits)], path);
}

/** As it is written; with the slashes of this machine; without the line and column that a message names. */
function placesIn(folders: readonly string[], path: string): string[] {
  const plain = path.replace(/(?::\d+){1,2}$/, '');
  const spellings = [...new Set([path, plain, plain.replaceAll('\\', '/')])];
  return folders.flatMap((folder) => spellings.map((spelt) => resolve(folder, spelt)));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A path in full, and where its links lead, in one form of Unicode. */
function formsOf(path: string): string[] {
  const real = realOf(path) ?? realOf(`${path}.yaml`)?.replace(/\.yaml$/, '');
  return [...new Set([path, real ?? path].map((form) => form.normalize('NFC')))];
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Whether a file is the one at a place, with or without its ending, or lies below it. */
function isAt(file: string, place: string): boolean {
  return file === place || file === `${place}.yaml` || file.startsWith(place.endsWith(sep) ? place : `${place}${sep}`);
}

/** Whether a place stands for every audit: a folder they all lie in, or a file they are all read with. */
function concernsAll(place: string, audits: string, isAlone: boolean): boolean {
  const readWithAll = isAlone ? [] : ['config.yaml', 'config.yml', 'rubrics'];
  const [folders, places] = [formsOf(audits), formsOf(place)];
  return folders.some((folder) =>
    places.some((form) => isAt(folder, form) || readWithAll.some((shared) => isAt(form, `${folder}${sep}${shared}`))),
  );
}
