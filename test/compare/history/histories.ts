import type { JourneyChange } from '../../../src/compare/difference.ts';
import type { History, HistoryRevision } from '../../../src/compare/history/history.ts';
import { journeyMove } from '../../../src/compare/journey-move.ts';
import type { StandingAt } from '../../../src/compare/standing-at.ts';
import { summarise } from '../../../src/report/summarise.ts';

/** A journey at a revision: added and readable unless a test says otherwise. */
export function auditAt(
  id: string,
  { index = 1, ...said }: Partial<JourneyChange> & { index?: number } = {},
): JourneyChange {
  const isReadable = said.state !== 'broken' && said.state !== 'removed';
  const stands = { level: Math.floor(index), reach: Math.ceil(index), index };
  const name = { en: 'The visit', 'zh-CN': '到店' };
  const standing: StandingAt = {
    ...stands,
    rubric: 'standard',
    yardstick: 'sha256:1',
    touchpoints: [{ id: 'visit', name, said: 'visit', ...stands }],
  };
  return {
    id,
    from: null,
    state: 'added',
    title: { en: `About ${id}`, 'zh-CN': `关于 ${id}` },
    brand: 'Shop',
    file: `audits/${id}.yaml`,
    findings: null,
    fault: null,
    ...journeyMove(null, isReadable ? standing : null),
    ...said,
  };
}

/** Revisions a day apart in July 2024, whose commits are `c1`, `c2` …, of what each did to the journeys. */
export function historyOf(...revisions: readonly (readonly JourneyChange[])[]): History {
  return {
    shallow: false,
    before: [],
    revisions: revisions.map(
      (journeys, at): HistoryRevision => ({
        commit: `c${at + 1}`,
        date: `2024-07-0${at + 1}`,
        subject: `Do ${at + 1}`,
        rubrics: [],
        summary: summarise(journeys.flatMap(({ after }) => (after ? [{ ...after, touchpoints: [] }] : []))),
        journeys,
      }),
    ),
  };
}
