import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { openRepository, type Repository } from '../history/repository.ts';
import { diskFiles } from '../intake/disk.ts';
import type { Files } from '../intake/files.ts';

/** What the project reads of the world outside. */
export interface Effects {
  files: Files;
  /** What git knows of a folder. */
  repository(folder: string): Repository;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
}

/** The effects of a project that lies on this machine. */
export function onDisk(root: string): Effects {
  return {
    files: diskFiles(root),
    repository: (folder) => openRepository(resolve(root, folder), folder),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
