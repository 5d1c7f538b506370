import type { Audit } from '../model/audit.ts';
import type { Path } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { AuditReport } from '../report/report.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { counterfactuals } from './counterfactuals.ts';
import { withNewAnswers } from './new-answers.ts';

/** An audit as a state has it: with the rubric it is scored with there, and where its parts stand in its file. */
export interface Written {
  audit: Audit;
  rubric: Rubric;
  locate(path: Path): { line: number; column: number };
}

/** Scores an audit and looks at it through every lens, as of a day, YYYY-MM-DD. */
export type Judge = (written: Written, day: string) => AuditReport;

interface ScoreStep extends Written {
  day: string;
}

/**
 * Reports of an audit with one cause of change after another taken over, from `before`, which bears the ids of `after`.
 * A cause that changes nothing costs nothing.
 */
export function scoreSteps(before: ScoreStep, after: ScoreStep, judge: Judge): AuditReport[] {
  const reports: AuditReport[] = [];
  const steps = stepsOf(before, after);
  for (const [at, step] of steps.entries()) {
    const earlier = steps[at - 1];
    const known = earlier && isSame(step, earlier) ? reports.at(-1) : undefined;
    reports.push(known ?? judge(step, step.day));
  }
  return reports;
}

/** As it was; by the rubric of now, with answers to what only that asks; at the day of now; and then what was changed in it. */
function stepsOf(before: ScoreStep, after: ScoreStep): ScoreStep[] {
  const asked = new Set(allCriteria(before.rubric).map(({ id }) => id));
  const rescored = withNewAnswers(measuredAs(before.audit, after.audit), after.audit, (id) => !asked.has(id));
  const { scope, evidence, actions } = counterfactuals(rescored, after.audit);
  const then = [before.audit, rescored].map((audit) => ({ audit, day: before.day }));
  const now = [rescored, scope, evidence, actions, after.audit].map((audit) => ({ audit, day: after.day }));
  return [...then, ...now].map(({ audit, day }, at) => ({
    audit,
    day,
    rubric: at === 0 ? before.rubric : after.rubric,
    // In the file as it is when the audit says the same as now, else in the one it was.
    locate: text(audit) === text(after.audit) ? after.locate : before.locate,
  }));
}

/** The same audit, naming the rubric that another one names. */
function measuredAs({ rubric: _, ...audit }: Audit, { rubric }: Audit): Audit {
  return rubric === undefined ? audit : { ...audit, rubric };
}

function isSame(one: ScoreStep, other: ScoreStep): boolean {
  return (
    one.day === other.day &&
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
