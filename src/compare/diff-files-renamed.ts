import type { Diff } from './diff.ts';
import { type FindingChanges, NO_FINDINGS } from './finding-changes.ts';

/** The same diff with every file and folder by another path. */
export function diffFilesRenamed(diff: Diff, rename: (file: string) => string): Diff {
  const renamed = <T extends { file: string }>(one: T): T => ({ ...one, file: rename(one.file) });
  const found = <T extends { finding: { file: string } }>(one: T): T => ({ ...one, finding: renamed(one.finding) });
  const findings = ({ gained, lost, waived, unwaived, regraded }: FindingChanges): FindingChanges => ({
    gained: gained.map(found),
    lost: lost.map(found),
    waived: waived.map(found),
    unwaived: unwaived.map(found),
    regraded: regraded.map(found),
  });
  return {
    ...diff,
    journeys: diff.journeys.map((journey) => ({
      ...renamed(journey),
      findings: findings(journey.findings ?? NO_FINDINGS),
    })),
    unreadable: diff.unreadable.map(renamed),
    submodules: diff.submodules.map(rename),
    linked: diff.linked.map(rename),
    ignored: diff.ignored.map(rename),
  };
}
