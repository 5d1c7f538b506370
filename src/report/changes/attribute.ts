import type { AuditReport, FindingReport } from '../report.ts';
import { withId } from '../with-id.ts';
import { type ByCause, byCause, CAUSES_OF_CHANGE, type CauseOfChange } from './causes.ts';
import { excessFindings, hasTwin, likeFinding } from './finding-changes.ts';

/** A finding that only one of two states has, and what brought or took it. */
export interface CausedFinding {
  finding: FindingReport;
  cause: CauseOfChange;
}

/** What moved one audit, by cause. */
export interface Attribution {
  /** Their sum is the move of the journey's index. */
  effects: ByCause<number>;
  /** Of touchpoints that are in the first and the last state, by id. */
  touchpoints: ReadonlyMap<string, ByCause<number>>;
  gained: readonly CausedFinding[];
  lost: readonly CausedFinding[];
}

/**
 * Attributes what moved to causes, from reports of the audit with one cause after another taken over, in the order of
 * CAUSES_OF_CHANGE: the first is as it was, the last as it is, and there is one more than causes. A finding that is gained
 * has the cause with which it came to stay, one that is lost the cause with which it went for good.
 */
export function attribute(steps: readonly AuditReport[]): Attribution {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length !== CAUSES_OF_CHANGE.length + 1) throw new RangeError('a step for every cause');
  const found = steps.map(({ findings }) => findings);
  return {
    effects: effectsOf(steps),
    touchpoints: new Map(
      last.touchpoints
        .filter(({ id }) => withId(first.touchpoints, id))
        .map(({ id }) => [id, effectsOf(steps.flatMap(({ touchpoints }) => withId(touchpoints, id) ?? []))]),
    ),
    gained: excessFindings(last.findings, first.findings).map((finding) => ({
      finding,
      cause: causeAfter(found.findLastIndex((findings) => !isMore(finding, findings, first.findings, last.findings))),
    })),
    lost: excessFindings(first.findings, last.findings).map((finding) => ({
      finding,
      cause: causeAfter(found.findLastIndex((findings) => isMore(finding, findings, last.findings, first.findings))),
    })),
  };
}

function effectsOf(steps: readonly { index: number }[]): ByCause<number> {
  return byCause((_, at) => (steps[at + 1]?.index ?? 0) - (steps[at]?.index ?? 0));
}

function causeAfter(step: number): CauseOfChange {
  return CAUSES_OF_CHANGE[step] ?? 'judgement';
}

/** Whether findings hold one that `many` has and `few` has not. Figures in it may differ when all of the many are there. */
function isMore(
  finding: FindingReport,
  findings: readonly FindingReport[],
  few: readonly FindingReport[],
  many: readonly FindingReport[],
): boolean {
  const [alike, least, most] = [findings, few, many].map((list) => likeFinding(finding, list));
  if (!alike || !least || !most || alike.length <= least.length) return false;
  return alike.length >= most.length || hasTwin(finding, alike);
}
