import type { z } from 'zod';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { keysAt } from './schema-keys.ts';

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
  if (result.success) return { ok: true, data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue as Issue, [], schema, value));
  const draft = structuredClone(value);
  for (const { path, code } of problems) if (!WHOLE.has(code)) remove(draft, path);
  return { ok: false, draft, problems };
}

/** Problems of how sound values go together: none of them is taken out of the draft. */
const WHOLE: ReadonlySet<DiagnosticCode> = new Set([
  'missing-key',
  'one-of',
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
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        on: 'key',
        data: { key, known: keysAt(schema, path).filter((known) => !hasKey(value, known)) },
      }));
    case 'invalid_type':
      if (value === undefined && path.length > 0) return missing();
      if (issue.expected === 'int') return problem('not-whole', { value: shown(value) });
      return problem('wrong-type', { expected: issue.expected, got: kindOf(value), value: shown(value) });
    case 'invalid_value':
      if (value === undefined) return missing();
      if (path.at(-1) === 'audit' || path.at(-1) === 'rubric')
        return problem('wrong-format-number', { value: shown(value) });
      return problem('unknown-value', { value: shown(value), known: issue.values.map(String) });
    case 'invalid_format':
      return problem(FORMATS[issue.format] ?? 'bad-id', { value: shown(value) });
    case 'too_small':
      if (issue.origin === 'array')
        return problem(Number(issue.minimum) > 1 ? 'wrong-length' : 'empty-list', { wanted: Number(issue.minimum) });
      return problem('too-small', {
        value: shown(value),
        least: Number(issue.minimum),
        above: issue.inclusive ? 'no' : 'yes',
      });
    case 'too_big':
      if (issue.origin === 'array') return problem('wrong-length', { wanted: Number(issue.maximum) });
      return problem('too-big', { value: shown(value), most: Number(issue.maximum) });
    case 'invalid_key':
      return problem('bad-id', { value: String(path.at(-1)) }, 'key');
    case 'invalid_union':
      return ofUnion(issue.errors as Issue[][], path, schema, root);
    case 'custom':
      return problem((issue.params?.['code'] as DiagnosticCode | undefined) ?? 'unknown-value', {
        ...(issue.params as DiagnosticData | undefined),
        value: shown(value),
      });
    default:
      return problem('wrong-type', { expected: 'text', got: kindOf(value), value: shown(value) });
  }
}

const FORMATS: Readonly<Record<string, DiagnosticCode>> = { date: 'bad-date', url: 'bad-link', regex: 'bad-id' };

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
  if (words.length > 0 && typeof value !== 'object')
    return [{ code: 'unknown-value', path, on: 'value', data: { value: shown(value), known: words } }];
  return [
    { code: 'wrong-type', path, on: 'value', data: { expected: 'text', got: kindOf(value), value: shown(value) } },
  ];
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

function remove(root: unknown, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
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
