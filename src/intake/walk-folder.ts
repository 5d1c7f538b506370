import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Layout } from '../model/layout.ts';
import { followLink, intoOther } from './follow-link.ts';
import { type Ground, groundOf, isIn, isSite, realPath } from './ground.ts';
import { type NotRead, orNotRead } from './not-read.ts';

/** A file of a folder: its path from the folder on, `/` between, and where it really lies. */
interface Found {
  name: string;
  path: string;
}

/** What of a folder is not read, and why; the name is empty for the folder itself. */
export interface Refused extends NotRead {
  name: string;
}

/** All that lies in a folder, in the order of the names. */
export interface Walked {
  files: readonly Found[];
  refused: readonly Refused[];
  /** Folders that are links and were followed. */
  linked: readonly string[];
}

/**
 * Every file below a folder of a project; `null` when there is no such folder. A link is followed once when its target
 * lies in the project, in no other of its folders and behind no hidden name; every other one is refused, as is what is
 * neither file nor folder, or cannot be read. Nothing is opened. Hidden names and `node_modules` are passed over; of a
 * folder that is taken `asIs` only those that are private.
 */
export function walkFolder(root: string, folder: string, layout: Layout, { asIs = false } = {}): Walked | null {
  const ground = groundOf(root, folder, layout);
  const start = startOf(resolve(root, folder), resolve(root), ground);
  if (start === null) return null;
  if ('code' in start) return { files: [], refused: [{ ...start, name: '' }], linked: [] };
  const walk = new Walk(ground, asIs);
  walk.enter(start.path, '', start.isLinked);
  return { files: walk.files.sort(byName), refused: walk.refused.sort(byName), linked: walk.linked.sort() };
}

/** What is never published, wherever it lies: the past of a folder, settings with secrets. */
const PRIVATE = /^(?:\.git|\.env(?:\..*)?|\.npmrc|\.netrc)$/;

const LINK_TO_LINK: NotRead = { code: 'link-to-link', data: {} };

class Walk {
  readonly files: Found[] = [];
  readonly refused: Refused[] = [];
  readonly linked: string[] = [];
  private readonly ground: Ground;
  private readonly asIs: boolean;

  constructor(ground: Ground, asIs: boolean) {
    this.ground = ground;
    this.asIs = asIs;
  }

  /** `isLinked` when a link led here: no other is followed then. */
  enter(folder: string, name: string, isLinked: boolean): void {
    const entries = orNotRead(() => readdirSync(folder, { withFileTypes: true }));
    if ('code' in entries) this.refuse(name, entries);
    else
      for (const entry of entries)
        this.meet(entry, join(folder, entry.name), name === '' ? entry.name : `${name}/${entry.name}`, isLinked);
  }

  private meet(entry: Dirent, path: string, name: string, isLinked: boolean): void {
    const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (isHidden && !(this.asIs && (isLinked || !PRIVATE.test(entry.name)))) return;
    if (isHidden && isLinked) this.refuse(name, { code: 'link-hidden', data: {} });
    else if (isLinked && entry.isDirectory() && isSite(path)) this.refuse(name, intoOther(entry.name));
    else if (isMisread(entry.name, path)) this.refuse(name, { code: 'unreadable', data: { reason: 'EILSEQ' } });
    else if (entry.isFile()) this.files.push({ name, path });
    else if (entry.isDirectory() && this.isMisnamed(entry.name)) this.refuse(name, { code: 'is-a-folder', data: {} });
    else if (entry.isDirectory() && !this.ground.others.some((other) => isIn(path, other)))
      this.enter(path, name, isLinked);
    else if (entry.isSymbolicLink()) {
      const end = isLinked ? LINK_TO_LINK : orNotRead(() => followLink(path, this.ground));
      if ('code' in end) this.refuse(name, end);
      else if (end.kind === 'file') this.files.push({ name, path: end.path });
      else if (this.isMisnamed(entry.name)) this.refuse(name, { code: 'is-a-folder', data: {} });
      else {
        this.linked.push(name);
        this.enter(end.path, name, true);
      }
    } else if (!entry.isDirectory()) this.refuse(name, { code: 'not-a-file', data: {} });
  }

  /** Whether a folder is named as a file that is read. */
  private isMisnamed(name: string): boolean {
    return !this.asIs && /\.(?:ya?ml|mdx?)(?:\.txt)?$/i.test(name);
  }

  private refuse(name: string, reason: NotRead): void {
    this.refused.push({ ...reason, name });
  }
}

/** Where a folder begins, its own links followed by the same rule; `null` when it is not there. */
function startOf(folder: string, root: string, ground: Ground): { path: string; isLinked: boolean } | NotRead | null {
  const isElsewhere = !isIn(folder, root);
  let path = realPath(isElsewhere ? folder : root);
  let isLinked = false;
  for (const part of isElsewhere ? [] : relative(root, folder).split(sep).filter(Boolean)) {
    path = join(path, part);
    if (!lstat(path)?.isSymbolicLink()) continue;
    const end = isLinked ? LINK_TO_LINK : followLink(path, ground);
    if ('code' in end) return end;
    isLinked = true;
    path = end.path;
  }
  const there = lstat(path);
  if (there === undefined) return null;
  return there.isDirectory() ? { path, isLinked } : { code: 'not-a-folder', data: {} };
}

/** A name whose bytes are not UTF-8 comes with U+FFFD in it, and then no such file is there. */
function isMisread(name: string, path: string): boolean {
  return name.includes('\ufffd') && lstat(path) === undefined;
}

/** What lies at a path, links not followed; nothing where there can be nothing. */
function lstat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
