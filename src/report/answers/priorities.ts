import { perEffort } from '../../lenses/actions/lens.ts';
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
  const grave = ({ finding }: PlacedFinding) => SEVERITIES.indexOf(finding.severity);
  const sorted = findings
    .filter(({ finding }) => finding.severity !== 'info')
    .sort((a, b) => grave(b) - grave(a) || a.journey.scored.index - b.journey.scored.index);
  const places = new Set<string>();
  const firsts = sorted.filter(({ journey, finding }) => {
    const place = `${journey.id}#${finding.touchpoint ?? finding.rule}`;
    return !places.has(place) && places.add(place);
  });
  return firsts.slice(0, most);
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
  return placed.sort(
    (a, b) =>
      perEffort(b, 'gain') - perEffort(a, 'gain') || perEffort(b, 'touchpoint_gain') - perEffort(a, 'touchpoint_gain'),
  );
}
