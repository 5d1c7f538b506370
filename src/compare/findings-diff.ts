import type { Locale } from '../model/text.ts';
import { localise } from '../report/localise.ts';
import type { FindingReport } from '../report/report.ts';
import type { Attribution, CausedFinding } from './attribute.ts';
import type { AuditDiff, FindingDiff, FindingsDiff, WaivedDiff } from './diff.ts';

/** What was found and is found, as a diff tells it. */
export function findingsDiff(
  { gained, lost, waived, unwaived, regraded }: Omit<Attribution, 'effects' | 'touchpoints'>,
  locale: Locale,
): FindingsDiff {
  return {
    gained: gained.map(findingDiff),
    lost: lost.map(findingDiff),
    waived: waived.flatMap((caused) => waivedDiff(caused, caused.finding, locale)),
    unwaived: unwaived.flatMap((caused) => waivedDiff(caused, caused.was, locale)),
    regraded: regraded.map((caused) => ({ ...findingDiff(caused), severity_before: caused.was.severity })),
  };
}

/** Whether a diff has any finding to tell of. */
export function hasFindings({ findings }: Pick<AuditDiff, 'findings'>): boolean {
  const { gained, lost, waived, unwaived, regraded } = findings;
  return [gained, lost, waived, unwaived, regraded].some((list) => list.length > 0);
}

function findingDiff({ finding, cause }: CausedFinding): FindingDiff {
  const { rule, severity, message, file, line, column, touchpoint } = finding;
  return { rule, severity, message, file, line, column, touchpoint, cause };
}

function waivedDiff(caused: CausedFinding, { waived }: FindingReport, locale: Locale): WaivedDiff[] {
  if (waived === null) return [];
  const { reason, owner, until } = waived;
  return [{ ...findingDiff(caused), waiver: { reason: localise(reason, locale, locale), owner, until } }];
}
