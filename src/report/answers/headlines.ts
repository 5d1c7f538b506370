import { type PagedLens, shownLenses } from '../../lenses/shown.ts';
import { STANDING_KEYS, type Standing, standingKey } from '../../model/standing.ts';
import type { Journey, JourneyTouchpoint } from '../journey.ts';
import type { AuditReport } from '../report.ts';
import { worstOf } from '../roll-ups/worst-of.ts';
import {
  bestActions,
  byGravity,
  firstOfEachPlace,
  openFindings,
  type PlacedAction,
  type PlacedFinding,
} from './priorities.ts';

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
  /** What single lenses are asked first, those that answer by findings before the others. */
  lenses: readonly LensHeadline[];
}

type AnyHeadline = NonNullable<PagedLens['show']['headline']>;

export interface LensHeadline {
  lens: PagedLens;
  headline: AnyHeadline;
  says: ReturnType<AnyHeadline['says']>;
  /** Of a lens that answers by findings: those not waived, of any severity, one per touchpoint, gravest first; else `null`. */
  findings: readonly PlacedFinding[] | null;
}

export function headlinesOf(journeys: readonly Journey[]): Headlines {
  const open = openFindings(journeys);
  const touchpoints = journeys.flatMap((journey) => journey.touchpoints);
  return {
    commonest: commonestOf(journeys.map(({ scored }) => scored)),
    errors: open.filter(({ finding }) => finding.severity === 'error').length,
    action: bestActions(journeys, 1)[0] ?? null,
    truth: worstOf(touchpoints.filter(({ written }) => written.moment_of_truth)),
    lenses: shownLenses()
      .flatMap((lens): LensHeadline[] => {
        const { headline } = lens.show;
        if (!headline) return [];
        const { findings } = headline;
        return [
          { lens, headline, says: headline.says(journeys), findings: findings ? plainest(open, findings.rules) : null },
        ];
      })
      .toSorted((a, b) => Number(b.findings !== null) - Number(a.findings !== null)),
  };
}

function commonestOf(audits: readonly AuditReport[]): Headlines['commonest'] {
  const kinds = STANDING_KEYS.map((key) => audits.filter((audit) => standingKey(audit) === key));
  const most = kinds.reduce((largest, kind) => (kind.length > largest.length ? kind : largest), []);
  const [first] = most;
  return first ? { standing: { level: first.level, reach: first.reach }, audits: most.length } : null;
}

/** The gravest finding of each rule, one per touchpoint: by the rule that comes first. */
function plainest(open: readonly PlacedFinding[], rules: readonly string[]): PlacedFinding[] {
  return firstOfEachPlace(rules.flatMap((rule) => open.filter(({ finding }) => finding.rule === rule).sort(byGravity)));
}
