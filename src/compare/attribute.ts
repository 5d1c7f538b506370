import type { AuditReport, FindingReport } from '../report/report.ts';
import { withId } from '../report/with-id.ts';
import { type ByCause, byCause, CAUSES_OF_CHANGE } from './causes.ts';
import {
  excessFindings,
  type FindingChanges,
  hasTwin,
  isOpen,
  type KeptFinding,
  keptFindings,
  likeFinding,
} from './finding-changes.ts';

/** What moved one audit, by cause. */
export interface Attribution {
  /** Their sum is the move of the journey's index; `null` where causes are not told apart. */
  effects: ByCause<number> | null;
  /** Of touchpoints that are in the first and the last state, by id. */
  touchpoints: ReadonlyMap<string, ByCause<number> | null>;
  findings: FindingChanges;
}

/**
 * Attributes what moved to causes, from reports of the audit with one cause after another taken over, in the order of
 * CAUSES_OF_CHANGE: the first is as it was, the last as it is, and there is one more than causes; or these two alone, and
 * no cause is told. A finding that is gained has the cause with which it came to stay, one that is lost the cause with
 * which it went for good; so with waivers and severities.
 */
export function attribute(steps: readonly AuditReport[]): Attribution {
  const [first] = steps;
  const last = steps.at(-1);
  const isTold = steps.length === CAUSES_OF_CHANGE.length + 1;
  if (!first || !last || !(isTold || steps.length === 2)) throw new RangeError('a step for every cause');
  const causeAfter = (step: number) => (isTold ? (CAUSES_OF_CHANGE[step] ?? 'judgement') : null);
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
  const effectsOf = (figures: readonly { index: number }[]) =>
    isTold ? byCause((_, at) => (figures[at + 1]?.index ?? 0) - (figures[at]?.index ?? 0)) : null;
  const findings: FindingChanges = {
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
  const inBoth = last.touchpoints.filter(({ id }) => withId(first.touchpoints, id));
  const within = inBoth.map(({ id }) => steps.flatMap(({ touchpoints }) => withId(touchpoints, id) ?? []));
  return {
    effects: effectsOf(steps),
    touchpoints: new Map(inBoth.map(({ id }, at) => [id, effectsOf(within[at] ?? [])])),
    findings,
  };
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
