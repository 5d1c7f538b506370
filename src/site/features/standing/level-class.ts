import { type Standing, standingKey } from '../../../model/standing.ts';

/** The class that gives an element the colours of where something stands: `level-0` … `level-3`, `level-not-shown`. */
export function levelClass(standing: Standing): string {
  return `level-${standingKey(standing)}`;
}
