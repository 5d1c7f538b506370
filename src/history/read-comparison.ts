import type { Files } from '../intake/files.ts';
import { type Intake, isRubric, readAudits } from '../intake/read-audits.ts';
import type { Rule } from '../model/rule.ts';
import { eitherName } from './changed-names.ts';
import type { Comparison } from './comparison.ts';
import { nameOf, type UnreadableFile, unreadableFile } from './read-revision.ts';

/** What one of two states holds, as far as it was read. */
export interface ReadState extends Intake {
  /** Audit files that are there and cannot be read. */
  unreadable: readonly UnreadableFile[];
}

export interface ReadComparison {
  base: ReadState;
  head: ReadState;
  /** Whether an audit's file differs, by its id. */
  isChanged(id: string): boolean;
  /** Whether the config differs; only then the base's is read. */
  configChanged: boolean;
}

export interface ReadOptions {
  folder: string;
  rules: readonly Rule[];
  /** The files on disk. */
  disk: Files;
  /** Whether to read what is the same, too. */
  all: boolean;
}

/** Reads both states: what differs, or everything when a rubric does; and the rubrics, and the config of the head. */
export function readComparison({ base, head, changed, links }: Comparison, options: ReadOptions): ReadComparison {
  const { folder, disk } = options;
  const differing = new Set(eitherName(changed));
  const read = differing.union(links);
  const everything = options.all || [...read].some(isRubric);
  const configChanged = read.has(CONFIG);
  const wanted = (name: string) => name.endsWith('.yaml') && (isRubric(name) || everything || read.has(name));
  const onDisk = () => {
    const known = new Set(head.names);
    return only(disk, folder, (name) => known.has(name) && (wanted(name) || name === CONFIG));
  };
  const after = 'files' in head ? head.files((name) => wanted(name) || name === CONFIG) : onDisk();
  const before = base.files((name) => wanted(name) && (name !== CONFIG || configChanged));
  return {
    base: readState(before, options),
    head: readState(after, options),
    isChanged: (id) => differing.has(nameOf(id)),
    configChanged,
  };
}

const CONFIG = 'config.yaml';

function readState(files: Files, { folder, rules }: ReadOptions): ReadState {
  const intake = readAudits({ files, folder, rules });
  const sound = new Set(intake.audits.map(({ audit }) => nameOf(audit.id)));
  const names = (files.list(folder) ?? []).filter((name) => !isRubric(name) && name !== CONFIG);
  return {
    ...intake,
    // There need be no audit at all among what differs.
    diagnostics: intake.diagnostics.filter(({ code }) => code !== 'no-audits' && code !== 'no-folder'),
    unreadable: names.filter((name) => !sound.has(name)).map((name) => unreadableFile(files, folder, name)),
  };
}

/** Of the files of a folder those with the names. */
function only(files: Files, folder: string, names: (name: string) => boolean): Files {
  return { ...files, list: (of) => files.list(of)?.filter((name) => of !== folder || names(name)) ?? null };
}
