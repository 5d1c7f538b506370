import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ABOUT_EDITION, BUILT_FILES, EDITIONS, type Layout } from '../../model/layout.ts';

/** What a file is to its project: written by people, of a built site or an edition of it, left by earlier runs, or none of these. */
export type TraceKind = 'written' | 'site' | 'edition' | 'cache' | 'foreign';

/** A file that holds a text. */
export interface FileTrace {
  file: string;
  kind: TraceKind;
  /** Of the first time, from 1; `null` when the name alone holds it. */
  line: number | null;
  column: number | null;
  count: number;
}

export interface FileTraces {
  found: readonly FileTrace[];
  /** Files that are no text, and those that cannot be read: nothing is known of them. */
  unsearched: readonly string[];
}

/** What earlier runs leave, from the top of a project. */
export const CACHES = ['.astro', 'node_modules/.cache/experience-audit'];
/** A file beyond this many bytes is not searched. */
const MOST = 64 * 1024 * 1024;

/** Every file of a project that holds a text, in its name or in what it says. Links are not followed, packages not looked at. */
export function tracesInFiles(root: string, layout: Layout, forms: RegExp): FileTraces {
  const found: FileTrace[] = [];
  const unsearched: string[] = [];
  const look = (file: string, kind: TraceKind) => {
    const text = textOf(join(root, file));
    // What a build copied lies in its own folder, too, and what it made itself is known.
    if (text === null && (kind === 'written' || kind === 'foreign')) unsearched.push(file);
    const places = [...(text ?? '').matchAll(forms)].map(({ index }) => index);
    const [first] = places;
    if (first !== undefined) found.push({ file, kind, ...placeIn(text ?? '', first), count: places.length });
    else if (file.search(forms) >= 0) found.push(named(file, kind));
  };
  // What a link leads to is another file, or none of the project's; where it leads is part of its name.
  const lookAtLink = (file: string, kind: TraceKind) => {
    if (`${file}\n${readlinkSync(join(root, file))}`.search(forms) >= 0) found.push(named(file, kind));
  };
  const walk = (folder: string, above: TraceKind) => {
    const kind = kindOf(folder, above, root, layout);
    for (const entry of orNone(() => readdirSync(join(root, folder), { withFileTypes: true }))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) look(path, kind);
      else if (entry.isSymbolicLink()) lookAtLink(path, kind);
      else if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') walk(path, kind);
    }
  };
  walk('', 'foreign');
  for (const cache of CACHES.filter((cache) => cache.includes('/'))) walk(cache, 'cache');
  return { found, unsearched };
}

function kindOf(folder: string, above: TraceKind, root: string, { audits, content, published }: Layout): TraceKind {
  const holds = (name: string) => lstatSync(join(root, folder, name), { throwIfNoEntry: false })?.isFile() === true;
  if (CACHES.includes(folder)) return 'cache';
  if ([audits, content, published].includes(folder)) return 'written';
  if (above === 'site' && folder.split('/').at(-2) === EDITIONS && holds(ABOUT_EDITION)) return 'edition';
  return above === 'foreign' && holds(BUILT_FILES) ? 'site' : above;
}

/** What a file says, unpacked where the search of a site packs it; `null` when it is no text. */
function textOf(path: string): string | null {
  try {
    const stats = lstatSync(path);
    if (stats.size > MOST) return null;
    const bytes = readFileSync(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: MOST }) : bytes;
    return plain.includes(0) && !/\.pf_\w+$/.test(path) ? null : plain.toString('utf8');
  } catch {
    return null;
  }
}

function named(file: string, kind: TraceKind): FileTrace {
  return { file, kind, line: null, column: null, count: 1 };
}

function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function orNone<T>(list: () => readonly T[]): readonly T[] {
  try {
    return list();
  } catch {
    return [];
  }
}
