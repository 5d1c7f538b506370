import type { Text } from '../model/text.ts';

/**
 * Something to be read, before it is in a language: a figure (`null` is none), a term of a vocabulary, a name from the
 * audit, words of the lens with what fills their {places}, or a value with its label.
 */
export type Value<Key extends string = string> =
  | { as: 'decimal' | 'percent' | 'index' | 'signed' | 'gain'; value: number | null }
  | { as: 'term'; vocabulary: string; id: string }
  | { as: 'name'; text: Text }
  | { as: 'words'; key: Key; data?: Readonly<Record<string, Value<Key>>> }
  | { as: 'labelled'; label: Value<Key>; value: Value<Key> };

type Figure = Extract<Value, { value: number | null }>;

const figure =
  (as: Figure['as']) =>
  (value: number | null): Figure => ({ as, value });

export const decimal = figure('decimal');
/** A share, 0 … 1. */
export const percent = figure('percent');
export const index = figure('index');
/** A difference. */
export const signed = figure('signed');
/** A difference of two indices. */
export const gain = figure('gain');

export function term(vocabulary: string, id: string): Value<never> {
  return { as: 'term', vocabulary, id };
}

export function name(text: Text): Value<never> {
  return { as: 'name', text };
}

/** Words of the lens. Those that hang on a number are given it as `count`. */
export function say<Key extends string>(key: Key, data: Readonly<Record<string, Value<Key>>> = {}): Value<Key> {
  return { as: 'words', key, data };
}

/** A bar as long as a share, with it in figures. */
export function shareOf<Key extends string>(label: Value<Key>, share: number | null) {
  return { label, share, value: percent(share) };
}

export function labelled<Key extends string>(label: Value<Key>, value: Value<Key>): Value<Key> {
  return { as: 'labelled', label, value };
}
