import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { localeOfSchema } from '../../formats/schema/schema-as-json.ts';
import { UsageError } from '../command.ts';
import { makeFolders } from '../stage-site.ts';
import type { StarterFile } from './starter-files.ts';

/** The folder of a project, in full and as the call names it. */
export interface Root {
  path: string;
  shown: string;
}

/** What becomes of a file. */
export type FileState = 'new' | 'added' | 'anew' | 'there' | 'differs' | 'lacks';

export interface PlannedFile extends StarterFile {
  state: FileState;
  /** Of what is added, or lacks: what it is. */
  parts: readonly string[];
}

/** What a file says now; `null` when there is none. Throws a UsageError when something else lies there. */
export function textAt(root: Root, path: string): string | null {
  try {
    return readFileSync(join(root.path, path), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw notWritten(shownIn(root, path), error);
  }
}

/** What becomes of each file: none that people wrote is overwritten. The settings are the team's own, whatever they say. */
export function planned(root: Root, files: readonly StarterFile[], settings: string): PlannedFile[] {
  return files.map(({ path, text }) => {
    const found = textAt(root, path);
    if (found === null) return { path, text, state: 'new', parts: [] };
    const missing = path === '.gitignore' ? linesMissing(text, found) : null;
    if (missing !== null && missing.length > 0) return { path, text, state: 'lacks', parts: missing };
    const isSame = missing !== null || path === settings || found.replaceAll('\r\n', '\n') === text;
    // What this program wrote, and nobody else, follows what it is made of.
    const differs = localeOfSchema(found) === null ? 'differs' : 'anew';
    return { path, text, state: isSame ? 'there' : differs, parts: [] };
  });
}

/** Whether something is to be written at all. */
export function isToWrite({ state }: PlannedFile): boolean {
  return state === 'new' || state === 'added' || state === 'anew';
}

/** Writes what is new, gets something added or follows what it is made of. */
export function writePlanned(root: Root, files: readonly PlannedFile[]): void {
  for (const { path, text, state } of files.filter(isToWrite)) {
    if (state === 'new') writeNew(root, path, text);
    else written(shownIn(root, path), () => writeFileSync(join(root.path, path), text));
  }
}

/** Writes a file where there is none; throws a UsageError where it cannot be. */
export function writeNew(root: Root, path: string, text: string): void {
  written(shownIn(root, path), () => {
    makeFolders(dirname(join(root.path, path)));
    writeFileSync(join(root.path, path), text, { flag: 'wx' });
  });
}

/** Whether something lies in a folder. */
export function isIn(root: Root, path: string): boolean {
  return existsSync(join(root.path, path));
}

function written(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw notWritten(path, error);
  }
}

function notWritten(path: string, error: unknown): UsageError {
  return new UsageError((words) => words.usage.notWritten(path, codeOf(error)));
}

function shownIn({ shown }: Root, path: string): string {
  return posix.join(shown, path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Lines of a text that another has not, with or without the slash at their ends. */
function linesMissing(wanted: string, found: string): string[] {
  const plain = (line: string) => line.trim().replace(/^\/|\/$/g, '');
  const has = new Set(found.split('\n').map(plain));
  return wanted.split('\n').filter((line) => !has.has(plain(line)));
}
