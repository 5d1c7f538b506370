import { existsSync } from 'node:fs';
import module from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXTENSION_FILE, ExtensionError, mistake, reasonOf } from './extension-error.ts';
import { type ImportedFiles, importedFiles } from './imported-files.ts';
import { installExtensions, keepLoaded, loadedBefore } from './installed.ts';
import { soundExtensions } from './sound-extensions.ts';
import { syntaxPlace } from './syntax-place.ts';

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

async function exported(file: string, folder: string, { digest, files }: ImportedFiles): Promise<unknown> {
  const query = `?${digest.slice(0, 12)}`;
  const hooks = module.registerHooks?.({
    resolve: (specifier, context, next) => renewed(query, next(specifier, context), context),
  });
  try {
    const loaded: { default?: unknown } = await import(/* @vite-ignore */ `${pathToFileURL(file).href}${query}`);
    if (loaded.default !== undefined) return loaded.default;
  } catch (error) {
    const place = placeOf(error, folder, files);
    const [line = ''] = reasonOf(error).split('\n');
    const why = line.replaceAll(`${folder}${sep}`, '').replaceAll(query, '');
    throw new ExtensionError([mistake((words) => words.notLoaded(place, why))]);
  } finally {
    hooks?.deregister();
  }
  throw new ExtensionError([mistake((words) => words.noDefault(EXTENSION_FILE))]);
}

/** What such a file imports of the project is read anew with it: to Node it is another module by another name. */
function renewed<Resolved extends { url: string }>(
  query: string,
  found: Resolved,
  { parentURL }: { parentURL?: string },
): Resolved {
  const isOwn = parentURL?.endsWith(query) && found.url.startsWith('file:') && !found.url.includes('/node_modules/');
  return isOwn ? { ...found, url: `${found.url}${query}` } : found;
}

/** Where an error comes from, as far as Node tells; else the file. */
function placeOf(error: unknown, folder: string, files: readonly string[]): string {
  const unread = error instanceof SyntaxError ? syntaxPlace(files) : null;
  const home = pathToFileURL(`${folder}${sep}`).href;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const steps = [...stack.matchAll(/(file:\/\/[^\s?)]+?)(?:\?\w+)?:(\d+):(\d+)/g)];
  const [, url = '', ...at] = steps.find(([, own = '']) => own.startsWith(home)) ?? [];
  const named = unread
    ? [
        relative(folder, unread.file).replaceAll(sep, '/'),
        unread.line,
        ...(unread.column === null ? [] : [unread.column]),
      ]
    : [url === '' ? EXTENSION_FILE : decodeURIComponent(url.slice(home.length)), ...at];
  return named.join(':');
}
