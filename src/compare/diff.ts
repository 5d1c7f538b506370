import type { Difference } from './difference.ts';

/** What differs between two states of the audits, and why. Journeys as `worstMoveFirst`, of those whose file is the same what moved. */
export interface Diff extends Difference {
  base: DiffState;
  head: DiffState;
  /** Whether the config differs. Both states are judged by the rules of the head. */
  settings: { rules: boolean; gates: boolean };
  /** Files that could not be read. */
  unreadable: readonly Unreadable[];
  /** Repositories within the folder: what they hold is not compared. */
  submodules: readonly string[];
  /** Folders within the folder that are links: what they hold is not compared. */
  linked: readonly string[];
  /** Audits on disk that git was told to ignore: they are not compared. */
  ignored: readonly string[];
  /** Folders of the repository that audits lay in at the base and not at the head: moved, each is what it was. */
  movedFrom: readonly string[];
}

export interface DiffState {
  /** As it was asked for; `null`: what is on disk. */
  revision: string | null;
  /** Full hash: of a working tree, of what is checked out; `null` before the first commit. */
  commit: string | null;
  /** The day staleness and overdue are judged against, YYYY-MM-DD. */
  date: string;
  /** Whether a working tree has anything that is not committed. */
  dirty: boolean;
}

export interface Unreadable {
  in: 'base' | 'head';
  file: string;
  /** `null` when the fault lies in its rubric. */
  fault: { code: string; line: number; column: number; reason: string } | null;
  /** As of which commit its audit is compared instead; `null`: it is left out of the comparison. */
  instead: { commit: string; date: string } | null;
}
