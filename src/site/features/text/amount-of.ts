import type { Text } from '../../../model/text.ts';
import type { Piece } from '../../../report/localise.ts';
import type { Reader } from '../../reader.ts';

/** A business figure with its unit, which may be in another language than the page. */
export function amountOf(reader: Reader, value: number, unit: Text | undefined): Piece[] {
  return typeof unit === 'object'
    ? reader.around((of) => `${reader.number(value)} ${of}`, unit)
    : [{ text: reader.money(value, unit ?? '') }];
}
