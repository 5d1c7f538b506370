import type { JourneyChange } from '../../../src/compare/difference.ts';
import type { History, HistoryRevision } from '../../../src/compare/history/history.ts';
import { journeyMove } from '../../../src/compare/journey-move.ts';
import type { StandingAt } from '../../../src/compare/standing-at.ts';
import { summarise } from '../../../src/report/summarise.ts';

/** Touchpoints by id, as indices; the journey stands at their mean, and at its whole part as a level. */
export type Indices = Readonly<Record<string, number>>;

/** Measured with version 1 of the standard rubric, unless said otherwise. */
export function standing(touchpoints: Indices, yardstick = 'standard 1'): StandingAt {
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

/** How a journey stands after a commit, and what is said of how that came about. */
interface Stands extends Pick<JourneyChange, 'id' | 'from' | 'state' | 'title' | 'brand' | 'fault'> {
  standing: StandingAt | null;
  rubric_effect: number | null;
}

/** A journey after a commit; what is not said is that its file changed. */
export function at(id: string, touchpoints: Indices | null, said: Partial<Stands> = {}): Stands {
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

/** A revision on a day of 2024. */
export type Told = readonly [day: string, journeys: readonly Stands[], said?: Partial<HistoryRevision>];

/** Each commit told as a difference with the one before, and with the summary over what stands after it. */
export function history(...told: readonly Told[]): History {
  const last = new Map<string, StandingAt>();
  const broken = new Set<string>();
  const revisions = told.map(([day, all, said = {}], position): HistoryRevision => {
    const known = new Map(last);
    for (const { from } of all) if (from !== null) last.delete(from);
    const journeys = all.map(({ standing: is, rubric_effect: effect, ...one }): JourneyChange => {
      const was = known.get(one.from ?? one.id) ?? null;
      if (one.state === 'removed') last.delete(one.id);
      else if (is ?? was) last.set(one.id, (is ?? was) as StandingAt);
      if (is) broken.delete(one.id);
      else broken.add(one.id);
      const effects = effect === null ? null : { rubric: effect };
      const file = `audits/${one.id}.yaml`;
      return { ...one, file, findings: null, ...journeyMove(was, is, effects), ...(effects && { rescored: true }) };
    });
    const stands = [...last].filter(([id]) => !broken.has(id)).map(([, one]) => one);
    return {
      commit: String(position + 1).padStart(40, 'a'),
      date: `2024-${day}`,
      subject: `Commit ${position + 1}`,
      rubrics: [],
      summary: summarise(stands),
      journeys,
      ...said,
    };
  });
  return { shallow: false, before: [], revisions };
}
