import type { Text } from './text.ts';
import type { Severity } from './vocabulary.ts';

/** A way down a YAML document: keys and positions. */
export type Path = readonly (string | number)[];

/**
 * What a lens wants a person to see. `data` fills the {places} of the rule's message, or of the one of its forms that
 * `form` names; `path` is the line that causes it.
 */
export interface Finding {
  rule: string;
  form?: string;
  severity: Severity;
  touchpoint: string | null;
  data: Readonly<Record<string, number | Text>>;
  path: Path;
}
