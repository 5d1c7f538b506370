import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Measure } from '../model/touchpoint.ts';
import { INTENT_SCALES, SATISFACTION_SCALES } from '../model/vocabulary.ts';
import { type Draft, wrong } from './draft.ts';

const SCALES: Readonly<Record<string, readonly [number, number]>> = { ...SATISFACTION_SCALES, ...INTENT_SCALES };

/** Values and targets that lie outside the scale of their measure: its own, else the one of its metric. */
export function outOfScale(measures: readonly (Draft<Measure> | undefined)[], path: Path): Problem[] {
  return measures.flatMap((measure, at) => {
    const { metric = '' } = measure ?? {};
    const [least, most] = measure?.scale ?? (Object.hasOwn(SCALES, metric) ? (SCALES[metric] ?? []) : []);
    if (!measure || least === undefined || most === undefined) return [];
    return (['value', 'target'] as const).flatMap((key) => {
      const value = measure[key];
      return value !== undefined && (value < least || value > most)
        ? [wrong('out-of-scale', [...path, at, key], { value: String(value), least, most })]
        : [];
    });
  });
}
