import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Measure } from '../model/touchpoint.ts';
import { INTENT_SCALES, SATISFACTION_SCALES } from '../model/vocabulary.ts';
import { type Draft, wrong } from './draft.ts';

const SCALES: Readonly<Record<string, readonly [number, number]>> = { ...SATISFACTION_SCALES, ...INTENT_SCALES };

/** Values that lie outside the scale of their measure: its own, else the one of its metric. */
export function outOfScale(measures: readonly (Draft<Measure> | undefined)[], path: Path): Problem[] {
  return measures.flatMap((measure, at) => {
    const { metric = '', value } = measure ?? {};
    const [least, most] = measure?.scale ?? (Object.hasOwn(SCALES, metric) ? (SCALES[metric] ?? []) : []);
    if (value === undefined || least === undefined || most === undefined) return [];
    if (least <= value && value <= most) return [];
    return [wrong('out-of-scale', [...path, at, 'value'], { value: String(value), least, most })];
  });
}
