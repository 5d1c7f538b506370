import { brandSeen } from '../intake/brand-seen.ts';
import type { Files } from '../intake/files.ts';
import type { ReadAudit } from '../intake/read-audit-file.ts';
import { type Intake, isRubric, readAudits } from '../intake/read-audits.ts';
import type { Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import { eitherName, movedNames } from './changed-names.ts';
import type { Commit } from './commit.ts';
import type { Comparison } from './comparison.ts';
import { bytesOf } from './folder.ts';
import { lastReadable } from './last-readable.ts';
import type { Repository } from './repository.ts';

/** What one of two states holds, as far as it was read. */
export interface ReadState extends Omit<Intake, 'audits'> {
  /** `isEarlier`: it cannot be read in this state; it is as it could be read last. */
  audits: readonly (ReadAudit & { isEarlier?: boolean })[];
  /** Audits whose files are there and cannot be read. */
  unreadable: readonly UnreadableAudit[];
}

interface UnreadableAudit {
  id: string;
  /** `null` where even that cannot be seen. */
  brand: Text | null;
  /** The commit as of which it is among the audits instead; `null` when it never could be read. */
  instead: Commit | null;
}

export interface ReadStates {
  base: ReadState;
  head: ReadState;
  /** What git takes for one audit, new id → old id. */
  moved: ReadonlyMap<string, string>;
  /** Whether an audit's file differs, by its id. */
  isChanged(id: string): boolean;
  /** Whether git knows an audit and it is the same in both states; it was not read then. */
  isSame(id: string): boolean;
  /** Whether the config differs; only then the base's is read. */
  configChanged: boolean;
}

export interface ReadOptions {
  folder: string;
  rules: readonly Rule[];
  repository: Pick<Repository, 'blobs'>;
  /** Whether to read what is the same, too. */
  all?: boolean;
  /** What is known of the head already; the config of the base is then left alone. */
  head?: Pick<Intake, 'audits' | 'rubrics' | 'config'>;
}

/**
 * Reads both states: what differs, or everything when a rubric does; and the rubrics, and the config of the head. What
 * cannot be read in the base is read as it was when it last could be.
 */
export function readStates({ base, head, changed }: Comparison, options: ReadOptions): ReadStates {
  const differing = new Set(eitherName(changed));
  const read = differing.union(new Set([...base.links, ...head.links]));
  const everything = options.all || [...read].some(isRubric);
  const isRead = (name: string) => isRubric(name) || everything || read.has(name);
  const wanted = (name: string) => name.endsWith('.yaml') && name !== CONFIG && isRead(name);
  const configChanged = read.has(CONFIG);
  const here = new Set(head.names);
  const withConfig = configChanged && !options.head;
  const after = head.files((name) => wanted(name) || name === CONFIG);
  const before = base.files((name) => wanted(name) || (name === CONFIG && withConfig));
  return {
    base: withEarlier(base, stateIn(before, readAudits({ ...options, files: before }), options), options),
    head: stateIn(after, options.head ? asRead(options.head) : readAudits({ ...options, files: after }), options),
    moved: new Map([...movedNames(changed)].map(([is, was]) => [idOf(is), idOf(was)])),
    isChanged: (id) => differing.has(`${id}.yaml`),
    isSame: (id) => here.has(`${id}.yaml`) && !wanted(`${id}.yaml`),
    configChanged,
  };
}

const CONFIG = 'config.yaml';

function asRead(known: NonNullable<ReadOptions['head']>): Intake {
  return { ...known, broken: [], diagnostics: [] };
}

/** What was read, as far as it is of these files. */
function stateIn(files: Files, intake: Intake, { folder }: ReadOptions): ReadState {
  const names = (files.list(folder) ?? []).filter((name) => !isRubric(name) && name !== CONFIG);
  const listed = new Set(names.map(idOf));
  const audits = intake.audits.filter(({ audit }) => listed.has(audit.id));
  const sound = new Set(audits.map(({ audit }) => audit.id));
  return {
    ...intake,
    audits,
    // There need be no audit at all among what differs.
    diagnostics: intake.diagnostics.filter(({ code }) => code !== 'no-audits' && code !== 'no-folder'),
    unreadable: names
      .filter((name) => !sound.has(idOf(name)))
      .map((name) => ({ id: idOf(name), brand: brandOf(files, `${folder}/${name}`), instead: null })),
  };
}

function withEarlier(
  state: Comparison['base'],
  read: ReadState,
  { folder, rules, repository }: ReadOptions,
): ReadState {
  const names = read.unreadable.map(({ id }) => `${id}.yaml`);
  const found = lastReadable(state, names, { folder, rules, blobs: repository.blobs });
  return {
    ...read,
    audits: [...read.audits, ...[...found.values()].map((earlier) => ({ ...earlier.read, isEarlier: true }))],
    unreadable: read.unreadable.map((one) => ({ ...one, instead: found.get(`${one.id}.yaml`)?.since ?? null })),
  };
}

function brandOf(files: Files, path: string): Text | null {
  const bytes = bytesOf(files, path);
  return bytes ? brandSeen(bytes) : null;
}

/** The audit of a file. */
export function idOf(name: string): string {
  return name.replace(/\.yaml$/, '');
}
