import { perEffort } from '../../lenses/actions.ts';
import type { Audit } from '../../model/audit.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import { isOwnerWithheld } from '../for-audience.ts';
import type { AuditReport, FindingReport, Report } from '../report.ts';
import { withId } from '../with-id.ts';

export interface PlacedFinding {
  audit: AuditReport;
  finding: FindingReport;
  owner: string | null;
}

export interface PlacedAction {
  audit: AuditReport;
  touchpoint: string;
  action: NonNullable<Audit['touchpoints'][number]['actions']>[number];
  gain: number;
  touchpoint_gain: number;
  /** The level that has to hold before this action gains anything; `null` when it gains something now, or lifts nothing. */
  first: string | null;
  owner: string | null;
}

/**
 * What to look at first: findings that are not waived, gravest first, then by the journey that stands lowest; of each
 * touchpoint only its gravest.
 */
export function gravestFindings(report: Report, audits: readonly Audit[], most: number): PlacedFinding[] {
  return gravestOf(openFindings(report, audits), most);
}

/** The same of findings that are already placed. */
export function gravestOf(findings: readonly PlacedFinding[], most: number): PlacedFinding[] {
  const grave = ({ finding }: PlacedFinding) => SEVERITIES.indexOf(finding.severity);
  const sorted = findings
    .filter(({ finding }) => finding.severity !== 'info')
    .sort((a, b) => grave(b) - grave(a) || a.audit.index - b.audit.index);
  const places = new Set<string>();
  const firsts = sorted.filter(({ audit, finding }) => {
    const place = `${audit.id}#${finding.touchpoint ?? finding.rule}`;
    return !places.has(place) && places.add(place);
  });
  return firsts.slice(0, most);
}

/** Every finding that is not waived, with whose it is. */
export function openFindings(report: Report, audits: readonly Audit[]): PlacedFinding[] {
  return report.audits.flatMap((audit) =>
    audit.findings
      .filter(({ waived }) => waived === null)
      .map((finding) => ({ audit, finding, owner: ownerOf(audits, audit.id, finding.touchpoint) })),
  );
}

/** Open actions that bring something, most per effort first. */
export function bestActions(report: Report, audits: readonly Audit[], most: number): PlacedAction[] {
  return openActions(report, audits)
    .filter(({ touchpoint_gain }) => touchpoint_gain > 0)
    .slice(0, most);
}

/** Every open action, by what it adds to its journey per effort, then to its touchpoint: the model's order, over all audits. */
export function openActions(report: Report, audits: readonly Audit[]): PlacedAction[] {
  const placed = report.audits.flatMap((audit) =>
    audit.touchpoints.flatMap((touchpoint) =>
      touchpoint.actions.flatMap(({ id, gain, touchpoint_gain, first }): PlacedAction[] => {
        const written = withId(withId(audits, audit.id)?.touchpoints ?? [], touchpoint.id);
        const action = written?.actions?.find((one) => one.id === id);
        if (!action || gain === null || touchpoint_gain === null) return [];
        const host = isOwnerWithheld(action) ? null : ownerOf(audits, audit.id, touchpoint.id);
        const owner = action.owner ?? host;
        return [{ audit, touchpoint: touchpoint.id, action, gain, touchpoint_gain, first, owner }];
      }),
    ),
  );
  return placed.sort(
    (a, b) =>
      perEffort(b, 'gain') - perEffort(a, 'gain') || perEffort(b, 'touchpoint_gain') - perEffort(a, 'touchpoint_gain'),
  );
}

/** Whose a touchpoint is: its owner, else the audit's; `null` when nobody is named, or may not be. */
export function ownerOf(audits: readonly Audit[], audit: string, touchpoint: string | null): string | null {
  const written = withId(audits, audit);
  const own = withId(written?.touchpoints ?? [], touchpoint);
  if (own && isOwnerWithheld(own)) return null;
  return own?.owner ?? written?.owner ?? null;
}
