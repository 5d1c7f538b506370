import type { Audit } from '../../model/audit.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { ownerOf } from '../answers/priorities.ts';
import type { AuditReport, Report, TouchpointReport } from '../report.ts';
import { withId } from '../with-id.ts';

export interface PlacedTouchpoint {
  audit: AuditReport;
  touchpoint: TouchpointReport;
  owner: string | null;
  isTruth: boolean;
}

/** Every touchpoint of every journey, in order, with whose it is. */
export function placedTouchpoints(report: Report, audits: readonly Audit[]): PlacedTouchpoint[] {
  return report.audits.flatMap((audit) => {
    const written = withId(audits, audit.id);
    const truths = written?.touchpoints.filter((one) => one.moment_of_truth) ?? [];
    return audit.touchpoints.map((touchpoint) => ({
      audit,
      touchpoint,
      owner: ownerOf(audits, audit.id, touchpoint.id),
      isTruth: truths.some(({ id }) => id === touchpoint.id),
    }));
  });
}

/** The one with the lowest index, the first on a tie; `null` of none. */
export function worstOf(touchpoints: readonly PlacedTouchpoint[]): PlacedTouchpoint | null {
  const [first = null] = touchpoints;
  return touchpoints.reduce(
    (worst, one) => (worst && one.touchpoint.index < worst.touchpoint.index - TOLERANCE ? one : worst),
    first,
  );
}
