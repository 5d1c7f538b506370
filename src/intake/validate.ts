import type { z } from 'zod';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { keysAt, wantsDay } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

export type Validated<T> =
  | { ok: true; data: T; problems: readonly [] }
  | { ok: false; draft: unknown; problems: readonly Problem[] };

/**
 * Holds plain data against a schema. On failure the draft is the data without what was wrong, so that whatever
 * remains can still be checked against the rest of the project.
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown): Validated<T> {
  const result = schema.safeParse(value);
  const told = pathsOfTold(value);
  if (result.success && told.length === 0) return { ok: true, data: result.data, problems: [] };
  const found = (result.error?.issues ?? []).flatMap((issue) => problemsOf(issue as Issue, [], schema, value));
  const problems = withoutEchoes(found.map(byInputMethod).map(namingInvisible)).filter(
    (problem) => valueAt(value, problem.path) !== TOLD && !isCriterion(problem),
  );
  const draft = structuredClone(value);
  for (const path of told) remove(draft, path, 'value');
  for (const { path, code, on } of problems) if (!WHOLE.has(code)) remove(draft, path, on);
  return { ok: false, draft, problems };
}

/** Stands for a value about which a fault of the text was told already; nobody can write it. */
export const TOLD = '\u0000told';

function pathsOfTold(value: unknown): Path[] {
  if (value === TOLD) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOfTold(inner).map((path) => [key, ...path]));
}

/** Criteria that cannot be ids stay in the draft: they are told as unknown, beside the ones there are. */
function isCriterion({ code, path }: Problem): boolean {
  return code === 'bad-id' && (path.at(-1) === 'rates' || path.at(-2) === 'lifts');
}

/** Problems of how sound values go together: none of them is taken out of the draft. */
const WHOLE: ReadonlySet<DiagnosticCode> = new Set([
  'missing-key',
  'one-of',
  'none-of',
  'needs-keys',
  'empty-list',
  'locale-missing',
]);

function problemsOf(issue: Issue, above: Path, schema: z.ZodType, root: unknown): Problem[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const problem = (code: DiagnosticCode, data: DiagnosticData = {}, on: Problem['on'] = 'value'): Problem[] => [
    { code, path, on, data },
  ];
  const missing = (): Problem[] => [
    { code: 'missing-key', path: path.slice(0, -1), on: 'key', data: { key: String(path.at(-1) ?? '') } },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => spilt(key, path, schema, value) ?? unknownKey(key, path, schema, value));
    case 'invalid_type':
      if (value === undefined && path.length > 0) return missing();
      if (issue.expected === 'int') return problem('not-whole', { value: shown(value) });
      if (typeof value === 'number' && wantsDay(schema, path)) return problem('bad-date', { value: shown(value) });
      return problem('wrong-type', {
        expected: issue.expected,
        got: kindOf(value),
        value: shown(value),
        unitKey: keysAt(schema, path.slice(0, -1)).find((key) => key === 'unit' || key === 'currency') ?? null,
      });
    case 'invalid_value':
      if (value === undefined) return missing();
      if (typeof value === 'number' && typeof issue.values[0] === 'number')
        return problem('wrong-format-number', { value: shown(value) });
      if (typeof issue.values[0] === 'number' && value !== null)
        return problem('wrong-type', { expected: 'number', got: kindOf(value), value: shown(value) });
      return [notKnown(value, issue.values.map(String), path)];
    case 'invalid_format':
      return problem(FORMATS[issue.format] ?? 'bad-id', { value: shown(value) });
    case 'too_small':
      if (issue.origin === 'array')
        return problem(Number(issue.minimum) > 1 ? 'wrong-length' : 'empty-list', { wanted: Number(issue.minimum) });
      return problem(issue.inclusive ? 'too-small' : 'not-above', {
        value: shown(value),
        least: Number(issue.minimum),
      });
    case 'too_big':
      if (issue.origin === 'array') return problem('wrong-length', { wanted: Number(issue.maximum) });
      return problem('too-big', { value: shown(value), most: Number(issue.maximum) });
    case 'invalid_key':
      return problem('bad-id', { value: String(path.at(-1)) }, 'key');
    case 'invalid_union':
      return ofUnion(issue.errors as Issue[][], path, schema, root);
    case 'custom':
      return ofRelation((issue.params ?? {}) as { code?: DiagnosticCode; keys?: string[] }, value, problem);
    default:
      return problem('wrong-type', { expected: 'text', got: kindOf(value), value: shown(value) });
  }
}

function unknownKey(key: string, path: Path, schema: z.ZodType, value: unknown): Problem {
  const known = keysAt(schema, path).filter((candidate) => !hasKey(value, candidate));
  return { code: 'unknown-key', path: [...path, key], on: 'key', data: { key, known } };
}

/** A key without a value behind a text: the rest of the text, after a comma in `{…}`. */
function spilt(key: string, path: Path, schema: z.ZodType, map: unknown): Problem | null {
  if (valueAt(map, [key]) !== null) return null;
  const isText = (candidate: string) => [path, [...path, candidate]].some((at) => keysAt(schema, at).includes('en'));
  const keys = Object.keys(map as object);
  // A key that is a whole number comes first in an object, wherever it was written.
  const before = /^\d+$/.test(key) ? keys : keys.slice(0, keys.indexOf(key));
  const text = before.findLast((other) => valueAt(map, [other]) !== null);
  if (text === undefined || typeof valueAt(map, [text]) === 'object' || !isText(text)) return null;
  return { code: 'comma-in-text', path: [...path, key], on: 'key', data: { key: text } };
}

