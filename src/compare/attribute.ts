import type { AuditReport, FindingReport } from '../report/report.ts';
import { withId } from '../report/with-id.ts';
import { type ByCause, byCause, CAUSES_OF_CHANGE, type CauseOfChange } from './causes.ts';
import { excessFindings, hasTwin, isOpen, keptFindings, likeFinding } from './finding-changes.ts';

/** A finding that only one of two states has, and what brought or took it. */
export interface CausedFinding {
  finding: FindingReport;
  cause: CauseOfChange;
}

/** A finding that both states have, as it was and as it is. */
interface KeptFinding extends CausedFinding {
  was: FindingReport;
}

/** What moved one audit, by cause. */
export interface Attribution {
  /** Their sum is the move of the journey's index. */
  effects: ByCause<number>;
  /** Of touchpoints that are in the first and the last state, by id. */
  touchpoints: ReadonlyMap<string, ByCause<number>>;
  /** Ones that count. */
  gained: readonly CausedFinding[];
  /** Ones that are no longer found, whether they were waived or not. */
  lost: readonly CausedFinding[];
  /** Waived now: ones that counted before, and ones that came waived. */
  waived: readonly CausedFinding[];
  /** Ones that were waived before and count again. */
  unwaived: readonly KeptFinding[];
  /** Ones that count as before, with another severity. */
  regraded: readonly KeptFinding[];
}

/**
 * Attributes what moved to causes, from reports of the audit with one cause after another taken over, in the order of
 * CAUSES_OF_CHANGE: the first is as it was, the last as it is, and there is one more than causes. A finding that is gained
 * has the cause with which it came to stay, one that is lost the cause with which it went for good; so with waivers and
 * severities.
 */
export function attribute(steps: readonly AuditReport[]): Attribution {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length !== CAUSES_OF_CHANGE.length + 1) throw new RangeError('a step for every cause');
  const found = steps.map(({ findings }) => findings);
  const kept = keptFindings(first.findings, last.findings);
  const come = excessFindings(last.findings, first.findings);
  const causeOf = (finding: FindingReport) => {
    const asNow = (findings: readonly FindingReport[]) =>
      likeFinding(finding, findings).filter(
        (one) => isOpen(one) === isOpen(finding) && one.severity === finding.severity,
      ).length;
    return causeAfter(found.findLastIndex((findings) => asNow(findings) < asNow(last.findings)));
  };
  const changed = (is: (was: FindingReport, is: FindingReport) => boolean): KeptFinding[] =>
    kept.filter((pair) => is(...pair)).map(([was, finding]) => ({ was, finding, cause: causeOf(finding) }));
  return {
    effects: effectsOf(steps),
    touchpoints: new Map(
      last.touchpoints
        .filter(({ id }) => withId(first.touchpoints, id))
        .map(({ id }) => [id, effectsOf(steps.flatMap(({ touchpoints }) => withId(touchpoints, id) ?? []))]),
    ),
    gained: come.filter(isOpen).map((finding) => ({
      finding,
      cause: causeAfter(found.findLastIndex((findings) => !isMore(finding, findings, first.findings, last.findings))),
    })),
    lost: excessFindings(first.findings, last.findings).map((finding) => ({
      finding,
      cause: causeAfter(found.findLastIndex((findings) => isMore(finding, findings, last.findings, first.findings))),
    })),
    waived: [
      ...changed((was, is) => isOpen(was) && !isOpen(is)),
      ...come.filter((finding) => !isOpen(finding)).map((finding) => ({ finding, cause: causeOf(finding) })),
    ],
    unwaived: changed((was, is) => !isOpen(was) && isOpen(is)),
    regraded: changed((was, is) => isOpen(was) && isOpen(is) && was.severity !== is.severity),
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
