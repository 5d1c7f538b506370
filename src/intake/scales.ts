import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { ownValue } from '../model/own-value.ts';
import type { Measure } from '../model/touchpoint.ts';
import { INTENT_SCALES, SATISFACTION_SCALES } from '../model/vocabulary.ts';
import { type Draft, wrong } from './draft.ts';

/** The scales of the metrics that have one. */
export const SCALES: Readonly<Record<string, readonly [number, number]>> = { ...SATISFACTION_SCALES, ...INTENT_SCALES };

/** A value that lies outside the scale of its measure: its own, else the one of its metric. */
export function outOfScale({ metric = '', value, scale }: Draft<Measure>, path: Path): Problem[] {
  const [least, most] = scale ?? ownValue(SCALES, metric) ?? [];
  if (value === undefined || least === undefined || most === undefined) return [];
  return least <= value && value <= most
    ? []
    : [wrong('out-of-scale', [...path, 'value'], { value: String(value), least, most })];
}
