import type { AuditAt, History, HistoryRevision, StandingAt } from '../../../src/compare/history/history.ts';
import { levelCounts, middle, notShown } from '../../../src/report/summarise.ts';

/** Touchpoints by id, as indices; the journey stands at their mean, and at its whole part as a level. */
export type Stands = Readonly<Record<string, number>>;

/** Measured with version 1 of the standard rubric, unless said otherwise. */
export function standing(touchpoints: Stands, yardstick = 'standard 1'): StandingAt {
  const indices = Object.values(touchpoints);
  const index = indices.reduce((sum, one) => sum + one, 0) / indices.length;
  return {
    level: Math.floor(index),
    reach: Math.floor(index),
    index,
    rubric: yardstick.split(' ')[0] ?? '',
    yardstick,
    touchpoints: Object.entries(touchpoints).map(([id, at]) => ({
      id,
      name: `The ${id}`,
      said: `The ${id}, ${at}`,
      level: Math.floor(at),
      reach: Math.floor(at),
      index: at,
    })),
  };
}

/** An audit after a commit; what is not said is that its file changed. */
export function at(id: string, touchpoints: Stands | null, said: Partial<AuditAt> = {}): AuditAt {
  return {
    id,
    title: `Journey ${id}`,
    brand: 'Shop',
    state: 'changed',
    from: null,
    standing: touchpoints && standing(touchpoints),
    rubric_effect: null,
    fault: null,
    ...said,
  };
}

/** A revision on a day of 2024, with the summary over what stands after it. */
export type Told = readonly [day: string, audits: readonly AuditAt[], said?: Partial<HistoryRevision>];

export function history(...told: readonly Told[]): History {
  const stands = new Map<string, StandingAt>();
  const revisions = told.map(([day, audits, said = {}], position): HistoryRevision => {
    for (const { from } of audits) if (from !== null) stands.delete(from);
    for (const { id, standing: one } of audits) {
      if (one) stands.set(id, one);
      else stands.delete(id);
    }
    const all = [...stands.values()];
    const touchpoints = all.flatMap((one) => one.touchpoints);
    return {
      commit: String(position + 1).padStart(40, 'a'),
      date: `2024-${day}`,
      subject: `Commit ${position + 1}`,
      rubrics: [],
      summary: {
        audits: all.length,
        touchpoints: touchpoints.length,
        levels: { audits: levelCounts(all), touchpoints: levelCounts(touchpoints) },
        not_shown: { audits: notShown(all), touchpoints: notShown(touchpoints) },
        index: middle(all),
      },
      audits,
      ...said,
    };
  });
  return { shallow: false, before: [], revisions };
}
