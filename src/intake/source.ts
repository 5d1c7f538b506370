import type { z } from 'zod';
import type { Diagnostic, DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { keysNamed } from '../rubric/key-names.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import { decode } from './decode.ts';
import type { Fault } from './fault.ts';
import type { Files } from './files.ts';
import { lazy } from './lazy.ts';
import { type Lines, linesOf } from './lines.ts';
import { orNotRead } from './not-read.ts';
import { tableFault } from './other-formats.ts';
import { parseYaml } from './parse-yaml.ts';
import { allKeys, listKeys } from './schema-keys.ts';

/** One opened file: its data, and the way from a path in it to a place in its text. */
export interface Source {
  /** `undefined` when the text could not be read as YAML. */
  value: unknown;
  /** What a pattern captures first in the text, for when the text cannot be read. */
  guess(pattern: RegExp): string | undefined;
  diagnose(problems: readonly Problem[]): Diagnostic[];
  place(path: Path): { line: number; column: number };
  /** The keys of the map at a path, in the order of the text. */
  keysAt(path: Path): string[];
}

/** A diagnostic of a file or folder as a whole, without a line to show. */
export function placeless(code: DiagnosticCode, file: string, data: DiagnosticData = {}): Diagnostic {
  return { code, file, line: 1, column: 1, length: 0, data, excerpt: [] };
}

/** Lines shown above the one that is meant. */
const CONTEXT = 2;

/** Reads one file as far as it goes; `moreKeys` are keys the schema leaves open. `source` is `null` when there is nothing to go on with. */
export function openSource(
  files: Files,
  file: string,
  schema: z.ZodType,
  moreKeys: ReadonlySet<string> = new Set(),
): { source: Source | null; diagnostics: Diagnostic[] } {
  const bytes = orNotRead(() => files.read(file));
  if ('code' in bytes) return { source: null, diagnostics: [placeless(bytes.code, file, bytes.data)] };
  const { text, fault } = decode(bytes);
  const lines = lazy(() => linesOf(text));
  const diagnostic = (found: Fault): Diagnostic => {
    const { line, column } = lines().at(found.offset);
    return {
      code: found.code,
      file,
      line,
      column,
      length: found.length,
      data: inLines(found.data, lines()),
      excerpt: text === '' ? [] : excerpt(lines(), line),
    };
  };
  if (fault) return { source: null, diagnostics: [diagnostic(fault)] };
  const words = wordsOf(schema);
  const yaml = parseYaml(text, {
    isKnownKey: (key) =>
      words.keys.has(key) || moreKeys.has(key) || keysNamed(key).some((named) => words.keys.has(named)),
    isListKey: (key) => [key, ...keysNamed(key)].some((named) => words.lists.has(named)),
  });
  const table = typeof yaml.value === 'string' || yaml.faults.length > 0 ? tableFault(text) : null;
  if (table) return { source: null, diagnostics: [diagnostic(table)] };
  if (yaml.value === null && yaml.faults.length === 0)
    return { source: null, diagnostics: [placeless('empty-file', file)] };
  // Of several documents the first alone is read: what it lacks may stand in the others.
  const isFirstOfMany = yaml.faults.some((fault) => fault.code === 'several-documents');
  const isNoEcho = ({ code, path }: Problem) => !isFirstOfMany || code !== 'missing-key' || path.length > 0;
  const source: Source = {
    value: yaml.value,
    guess: (pattern) => pattern.exec(text)?.[1],
    diagnose: (problems) =>
      problems.filter(isNoEcho).map(({ path, on, code, data, first }) => {
        const there: DiagnosticData = first ? { first: yaml.rangeOf(first, 'key').offset } : {};
        const written = asWritten({ code, data }, yaml.writtenAt(path, on));
        return diagnostic({ ...written, data: { ...written.data, ...there }, ...yaml.rangeOf(path, on) });
      }),
    place: (path) => lines().at(yaml.rangeOf(path, 'value').offset),
    keysAt: yaml.keysAt,
  };
  return { source, diagnostics: yaml.faults.map(diagnostic) };
}

function excerpt(lines: Lines, line: number): Diagnostic['excerpt'] {
  const first = Math.max(1, line - CONTEXT);
  return Array.from({ length: line - first + 1 }, (_, at) => ({ line: first + at, text: lines.text(first + at) }));
}

type SaidAt = Pick<Problem, 'code' | 'data'>;

/** A value, key or id that is no text as somebody wrote it: "007", not 7; and a null that was written out as a value. */
function asWritten({ code, data }: SaidAt, written: string | null): SaidAt {
  if (written === null || written === '') return { code, data };
  const said = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, /^(value|key|id)$/.test(name) ? written : value]),
  );
  if (code !== 'missing-value') return { code, data: said };
  return { code: data['known'] ? 'unknown-value' : 'wrong-type', data: { ...said, value: written } };
}

/** `first`, an offset, becomes the line that a message names. */
function inLines(data: DiagnosticData, lines: Lines): DiagnosticData {
  return typeof data['first'] === 'number' ? { ...data, first: lines.at(data['first']).line } : data;
}

interface Words {
  keys: ReadonlySet<string>;
  lists: ReadonlySet<string>;
}

const known = new WeakMap<z.ZodType, Words>();

/** Words that are keys of a schema, or criteria of the standard rubric: what a slip before a colon is told by. */
function wordsOf(schema: z.ZodType): Words {
  const criteria = allCriteria(STANDARD).map(({ id }) => id);
  const found = known.get(schema) ?? { keys: new Set([...allKeys(schema), ...criteria]), lists: listKeys(schema) };
  known.set(schema, found);
  return found;
}
