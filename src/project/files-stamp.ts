import { stampOf } from '../intake/stamp.ts';

/** What tells one state of several folders' files from another. */
export function filesStamp(folders: readonly string[]): string {
  return folders.map(stampOf).join('\n\n');
}
