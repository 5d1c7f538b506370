import { counterfactuals } from '../../compare/counterfactuals.ts';
import { withNewAnswers } from '../../compare/new-answers.ts';
import type { ReadAudit } from '../../intake/read-audit-file.ts';
import type { Audit } from '../../model/audit.ts';
import type { Config } from '../../model/config.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { AuditReport } from '../../report/report.ts';
import { allCriteria } from '../../rubric/resolve.ts';
import { STANDARD } from '../../rubric/standard.ts';
import type { Effects } from '../effects.ts';
import { reportOn, type Sound, standAt } from '../report-on.ts';

/** An audit in two states; `before` bears the ids of `after`. */
export interface TwoStates {
  before: ReadAudit;
  after: ReadAudit;
}

/** What each state is scored with and judged at. */
export interface Yardsticks {
  before: { rubrics: Sound['rubrics']; date: string };
  after: { rubrics: Sound['rubrics']; date: string };
}

interface Step {
  audit: Audit;
  rubric: Rubric;
  date: string;
}

/** Reports of each audit with one cause of change after another taken over, by id. A cause that changes nothing costs nothing. */
export function scoreSteps(
  pairs: readonly TwoStates[],
  yardsticks: Yardsticks,
  config: Config,
  effects: Effects,
): ReadonlyMap<string, readonly AuditReport[]> {
  return new Map(
    pairs.map((pair) => {
      const reports: AuditReport[] = [];
      const steps = stepsOf(pair, yardsticks);
      for (const [at, step] of steps.entries()) {
        const earlier = steps[at - 1];
        const known = earlier && isSame(step, earlier) ? reports.at(-1) : undefined;
        reports.push(known ?? scored(step, locatorOf(step, pair), config, effects));
      }
      return [pair.after.audit.id, reports];
    }),
  );
}

/** As it was; by the rubric of now, with answers to what only that asks; at the day of now; and then what was changed in it. */
function stepsOf({ before, after }: TwoStates, yardsticks: Yardsticks): Step[] {
  const was = rubricOf(before.audit, yardsticks.before.rubrics);
  const is = rubricOf(after.audit, yardsticks.after.rubrics);
  const asked = new Set(allCriteria(was).map(({ id }) => id));
  const rescored = withNewAnswers(measuredAs(before.audit, after.audit), after.audit, (id) => !asked.has(id));
  const { scope, evidence, actions } = counterfactuals(rescored, after.audit);
  const now = yardsticks.after.date;
  return [
    { audit: before.audit, rubric: was, date: yardsticks.before.date },
    { audit: rescored, rubric: is, date: yardsticks.before.date },
    ...[rescored, scope, evidence, actions, after.audit].map((audit) => ({ audit, rubric: is, date: now })),
  ];
}

/** The same audit, naming the rubric that another one names. */
function measuredAs({ rubric: _, ...audit }: Audit, { rubric }: Audit): Audit {
  return rubric === undefined ? audit : { ...audit, rubric };
}

/** The rubric that an audit of a state is scored with. */
export function rubricOf({ rubric = STANDARD.id }: Audit, rubrics: Sound['rubrics']): Rubric {
  return rubrics.get(rubric) ?? STANDARD;
}

function isSame(one: Step, other: Step): boolean {
  return (
    one.date === other.date &&
    (one.rubric === other.rubric || text(one.rubric) === text(other.rubric)) &&
    text(one.audit) === text(other.audit)
  );
}

const texts = new WeakMap<object, string>();

function text(of: object): string {
  const known = texts.get(of) ?? JSON.stringify(sorted(of));
  texts.set(of, known);
  return known;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]));
}

/** Where a finding stands: in the file as it is when the audit says the same as now, else in the one it was. */
function locatorOf({ audit }: Step, { before, after }: TwoStates): ReadAudit['locate'] {
  return text(audit) === text(after.audit) ? after.locate : before.locate;
}

function scored(
  { audit, rubric, date }: Step,
  locate: ReadAudit['locate'],
  config: Config,
  effects: Effects,
): AuditReport {
  const report = reportOn(
    { audits: [{ audit, locate }], rubrics: new Map([[audit.rubric ?? STANDARD.id, rubric]]) },
    config,
    standAt(date),
    effects,
  );
  const [only] = report.audits;
  if (!only) throw new RangeError('a report of one audit holds one');
  return only;
}
