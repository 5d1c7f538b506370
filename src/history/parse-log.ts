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

/** A file's change as the raw format heads it; one or two names follow. */
const RAW = /^\n?:(?<was>\d{6}) (?<mode>\d{6}) (?<before>[0-9a-f]+) (?<blob>[0-9a-f]+) (?<status>[A-Z])\d*$/;
const LINK = '120000';
/** The mode of a repository within the repository. */
export const SUBMODULE = '160000';

/** A change whose bytes a link may lead to. */
interface RawChange extends FileChange {
  isLink: boolean;
}

export interface RawRevision extends Omit<LoggedRevision, 'changes'> {
  changes: RawChange[];
}

/** Entries of the raw format: three of a commit, then those of its changes. Names are taken by count, whatever is in them. */
export function parseLog(said: readonly string[]): RawRevision[] {
  const revisions: RawRevision[] = [];
  let at = 0;
  const next = () => said[at++] ?? '';
  while (at < said.length) {
    const entry = next();
    const raw = RAW.exec(entry)?.groups;
    if (!raw) {
      revisions.push({ commit: entry.replace(/^\n/, ''), date: next(), subject: next(), changes: [] });
      continue;
    }
    const from = raw['status'] === 'R' || raw['status'] === 'C' ? next() : null;
    const mode = raw['mode'] ?? '';
    const isGone = raw['status'] === 'D' || mode === SUBMODULE;
    const change = { name: next(), blob: isGone ? null : (raw['blob'] ?? null), from, isLink: mode === LINK };
    revisions.at(-1)?.changes.push(change);
  }
  return revisions;
}
