import { isRubric } from '../intake/read-audits.ts';
import type { FileChange, LoggedRevision } from './parse-log.ts';

/** Blobs by the names of their files. */
export type FileTree = ReadonlyMap<string, string>;

/** A revision as it bears on audits. */
export interface LogStep {
  revision: LoggedRevision;
  /** What it did to audit files; those it left as they are, with other rights, are not in it. */
  changes: readonly FileChange[];
  /** The rubric files from then on; the very same map while none of them changes. */
  rubrics: FileTree;
}

/** The revisions one after another, from their changes alone. */
export function stepsOf(revisions: readonly LoggedRevision[]): LogStep[] {
  const audits = new Map<string, string>();
  let rubrics: FileTree = new Map();
  return revisions.map((revision) => {
    const changes = revision.changes.flatMap(withinItsKind);
    const own = changes.filter(({ name, blob }) => isAudit(name) && blob !== (audits.get(name) ?? null));
    applyChanges(audits, own);
    const ofRubrics = changes.filter(({ name, blob }) => isRubric(name) && blob !== (rubrics.get(name) ?? null));
    if (ofRubrics.length > 0) {
      const after = new Map(rubrics);
      applyChanges(after, ofRubrics);
      rubrics = after;
    }
    return { revision, changes: own, rubrics };
  });
}

/** Brings a tree to where it is after changes. */
export function applyChanges(tree: Map<string, string>, changes: readonly FileChange[]): void {
  for (const { name, blob, from } of changes) {
    if (from !== null) tree.delete(from);
    if (blob === null) tree.delete(name);
  }
  for (const { name, blob } of changes) if (blob !== null) tree.set(name, blob);
}

/** A file that moved between audits, rubrics and the config is gone there and new here. */
function withinItsKind(change: FileChange): FileChange[] {
  const { name, from } = change;
  if (from === null || (isAudit(name) && isAudit(from))) return [change];
  return [
    { name: from, blob: null, from: null },
    { ...change, from: null },
  ];
}

function isAudit(name: string): boolean {
  return !isRubric(name) && name !== 'config.yaml';
}
