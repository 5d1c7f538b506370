import { stringify } from 'yaml';

/** A map as the lines of YAML, laid out as `format` would. */
export function asLines(value: object): string[] {
  return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
}
