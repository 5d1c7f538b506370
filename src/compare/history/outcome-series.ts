import type { Audit } from '../../model/audit.ts';
import type { Text } from '../../model/text.ts';

/** One business figure of a journey over time, oldest first. */
export interface OutcomeSeries {
  metric: Text;
  unit: Text | undefined;
  points: readonly { date: string; value: number }[];
}

/** The outcomes of an audit, a series for each figure and unit, in the order in which they are written first. */
export function outcomeSeries({ outcomes = [] }: Pick<Audit, 'outcomes'>): OutcomeSeries[] {
  const keys = [...new Set(outcomes.map(keyOf))];
  return keys.flatMap((key) => {
    const own = outcomes.filter((outcome) => keyOf(outcome) === key);
    const [first] = own;
    if (!first) return [];
    const points = own.map(({ date, value }) => ({ date, value })).sort((a, b) => (a.date < b.date ? -1 : 1));
    return [{ metric: first.metric, unit: first.unit, points }];
  });
}

function keyOf({ metric, unit }: NonNullable<Audit['outcomes']>[number]): string {
  return JSON.stringify([metric, unit]);
}
