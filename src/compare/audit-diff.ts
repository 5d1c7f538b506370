import type { Audit } from '../model/audit.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Locale, Text } from '../model/text.ts';
import { localise } from '../report/localise.ts';
import type { AuditReport } from '../report/report.ts';
import { withId } from '../report/with-id.ts';
import { standingIn } from '../rubric/standing.ts';
import { attribute, type CausedFinding } from './attribute.ts';
import type { AuditDiff, DiffStanding, TouchpointDiff } from './diff.ts';
import { isOpen } from './finding-changes.ts';
import { findingsDiff, hasFindings } from './findings-diff.ts';
import { ownMove, rubricMove, worstMoveFirst } from './moves.ts';
import { without } from './pairs.ts';
import type { Renames } from './same-journey.ts';

/** An audit as it was or is, with the rubric that names its levels. */
interface StateOfAudit {
  audit: Audit;
  rubric: Rubric;
}

/** One audit in both states; `before` bears the ids of `after`. */
export interface AuditPair {
  before: StateOfAudit;
  after: StateOfAudit;
  from: string | null;
  isChanged: boolean;
  touchpointsFrom: Renames;
  /** Its reports with one cause after another taken over: as it was, …, as it is. */
  steps: readonly AuditReport[];
}

/** What became of an audit that is in both states; `null` when there is nothing to tell and nobody touched its file. */
export function pairDiff(
  { before, after, from, isChanged, touchpointsFrom, steps }: AuditPair,
  locale: Locale,
): AuditDiff | null {
  const [was] = steps;
  const is = steps.at(-1);
  if (!was || !is) return null;
  const { effects, touchpoints, ...found } = attribute(steps);
  const stoodBefore = standing(before.rubric, locale);
  const standsNow = standing(after.rubric, locale);
  const kept = is.touchpoints.flatMap((now): TouchpointDiff[] => {
    const then = withId(was.touchpoints, now.id);
    const renamed = touchpointsFrom.get(now.id) ?? null;
    return then
      ? [
          {
            id: now.id,
            from: renamed,
            state: renamed === null ? 'same' : 'renamed',
            name: nameOf(after.audit, now.id, locale),
            before: stoodBefore(then),
            after: standsNow(now),
            by: now.index - then.index,
            effects: touchpoints.get(now.id) ?? null,
          },
        ]
      : [];
  });
  const told = [
    ...kept
      .filter((one) => one.state === 'renamed' || ownMove(one) !== 0 || rubricMove(one) !== 0)
      .sort(worstMoveFirst),
    ...without(is.touchpoints, was.touchpoints).map(({ id, ...stands }) =>
      alone('added', id, nameOf(after.audit, id, locale), standsNow(stands)),
    ),
    ...without(was.touchpoints, is.touchpoints).map(({ id, ...stood }) =>
      alone('removed', id, nameOf(before.audit, id, locale), stoodBefore(stood)),
    ),
  ];
  const diff: AuditDiff = {
    id: is.id,
    from,
    state: from !== null ? 'renamed' : isChanged ? 'changed' : 'unchanged',
    title: is.title,
    file: after.audit.file,
    before: stoodBefore(was),
    after: standsNow(is),
    by: is.index - was.index,
    effects,
    touchpoints: told,
    findings: findingsDiff(found, locale),
  };
  const isSilent = told.length === 0 && !hasFindings(diff) && ownMove(diff) === 0 && rubricMove(diff) === 0;
  return diff.state === 'unchanged' && isSilent ? null : diff;
}

/** An audit that is in one state only. What was found in one that is new came with it; of one that is gone nothing is mended. */
export function loneDiff(
  state: 'added' | 'removed',
  { audit, rubric, report }: StateOfAudit & { report: AuditReport },
  locale: Locale,
): AuditDiff {
  const stands = standing(rubric, locale)(report);
  const found = report.findings.map((finding): CausedFinding => ({ finding, cause: 'scope' }));
  const none = { gained: [], lost: [], waived: [], unwaived: [], regraded: [] };
  const came = {
    ...none,
    gained: found.filter(({ finding }) => isOpen(finding)),
    waived: found.filter(({ finding }) => !isOpen(finding)),
  };
  return {
    id: audit.id,
    from: null,
    state,
    title: report.title,
    file: audit.file,
    before: state === 'removed' ? stands : null,
    after: state === 'added' ? stands : null,
    by: null,
    effects: null,
    touchpoints: [],
    findings: findingsDiff(state === 'added' ? came : none, locale),
  };
}

function alone(state: 'added' | 'removed', id: string, name: string, stands: DiffStanding): TouchpointDiff {
  return {
    id,
    from: null,
    state,
    name,
    before: state === 'removed' ? stands : null,
    after: state === 'added' ? stands : null,
    by: null,
    effects: null,
  };
}

function standing({ interaction }: Rubric, locale: Locale) {
  return ({ level, reach, index }: Omit<DiffStanding, 'name'>): DiffStanding => ({
    level,
    reach,
    name: localise(standingIn(interaction, { level, reach }).name, locale, locale),
    index,
  });
}

function nameOf({ touchpoints }: Audit, id: string, locale: Locale): string {
  const name: Text = withId(touchpoints, id)?.name ?? id;
  return localise(name, locale, locale);
}
