import type { z } from 'zod';
import { explainDiagnostic } from '../../formats/explain/explain-diagnostic.ts';
import { problemsOf } from '../../intake/schema-problems.ts';
import { kindOf, valueAt } from '../../intake/values.ts';
import type { Language } from '../../languages/language.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { type Problem, problemAt } from '../../model/diagnostic.ts';
import type { Path } from '../../model/finding.ts';
import { ownValue } from '../../model/own-value.ts';

/** The one file of code that a project may have. */
export const EXTENSION_FILE = 'experience-audit.config.mjs';

/** A mistake in words of a language. */
export type SaidMistake = (locale: Locale) => { reason: string; fix: string };

/** What a team's own code has done wrong: all that is known of it, to be said in the language of whoever called. */
export class ExtensionError extends Error {
  override readonly name = 'ExtensionError';
  readonly mistakes: readonly SaidMistake[];

  constructor(mistakes: readonly SaidMistake[]) {
    super(mistakes.map((say) => Object.values(say('en')).join(' ')).join('\n'));
    this.mistakes = mistakes;
  }
}

/** One of the mistakes that have words of their own. */
export function mistake(say: (words: Language['extensions']) => { reason: string; fix: string }): SaidMistake {
  return (locale) => say(wordsOf(locale).extensions);
}

/** How the shape of a value differs from what is wanted there; told at `place`, in words of the language. */
export function misshapen(
  schema: z.ZodType,
  value: unknown,
  place: (words: Language['extensions'], path: Path) => string,
): SaidMistake[] {
  // A promise has no keys that could be wrong, and nobody waits for it.
  if (value instanceof Promise) return [mistake((words) => words.notAwaited(place(words, [])))];
  const issues = schema.safeParse(value).error?.issues ?? [];
  const context = { schema, root: value, criteria: new Set<string>() };
  return issues
    .flatMap((issue) => problemsOf(issue, [], context))
    .map((problem) => (locale) => {
      const words = wordsOf(locale);
      const known = asMeant(problem, value);
      const nowhere = { file: EXTENSION_FILE, line: 0, column: 0, length: 0, excerpt: [] };
      const { reason, fix } = explainDiagnostic({ ...known, ...nowhere }, locale);
      const { asList, asMap } = words.extensions;
      const written: Record<string, string> =
        known.code === 'wrong-type' ? { array: asList, tuple: asList, object: asMap, record: asMap } : {};
      return {
        reason: `${place(words.extensions, known.path)}${words.site.colon}${reason}`,
        fix: ownValue(written, String(known.data['expected'])) ?? fix,
      };
    });
}

/** What is not there is missing; of what is there, what it is. */
function asMeant(problem: Problem, root: unknown): Problem {
  const found = valueAt(root, problem.path);
  if (found === undefined && problem.path.length > 0 && problem.code === 'wrong-type')
    return problemAt('missing-key', problem.path.slice(0, -1), { key: String(problem.path.at(-1)) });
  return { ...problem, data: { got: kindOf(found), ...problem.data } };
}

/** A way into the file as code has it: `lenses[0].rules[1]`. */
export function asCode(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w$]+(\(\))?$/.test(key) ? `.${key}` : `['${key}']`))
    .join('')
    .replace(/^\./, '');
}

/** What was thrown, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
