import { byGainPerEffort } from '../../lenses/actions/lens.ts';
import type { Action } from '../../model/touchpoint.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';
import { isOwnerWithheld } from '../../model/withheld.ts';
import { type Journey, type JourneyTouchpoint, ownerAt } from '../journey.ts';
import type { FindingReport } from '../report.ts';
import { withId } from '../with-id.ts';

export interface PlacedFinding {
  journey: Journey;
  finding: FindingReport;
  owner: string | null;
}

export interface PlacedAction {
  touchpoint: JourneyTouchpoint;
  action: Action;
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
export function gravestFindings(journeys: readonly Journey[], most: number): PlacedFinding[] {
  return gravestOf(openFindings(journeys), most);
}

/** The same of findings that are already placed. */
export function gravestOf(findings: readonly PlacedFinding[], most: number): PlacedFinding[] {
  const grave = findings.filter(({ finding }) => finding.severity !== 'info').sort(byGravity);
  return firstOfEachPlace(grave).slice(0, most);
}

/** The gravest first, then by the journey that stands lowest. */
export function byGravity(a: PlacedFinding, b: PlacedFinding): number {
  const grave = ({ finding }: PlacedFinding) => SEVERITIES.indexOf(finding.severity);
  return grave(b) - grave(a) || a.journey.scored.index - b.journey.scored.index;
}

/** Of each touchpoint, and of each rule beside them, the first of its findings. */
export function firstOfEachPlace(findings: readonly PlacedFinding[]): PlacedFinding[] {
  const places = Map.groupBy(findings, ({ journey, finding }) => `${journey.id}#${finding.touchpoint ?? finding.rule}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

/** Every finding that is not waived, with whose it is. */
export function openFindings(journeys: readonly Journey[]): PlacedFinding[] {
  return journeys.flatMap((journey) =>
    journey.scored.findings
      .filter(({ waived }) => waived === null)
      .map((finding) => ({ journey, finding, owner: ownerAt(journey, finding.touchpoint) })),
  );
}

/** Open actions that bring something, most per effort first. */
export function bestActions(journeys: readonly Journey[], most: number): PlacedAction[] {
  return openActions(journeys)
    .filter(({ touchpoint_gain }) => touchpoint_gain > 0)
    .slice(0, most);
}

/** Every open action, by what it adds to its journey per effort, then to its touchpoint: the model's order, over all audits. */
export function openActions(journeys: readonly Journey[]): PlacedAction[] {
  const touchpoints = journeys.flatMap((journey) => journey.touchpoints);
  const placed = touchpoints.flatMap((touchpoint) =>
    touchpoint.scored.actions.flatMap(({ id, gain, touchpoint_gain, first }): PlacedAction[] => {
      const action = withId(touchpoint.written.actions ?? [], id);
      if (!action || gain === null || touchpoint_gain === null) return [];
      const owner = action.owner ?? (isOwnerWithheld(action) ? null : touchpoint.owner);
      return [{ touchpoint, action, gain, touchpoint_gain, first, owner }];
    }),
  );
  return placed.sort(byGainPerEffort);
}
