import { compareStates, type StateOfAudits } from '../compare/compare-states.ts';
import type { Difference } from '../compare/difference.ts';
import type { Judge } from '../compare/score-steps.ts';
import type { ReadState, ReadStates } from '../history/read-states.ts';
import type { Config } from '../model/config.ts';
import type { Rubric } from '../model/rubric.ts';
import type { AuditReport } from '../report/report.ts';
import { yardstick } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import type { Effects } from './effects.ts';
import { reportOn, standAt } from './report-on.ts';

interface How {
  /** By which both states are judged, and in whose language. */
  config: Config;
  /** The day that each is judged at, YYYY-MM-DD. */
  days: { base: string; head: string };
  causes: boolean;
  /** Reports on the head that there are already. */
  known?: readonly AuditReport[];
}

/** What became of the audits from one state to the other. */
export function differenceOf(
  read: ReadStates,
  { config, days, causes, known = [] }: How,
  effects: Effects,
): Difference {
  const head = stateOf(read.head, days.head);
  const reports = new Map(known.map((report) => [report.id, report]));
  const judge: Judge = (written, day) => {
    const { audit, rubric } = written;
    const isKnown = day === days.head && head.audits.some((one) => one.audit === audit);
    const sound = { audits: [written], rubrics: new Map([[audit.rubric ?? STANDARD.id, rubric]]) };
    const report = (isKnown && reports.get(audit.id)) || reportOn(sound, config, standAt(day), effects).audits[0];
    if (!report) throw new RangeError('a report of one audit holds one');
    return report;
  };
  return compareStates(stateOf(read.base, days.base), head, read, { judge, hashOf: hashesBy(effects), causes });
}

/** Tells one yardstick from another, as in the report's list of rubrics. */
export function hashesBy({ digest }: Pick<Effects, 'digest'>): (rubric: Rubric) => string {
  const known = new WeakMap<Rubric, string>();
  return (rubric) => {
    const hash = known.get(rubric) ?? `sha256:${digest(yardstick(rubric))}`;
    known.set(rubric, hash);
    return hash;
  };
}

function stateOf({ audits, rubrics, unreadable }: ReadState, day: string): StateOfAudits {
  const written = audits.map((read) => ({
    ...read,
    rubric: rubrics.get(read.audit.rubric ?? STANDARD.id) ?? STANDARD,
  }));
  return { audits: written, unreadable, day };
}
