import type { StandingAt } from '../../compare/standing-at.ts';
import { idOf } from '../../history/read-states.ts';
import { ID_PATTERN } from '../../model/scalar.ts';
import type { Text } from '../../model/text.ts';
import type { Reading } from './read-blobs.ts';
import type { Readings } from './readings.ts';
import type { Yardsticks } from './yardsticks.ts';

/** An audit file at a revision. */
export interface Stand {
  name: string;
  blob: string;
  under: Yardsticks;
  /** As last read; else the id, and an empty brand unless that can be seen. */
  title: Text;
  brand: Text;
  reading: Reading;
  /** How it stands, or stood when it could be read last. */
  last: StandingAt | null;
}

const MISNAMED: Reading['fault'] = { code: 'bad-path-name', file: null, line: 1, column: 1 };

/** A file as it stands now, `was` being how it stood before; its blob was asked about. */
export function standOf(
  { name, blob, under }: Pick<Stand, 'name' | 'blob' | 'under'>,
  was: Stand | null,
  readings: Readings,
): Stand {
  const read = readings.reading(blob, under);
  const isNamed = idOf(name)
    .split('/')
    .every((part) => ID_PATTERN.test(part));
  const reading = isNamed ? read : { ...read, standing: null, fault: MISNAMED };
  const { title, brand, standing } = reading;
  return {
    name,
    blob,
    under,
    title: title ?? was?.title ?? idOf(name),
    brand: brand ?? was?.brand ?? '',
    reading,
    last: standing ?? was?.last ?? null,
  };
}

/** `null` of one that cannot be read. */
export function yardstickOf({ reading: { standing } }: Stand): string | null {
  return standing?.yardstick ?? null;
}
