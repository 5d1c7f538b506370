import type { Commit } from './commit.ts';
import { entries, git } from './git.ts';

/** A commit that a text stands in. */
export interface CommitTrace extends Commit {
  /** Files, from the top of the repository, whose content it changed by that text; none where only the commit itself says it. */
  files: readonly string[];
}

const COMMITS = ['log', '--all', '--date-order', '-z', '--no-show-signature', '--encoding=UTF-8', '-i', '-E'];

/** No path begins like this. */
const MARK = '\u0001';

/**
 * The commits, newest first, that brought or took away what a POSIX pattern finds, whatever its capitals, with those whose
 * message or people it stands in. Every branch, tag and stash counts. Throws a GitFailure.
 */
export function commitTraces(folder: string, pattern: string): CommitTrace[] {
  const said = ['--grep', '--author', '--committer'].flatMap((where) =>
    entries(git(folder, [...COMMITS, '--format=%H %cs', `${where}=${pattern}`])).map((line) => traceOf(line, [])),
  );
  const changed = entries(
    git(folder, [...COMMITS, `--format=${MARK}%H %cs`, '--name-only', '-m', '--pickaxe-regex', `-S${pattern}`]),
  );
  const traces = new Map<string, CommitTrace>();
  let at = '';
  for (const entry of changed) {
    const head = entry.startsWith(MARK) ? entry.slice(MARK.length) : null;
    const before = traces.get(at);
    if (head !== null) {
      const trace = traceOf(head, []);
      at = trace.sha;
      traces.set(at, traces.get(at) ?? trace);
    } else if (before) traces.set(at, { ...before, files: [...new Set([...before.files, entry.replace(/^\n/, '')])] });
  }
  for (const trace of said) if (!traces.has(trace.sha)) traces.set(trace.sha, trace);
  return [...traces.values()];
}

function traceOf(line: string, files: readonly string[]): CommitTrace {
  const [sha = '', date = ''] = line.split(' ');
  return { sha, date, files };
}
