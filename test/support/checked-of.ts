import { type Checked, checked, filesRenamed } from '../../src/formats/check/checked.ts';
import { NO_REPOSITORY } from '../../src/history/repository.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import type { Filters } from '../../src/report/gates/filters.ts';
import type { GateFlags } from '../../src/report/gates/gates.ts';
import { folderOf } from './folder-of.ts';

interface How {
  flags?: GateFlags;
  filters?: Filters;
  asOf?: string;
  commit?: string;
  /** What the folder of audits is called in its repository. */
  folder?: string;
}

/** What `check` knows of files in memory, their folder being `audits`. */
export function checkedOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { flags = {}, filters = {}, asOf = '2024-04-10', commit, folder = 'audits' }: How = {},
): Checked {
  const repository = () => ({ ...NO_REPOSITORY, head: () => (commit ? { sha: commit, date: asOf } : null) });
  const edition = openProject(
    { folder: 'audits', asOf, published: [] },
    { ...onDisk('/'), files: folderOf(files), repository },
  );
  const found = filesRenamed(edition, (file) => file.replace(/^audits/, folder));
  return checked(found, { folder, flags, filters, version: '1.2.3' });
}
