import { medianShift } from '../compare/median-shift.ts';
import { isWithoutEffect } from '../compare/moves.ts';
import type { Comparison } from '../history/comparison.ts';
import { readStates } from '../history/read-states.ts';
import type { Intake } from '../intake/read-audits.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Report } from '../report/report.ts';
import { differenceOf } from './difference-of.ts';
import type { Effects } from './effects.ts';
import type { ChangesSince } from './project.ts';

/**
 * What changed up to now, of which there is a report. An audit that is the same stands as it does now, but for what time
 * alone did to it since. Rules are set and texts are shown as now, so that a change of settings is not taken for one of audits.
 */
export function changesSince(
  states: Comparison,
  now: Pick<Intake, 'audits' | 'rubrics' | 'config'> & { report: Report },
  folder: string,
  effects: Effects,
): ChangesSince {
  const { config, report } = now;
  const { commit } = states.base;
  const read = readStates(states, { folder, rules: RULES, repository: effects.repository(folder), head: now });
  const days = { base: commit.date, head: report.as_of };
  const { journeys } = differenceOf(read, { config, days, causes: false, known: report.audits }, effects);
  return {
    base: commit,
    journeys: journeys.filter((one) => one.rescored || !isWithoutEffect(one)),
    median: medianShift(
      journeys,
      report.audits.filter(({ id }) => read.isSame(id)),
    ),
    unreadable: read.base.unreadable.flatMap(({ id, instead }) => (instead ? [] : `${folder}/${id}.yaml`)),
    movedFrom: config.audience === 'public' ? [] : states.movedFrom.map((path) => path || '.'),
  };
}
