import type { IsOne } from './folder.ts';
import { type HashedChange, pathsAt } from './path-changes.ts';
import type { Arrival, Between } from './places.ts';
import { readBlobs } from './revision-files.ts';

/**
 * What is known of a commit and a later state. Files that may hold one journey are read at once; the later ones, where
 * that state is what is on disk, by `onDisk`.
 */
export function sinceCommit(
  folder: string,
  sha: string,
  changes: readonly HashedChange[],
  isOne: IsOne,
  onDisk?: (name: string) => Uint8Array | undefined,
): Between {
  const hashes = new Map(changes.map(({ after, blobs: [, hash] }) => [after, hash]));
  const then = ({ before }: Arrival) => `${sha}:${before}`;
  const now = ({ after }: Arrival) => hashes.get(after) ?? '';
  return {
    changes,
    judge(all) {
      const blobs = readBlobs(folder, [...new Set([...all.map(then), ...(onDisk ? [] : all.map(now))])]);
      return (one) => {
        const [was, is] = [blobs.get(then(one)), onDisk ? onDisk(one.name) : blobs.get(now(one))];
        return was !== undefined && is !== undefined && isOne(was, is);
      };
    },
    held: (path) => pathsAt(folder, sha, path),
  };
}
