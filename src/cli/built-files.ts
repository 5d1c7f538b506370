import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../languages/languages.ts';
import { FORMAT_NUMBERS } from '../model/format-numbers.ts';
import { BUILT_FILES } from '../model/layout.ts';

/** What every built site holds. Those of before the list of files are known by it alone. */
const MARK = 'report.json';

/** What a site is known by: which paths its build wrote, and which folders may hold such. */
export interface BuiltFiles {
  isOwn(path: string): boolean;
  mayHold(folder: string): boolean;
  /** Whether the build wrote down its files; else they are told by their names. */
  isListed: boolean;
}

/** Writes down, in a site that is whole, the paths of all its files. */
export function listBuiltFiles(site: string): void {
  const files = [...pathsIn(site), BUILT_FILES].sort();
  writeFileSync(join(site, BUILT_FILES), `${JSON.stringify({ format: FORMAT_NUMBERS.builtFiles, files }, null, 2)}\n`);
}

/** What a build wrote in a folder; `null` when it is no built site. */
export function builtFilesOf(folder: string): BuiltFiles | null {
  const files = listIn(folder);
  if (files !== null) {
    const folders = new Set(files.flatMap(foldersAbove));
    const own = new Set(files);
    return { isOwn: (path) => own.has(path), mayHold: (path) => folders.has(path), isListed: true };
  }
  if (!lstatSync(join(folder, MARK), { throwIfNoEntry: false })?.isFile()) return null;
  return { isOwn: (path) => BEFORE.test(path), mayHold: (path) => HELD.test(path), isListed: false };
}

/** Every path below a folder that is no folder itself, `/` between; links are not followed. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsIn(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
  );
}

/** The folders a path lies in. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

const SECTIONS = 'audits|by|changes|editions|guide|lenses|search|touchpoints|trend';
/** What builds wrote before they listed it; not what they copied out of `public`. */
const BEFORE = new RegExp(
  `^(?:_astro/.+|pagefind/.+|badges/.+\\.(?:svg|json)|badge\\.(?:svg|json)|${MARK}|404\\.html|` +
    `(?:(?:${LOCALES.join('|')})/)?(?:(?:(?:${SECTIONS})/(?:.+/)?)?index\\.html|touchpoints\\.(?:csv|json)|changes\\.xml|guide/ci/.+\\.yml))$`,
);

const HELD = new RegExp(`^(?:_astro|pagefind|badges|${SECTIONS}|${LOCALES.join('|')})(?:/|$)`);

function listIn(folder: string): string[] | null {
  const path = join(folder, BUILT_FILES);
  try {
    if (!lstatSync(path).isFile()) return null;
    const { format, files } = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown; files?: unknown };
    const isList = Array.isArray(files) && files.every((file) => typeof file === 'string');
    return format === 1 && isList ? files : null;
  } catch {
    return null;
  }
}
