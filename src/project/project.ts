import type { Difference } from '../compare/difference.ts';
import type { History } from '../compare/history/history.ts';
import type { MedianShift } from '../compare/median-shift.ts';
import type { Commit } from '../history/commit.ts';
import type { SetRule } from '../lenses/rulebook.ts';
import type { Audit } from '../model/audit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FrozenEdition } from '../model/frozen-edition.ts';
import type { Edition } from '../report/edition.ts';

/** What changed since an earlier revision, with what a page needs to tell of it. */
export interface ChangesSince extends Pick<Difference, 'journeys'> {
  base: Commit;
  median: MedianShift | null;
  /** Files that could not be read at that revision; their audits are left out of the comparison. */
  unreadable: readonly string[];
  /** Folders of the repository that audits lay in then and not now; none are told to the public. */
  movedFrom: readonly string[];
}

/**
 * All that a page, a table or a check needs. Its journeys are those that are sound, as far as the audience may see them;
 * they must not be published while there are diagnostics, unless that was asked for.
 */
export interface Project extends Edition {
  diagnostics: readonly Diagnostic[];
  /** What is wrong with files that were not asked for and concern none of the others. */
  elsewhere: readonly Diagnostic[];
  /** Files among the audits that are none, and that nothing else is said of. */
  strays: readonly string[];
  /** The audits that are left out for what is wrong with them, or with their rubric. */
  broken: readonly Pick<Audit, 'id' | 'file'>[];
  /** The rules as the config sets them. */
  rules: readonly SetRule[];
  /** `null` when it was not asked for, or there is nothing earlier to compare with. */
  changes: ChangesSince | null;
  /** The editions frozen so far that are published beside this one, newest first. */
  frozen: readonly FrozenEdition[];
  /** What this one is frozen as, and the path the live site lies at, a slash at its end; `null` for the live one. */
  frozenAs: { name: string; live: string } | null;
  /** What git tells of the past; `null` when it was not asked for, or there is none. */
  history: History | null;
  /** Whether it was asked for and older revisions are missing because the clone is shallow. */
  historyCutOff: boolean;
}
