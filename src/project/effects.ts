import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cache } from '../history/cache.ts';
import { openRepository, type Repository } from '../history/repository.ts';
import { diskFiles } from '../intake/disk.ts';
import type { Files } from '../intake/files.ts';
import { placeOf } from '../intake/yaml-file.ts';
import type { Layout } from '../model/layout.ts';
import { areOfOneBrand } from './are-of-one-brand.ts';
import { diskCache } from './disk-cache.ts';
import { extensionsNow } from './extensions/installed.ts';
import { programDigest } from './program-digest.ts';

/** What the project reads of the world outside. */
export interface Effects {
  files: Files;
  /** What git knows of a folder. */
  repository(folder: string): Repository;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
  /** What earlier runs left for a folder. */
  cache(folder: string): Cache;
}

/** The package this program is part of. */
const PACKAGE = join(import.meta.dirname, '..', '..');
const CACHES = join('node_modules', '.cache', 'experience-audit', 'history');

/** The effects of a project that lies on this machine; `layout` says where its folders are, unless they are where they usually are. */
export function onDisk(root: string, layout?: Layout): Effects {
  const files = diskFiles(root, layout);
  return {
    files,
    repository: (folder) =>
      openRepository({ folder: resolve(root, folder), as: folder, disk: files, isOne: areOfOneBrand }, root),
    digest: (text) => hash('sha256', text),
    cache: (folder) =>
      diskCache(
        join(withPackages(resolve(root)) ?? PACKAGE, CACHES),
        hash('sha256', resolve(root, folder)),
        programAndExtensions(),
      ),
  };
}

/** Tells apart what reads audits: the program, with what a team adds to it. */
function programAndExtensions(): string | null {
  const program = programDigest(PACKAGE);
  const { digest } = extensionsNow();
  return program === null ? null : `${program}${digest && ` ${digest}`}`;
}

/** The nearest folder, upwards, that packages are installed in. */
function withPackages(folder: string): string | null {
  if (existsSync(join(folder, 'node_modules'))) return folder;
  return dirname(folder) === folder ? null : withPackages(dirname(folder));
}

/** Folders among the audits that are links, as the reports name them. */
export function linkedFolders(folder: string, { files }: Pick<Effects, 'files'>): string[] {
  return (files.linked?.(folder) ?? []).map((name) => placeOf(folder, name));
}
