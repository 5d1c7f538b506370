import type { z } from 'zod';
import { parseDocumentOf } from '../intake/parse-yaml.ts';
import { plainData } from '../intake/plain-data.ts';
import { validate } from '../intake/validate.ts';
import { isEarlier, type Problem } from '../model/diagnostic.ts';
import { FORMAT_NUMBERS } from '../model/format-numbers.ts';
import { type Edit, withEdits } from './edit.ts';
import { keyCalled, numberAt, numberFirst, withoutItem, type YamlText } from './edits.ts';

/** What is known of a file that may be of an earlier format. */
export interface FormatOfFile {
  schema: z.ZodType;
  /** The key of its format number; `null` of the config, which has none. */
  key: 'audit' | 'rubric' | null;
}

/** A step from one format number to the next. */
export interface Migration {
  from: number;
  /** Pure; what only a person can decide it leaves, and `check` tells it. */
  edits(written: YamlText, format: FormatOfFile): readonly Edit[];
}

/**
 * Format 0 is what was written before files had to say their number, and while the first states of the program took what
 * format 1 refuses. Such a file may say 1, so this step is tried on each; it changes nothing that is right.
 */
const MIGRATIONS: readonly Migration[] = [{ from: 0, edits: (written, format) => earlierWays(written, format) }];

/** The text of a file in today's format, comments, order, quotes and line ends kept; one that YAML refuses as it is. */
export function migrated(text: string, format: FormatOfFile, steps = MIGRATIONS): string {
  return steps.reduce((current, step) => {
    // A carriage return alone ends a line, too; the offsets stay.
    const text = current.replace(/\r(?!\n)/g, '\n');
    const document = parseDocumentOf(text);
    if (document === null || document.errors.length > 0) return current;
    const written = { document, text };
    const number = format.key && document.get(format.key);
    if (step.from > 0 && number !== step.from) return current;
    const next = step.from > 0 && format.key ? numberAt(written, [format.key], step.from + 1) : null;
    return withEdits(current, [...step.edits(written, format), ...(next ? [next] : [])]);
  }, text);
}

function earlierWays(written: YamlText, { schema }: FormatOfFile): Edit[] {
  const { value } = plainData(written.document, written.text);
  const { problems } = validate(schema, value);
  return problems.filter(isEarlier).flatMap((problem) => putRight(problem, written) ?? []);
}

function putRight({ code, path, data }: Problem, written: YamlText): Edit | null {
  switch (code) {
    case 'renamed-key':
      return keyCalled(written, path, String(data['plain']));
    case 'said-twice':
      return withoutItem(written, path);
    case 'wrong-format-number':
      return numberAt(written, path, Number(data['known']));
    default:
      return data['key'] === 'audit' || data['key'] === 'rubric'
        ? numberFirst(written, data['key'], FORMAT_NUMBERS[data['key']])
        : null;
  }
}
