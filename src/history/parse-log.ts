import { parseRaw } from './parse-raw.ts';

export interface LoggedRevision {
  /** Full hash. */
  commit: string;
  /** The committer's own day, YYYY-MM-DD. */
  date: string;
  /** First line of the message. */
  subject: string;
  changes: readonly FileChange[];
}

/** What a revision did to one file. */
export interface FileChange {
  name: string;
  /** Hash of its bytes from then on; `null` when it is gone. */
  blob: string | null;
  /** The name it had before, when it was moved; that one is gone then. */
  from: string | null;
}

const LINK = '120000';
/** The mode of a repository within the repository. */
const SUBMODULE = '160000';

/** The paths of repositories within the repository, in a list of what it holds: a mode first, a path after a tab. */
export function submodulesIn(listed: readonly string[]): string[] {
  return listed.filter((entry) => entry.startsWith(SUBMODULE)).map((entry) => entry.slice(entry.indexOf('\t') + 1));
}

/** A change whose bytes a link may lead to. */
interface RawChange extends FileChange {
  isLink: boolean;
  /** Whether there was no such file before, by any name. */
  isNew: boolean;
}

export interface RawRevision extends Omit<LoggedRevision, 'changes'> {
  /** The commit before on the main line; '' of a first one, or where the clone ends. */
  parent: string;
  changes: RawChange[];
}

/** Entries of the raw format: four of a commit, then those of its changes. */
export function parseLog(said: readonly string[]): RawRevision[] {
  const revisions: RawRevision[] = [];
  for (const entry of parseRaw(said, 4)) {
    if (!('status' in entry)) {
      const [commit = '', parents = '', date = '', subject = ''] = entry;
      revisions.push({ commit, parent: parents.split(' ')[0] ?? '', date, subject, changes: [] });
      continue;
    }
    const { status, from, name, modes, blobs } = entry;
    const [, mode] = modes;
    const isGone = status === 'D' || mode === SUBMODULE;
    revisions.at(-1)?.changes.push({
      name,
      blob: isGone ? null : blobs[1],
      from: status === 'R' ? from : null,
      isLink: mode === LINK,
      isNew: status === 'A',
    });
  }
  return revisions;
}