const FORMATS: Readonly<Record<string, DiagnosticCode>> = { date: 'bad-date', url: 'bad-address', regex: 'bad-id' };

/** The branch the writer meant: the one whose own shape fits, else everything the branches would have taken. */
function ofUnion(branches: Issue[][], path: Path, schema: z.ZodType, root: unknown): Problem[] {
  const value = valueAt(root, path);
  if (value === undefined)
    return [{ code: 'missing-key', path: path.slice(0, -1), on: 'key', data: { key: String(path.at(-1) ?? '') } }];
  const meant = branches.find(
    (issues) =>
      !issues.some(
        (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'),
      ),
  );
  if (meant) return meant.flatMap((issue) => problemsOf(issue, path, schema, root));
  const words = branches.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (words.length > 0) return [notKnown(value, words, path)];
  const [first] = branches.flat();
  const expected = first?.code === 'invalid_type' ? first.expected : 'text';
  return [{ code: 'wrong-type', path, on: 'value', data: { expected, got: kindOf(value), value: shown(value) } }];
}

/** A value that is none of a closed list of words. */
function notKnown(value: unknown, known: readonly string[], path: Path): Problem {
  if (value === null) return { code: 'missing-value', path, on: 'value', data: { known } };
  if (typeof value === 'object')
    return {
      code: 'wrong-type',
      path,
      on: 'value',
      data: { expected: 'choice', got: kindOf(value), value: '', known },
    };
  return { code: 'unknown-value', path, on: 'value', data: { value: shown(value), known } };
}

/** What a schema says of keys that go together: only the ones that are wrong are named. */
function ofRelation(
  { code = 'unknown-value', ...data }: { code?: DiagnosticCode; keys?: string[] },
  value: unknown,
  problem: (code: DiagnosticCode, data: DiagnosticData) => Problem[],
): Problem[] {
  const { keys = [] } = data;
  const absent = keys.filter((key) => !hasKey(value, key));
  if (code === 'one-of' && absent.length === keys.length) return problem('none-of', data);
  if (code === 'needs-keys') return problem(code, { ...data, keys: absent });
  return problem(code, { ...data, value: shown(value) });
}

/** Quotes and commas of a Chinese keyboard around and between words that must be exact. */
function byInputMethod(problem: Problem): Problem {
  const { code, path, data } = problem;
  const value = String(data['value'] ?? '');
  if (code === 'full-width-comma') return { ...problem, data: { plain: value.split(/\s*[，、；]\s*/).join(', ') } };
  if (code === 'wrong-type' && data['expected'] === 'number') {
    const number = value.normalize('NFKC').trim();
    if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number))
      return { ...problem, code: 'comma-in-number', data: { plain: number.replaceAll(',', '') } };
  }
  if (code !== 'bad-id' && code !== 'unknown-value' && code !== 'bad-date') return problem;
  const [, inner] = /^[“”„‟‘’「『＂＇]+([^“”‘’「」『』＂＇]*)[“”‘’」』＂＇]*$/.exec(value) ?? [];
  if (inner !== undefined) return { ...problem, code: 'full-width-quotes', data: { ...data, plain: inner.trim() } };
  if (typeof path.at(-1) === 'number' && /[，、；]/.test(value))
    return { ...problem, code: 'full-width-comma', data: { plain: value.split(/\s*[，、；]\s*/).join(', ') } };
  return problem;
}

/** A word that is wrong because of a character nobody sees. */
export function namingInvisible(problem: Problem): Problem {
  const { key, id, value } = problem.data;
  const written = String(key ?? id ?? value ?? '');
  const invisible = /\p{Default_Ignorable_Code_Point}/gu.exec(written)?.[0];
  if (invisible === undefined) return problem;
  const code = `U+${(invisible.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const plain = written.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return { ...problem, code: 'invisible-character', data: { code, plain } };
}

/** Without what only follows from another problem of the same value. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const cause: Partial<Record<DiagnosticCode, DiagnosticCode>> = {
    'empty-text': 'unknown-key',
    'locale-missing': 'empty-list',
  };
  const place = ({ path, data }: Pick<Problem, 'path' | 'data'>) => [...path.slice(0, -1), data['key']].join('\n');
  return problems.filter(
    ({ code, path, data }, at) =>
      (code !== 'comma-in-text' || !problems.slice(0, at).some((one) => place(one) === place({ path, data }))) &&
      !problems.some(
        (other) =>
          other.code === cause[code] && path.every((part, at) => part === other.path[at]) && other.code !== code,
      ),
  );
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, part) => (hasKey(node, part) ? (node as Record<string | number, unknown>)[part] : undefined),
    root,
  );
}

function hasKey(node: unknown, key: string | number): boolean {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key);
}

/** Takes a value out; its key stays, for it may be wrong as well. */
function remove(root: unknown, path: Path, on: Problem['on']): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (on === 'value') (parent as Record<string, unknown>)[last] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const kind = typeof value;
  return kind === 'object' ? 'map' : kind === 'boolean' ? 'boolean' : kind === 'number' ? 'number' : 'text';
}

/** A value as a message shows it: short, and nothing of lists and maps. */
function shown(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
