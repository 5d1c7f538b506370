import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { type Terminal, UsageError } from '../command.ts';

/** Names under which it is found on PATH, the most usual first. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];

/** Where it is installed without being on PATH. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The Chrome, Chromium or Edge of this machine: CHROME_PATH, else what is found. Throws a UsageError when there is none. */
export function findChrome(
  { env }: Pick<Terminal, 'env'>,
  platform: NodeJS.Platform = process.platform,
  canRun: (path: string) => boolean = isProgram,
): string {
  const named = env['CHROME_PATH'];
  if (named) {
    if (canRun(named)) return named;
    throw new UsageError((words) => words.usage.chromePath(named));
  }
  const found = candidates(env, platform).find(canRun);
  if (found === undefined) throw new UsageError((words) => words.usage.noChrome);
  return found;
}

function candidates(env: Terminal['env'], platform: NodeJS.Platform): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const names = platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const places = PLACES[platform] ?? [];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(platform === 'win32' ? places.flatMap((place) => roots.map((root) => join(root, place))) : places),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
