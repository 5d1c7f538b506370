import { stampOf } from '../intake/stamp.ts';

/** What tells one state of the files of several folders of a project from another. */
export function filesStamp(root: string, folders: readonly string[]): string {
  return folders.map((folder) => stampOf(root, folder)).join('\n\n');
}
