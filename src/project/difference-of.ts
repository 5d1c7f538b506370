import { compareStates } from '../compare/compare-states.ts';
import type { Difference } from '../compare/difference.ts';
import type { Judge } from '../compare/score-steps.ts';
import type { ReadState, ReadStates } from '../history/read-states.ts';
import type { Config } from '../model/config.ts';
import type { AuditReport } from '../report/report.ts';
import { levelNaming } from '../rubric/level-names.ts';
import type { Effects } from './effects.ts';
import { hashesBy, reportOn, standAt } from './report-on.ts';

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
  const ofHead = new Set(read.head.audits.map(({ audit }) => audit));
  const reports = new Map(known.map((report) => [report.id, report]));
  const judge: Judge = (written, day) => {
    const { audit } = written;
    const isHead = day === days.head && ofHead.has(audit);
    const report = (isHead && reports.get(audit.id)) || reportOn([written], config, standAt(day), effects).audits[0];
    if (!report) throw new RangeError('a report of one audit holds one');
    return report;
  };
  const naming = levelNaming(config.levels);
  const stateOf = ({ audits, unreadable }: ReadState, day: string) => {
    const named = audits.map((read) => ({ ...read, rubric: naming(read.rubric) }));
    return { audits: named, unreadable: unreadable.filter(({ instead }) => instead === null), day };
  };
  return compareStates(stateOf(read.base, days.base), stateOf(read.head, days.head), read, {
    judge,
    hashOf: hashesBy(effects),
    causes,
  });
}
