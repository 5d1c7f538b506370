import { isNotShown, STANDING_KEYS, type Standing, standingKey } from '../../model/standing.ts';
import { SEVERITIES, STAGES, type Stage } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Journey, JourneyTouchpoint } from '../journey.ts';
import type { AuditReport } from '../report.ts';
import { worstOf } from '../roll-ups/worst-of.ts';
import { pricePenalty } from './price-penalty.ts';
import { bestActions, openFindings, type PlacedAction, type PlacedFinding } from './priorities.ts';

/** What a manager asks first, over all journeys; `null` or empty where the audits say nothing of it. */
export interface Headlines {
  /** Where most journeys stand, the lower one on a tie, and how many they are. */
  commonest: { standing: Standing; audits: number } | null;
  /** Findings of the gravest severity that are not waived. */
  errors: number;
  /** The open action that brings most for its effort. */
  action: PlacedAction | null;
  /** The moment of truth with the lowest index, first in order on a tie. */
  truth: JourneyTouchpoint | null;
  /** Where existing customers pay more, or get less, than new ones: findings not waived, of any severity, one per touchpoint, gravest first. */
  unfair: readonly PlacedFinding[];
  /** Touchpoints whose figures, or an accepted finding, say the same, whether or not `unfair` names them. */
  unequal: number;
  promises: { made: number; kept: number };
  /** Touchpoints whose score rests on little or no evidence. */
  thin: number;
}

/** The rules that compare what two standings get, what is plainest to a reader first. */
const UNFAIR = ['parity/price-penalty', 'parity/existing-worse-off'];

export function headlinesOf(journeys: readonly Journey[]): Headlines {
  const open = openFindings(journeys);
  const audits = journeys.map(({ scored }) => scored);
  const touchpoints = journeys.flatMap((journey) => journey.touchpoints);
  return {
    commonest: commonestOf(audits),
    errors: open.filter(({ finding }) => finding.severity === 'error').length,
    action: bestActions(journeys, 1)[0] ?? null,
    truth: worstOf(touchpoints.filter(({ written }) => written.moment_of_truth)),
    unfair: unfairest(open),
    unequal: sum(audits.map(unequalIn)),
    promises: {
      made: sum(audits.map(({ gap }) => gap.promises.made)),
      kept: sum(audits.map(({ gap }) => gap.promises.kept)),
    },
    thin: touchpoints.filter(({ scored }) => scored.confidence === 'low').length,
  };
}

function commonestOf(audits: readonly AuditReport[]): Headlines['commonest'] {
  const kinds = STANDING_KEYS.map((key) => audits.filter((audit) => standingKey(audit) === key));
  const most = kinds.reduce((largest, kind) => (kind.length > largest.length ? kind : largest), []);
  const [first] = most;
  return first ? { standing: { level: first.level, reach: first.reach }, audits: most.length } : null;
}

/** The gravest finding of each rule, one per touchpoint: what is plainest to a reader. */
function unfairest(open: readonly PlacedFinding[]): PlacedFinding[] {
  const grave = ({ finding }: PlacedFinding) => SEVERITIES.indexOf(finding.severity);
  const all = UNFAIR.flatMap((rule) =>
    open
      .filter(({ finding }) => finding.rule === rule)
      .sort((a, b) => grave(b) - grave(a) || a.journey.scored.index - b.journey.scored.index),
  );
  const places = new Set<string>();
  return all.filter(({ journey, finding }) => {
    const place = `${journey.id}#${finding.touchpoint}`;
    return !places.has(place) && places.add(place);
  });
}

function unequalIn({ touchpoints, findings }: AuditReport): number {
  const found = new Set(findings.filter(({ rule }) => UNFAIR.includes(rule)).map(({ touchpoint }) => touchpoint));
  return touchpoints.filter(({ id, parity }) => {
    return found.has(id) || (pricePenalty(parity) ?? 0) > TOLERANCE || (parity.existing_minus_new ?? 0) < -TOLERANCE;
  }).length;
}

/**
 * One journey's mean index per stage of the loop, `null` for a stage without touchpoints; and the standing it is coloured
 * by: the rung of the mean, or not shown where that is the floor and every touchpoint on it may still be higher.
 */
export function heatOf({ loop, touchpoints }: AuditReport): readonly {
  stage: Stage;
  mean: number | null;
  standing: Standing;
}[] {
  return STAGES.map((stage) => {
    const { mean } = loop[stage];
    const level = rungOf(mean ?? 0);
    const low = touchpoints.filter((touchpoint) => touchpoint.stage === stage && touchpoint.level === 0);
    const isOpen = mean !== null && level === 0 && low.every(isNotShown);
    return { stage, mean, standing: { level, reach: isOpen ? 3 : level } };
  });
}

/** The rung an index, or a mean of indices, stands on: its whole part, since an index is a level and a way to the next. */
export function rungOf(index: number): number {
  return Math.floor(index + TOLERANCE);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
