import type { AuditDiff, Diff, FindingsDiff } from './diff.ts';

/** The same diff with every file and folder by another path. */
export function diffFilesRenamed(diff: Diff, rename: (file: string) => string): Diff {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: rename(one.file) });
  const findings = ({ gained, lost, waived, unwaived, regraded }: FindingsDiff): FindingsDiff => ({
    gained: gained.map(renamed),
    lost: lost.map(renamed),
    waived: waived.map(renamed),
    unwaived: unwaived.map(renamed),
    regraded: regraded.map(renamed),
  });
  return {
    ...diff,
    audits: diff.audits.map((audit): AuditDiff => ({ ...renamed(audit), findings: findings(audit.findings) })),
    unreadable: diff.unreadable.map(renamed),
    submodules: diff.submodules.map(rename),
  };
}
