import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXTENSION_FILE, ExtensionError, mistake, reasonOf } from './extension-error.ts';
import { type ImportedFiles, importedFiles } from './imported-files.ts';
import { installExtensions, keepLoaded, loadedBefore } from './installed.ts';
import { soundExtensions } from './sound-extensions.ts';

/**
 * Runs the file of code of a project, if there is one at the top of its folder, and adds to the program what it exports,
 * instead of what was added before. Rejects with an ExtensionError when something of it is not as it should be.
 */
export async function loadExtensions(root: string): Promise<void> {
  const folder = resolve(root);
  const file = join(folder, EXTENSION_FILE);
  if (!existsSync(file)) {
    keepLoaded(folder, null);
    installExtensions(folder);
    const other = ENDINGS.map((ending) => EXTENSION_FILE.replace(/mjs$/, ending)).find((name) =>
      existsSync(join(folder, name)),
    );
    if (other !== undefined) throw new ExtensionError([mistake((words) => words.otherEnding(other))]);
    return;
  }
  const read = importedFiles(file, folder);
  if (loadedBefore(folder, read.digest) === null) {
    // Nothing of what was added before is known to what comes now.
    keepLoaded(folder, null);
    installExtensions(folder);
    keepLoaded(folder, soundExtensions(await exported(file, folder, read), folder, read));
  }
  installExtensions(folder);
}

/** What somebody may write it in who does not know. */
const ENDINGS = ['js', 'cjs', 'ts', 'mts'];

async function exported(file: string, folder: string, { digest }: ImportedFiles): Promise<unknown> {
  // A module that was changed is another one to Node when it is called by another name.
  const address = `${pathToFileURL(file).href}?${digest.slice(0, 12)}`;
  try {
    const module: { default?: unknown } = await import(/* @vite-ignore */ address);
    if (module.default !== undefined) return module.default;
  } catch (error) {
    const place = placeOf(error, folder) ?? EXTENSION_FILE;
    const why = (reasonOf(error).split('\n')[0] ?? '')
      .replaceAll(`${folder}${sep}`, '')
      .replaceAll(`?${address.split('?')[1]}`, '');
    throw new ExtensionError([mistake((words) => words.notLoaded(place, why))]);
  }
  throw new ExtensionError([mistake((words) => words.noDefault(EXTENSION_FILE))]);
}

/** Where an error comes from, as far as Node tells: of a file that cannot be read the line, of code that fails also the column. */
function placeOf(error: unknown, folder: string): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const home = pathToFileURL(`${folder}${sep}`).href;
  for (const [, url = '', line, column] of stack.matchAll(/(file:\/\/[^\s?)]+?)(?:\?\w+)?:(\d+)(?::(\d+))?/g)) {
    if (!url.startsWith(home)) continue;
    const at = [line, column ?? caretIn(stack)].filter((part) => part !== undefined);
    return [relative(home, url), ...at].join(':');
  }
  return null;
}

/** The column that a syntax error's caret stands under. */
function caretIn(stack: string): number | undefined {
  const caret = stack.split('\n').find((line) => /^\s*\^+\s*$/.test(line));
  return caret === undefined ? undefined : caret.indexOf('^') + 1;
}
