import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What installs a project's packages: how people call it, and how CI does. */
export interface PackageManager {
  /** The file by which it is known. */
  lock: string;
  install: string;
  /** From the lock file alone; the program comes with Node as `corepack`. */
  clean: string;
}

const NPM: PackageManager = { lock: 'package-lock.json', install: 'npm install', clean: 'npm ci' };
const OTHERS: readonly PackageManager[] = [
  {
    lock: 'pnpm-lock.yaml',
    install: 'pnpm install',
    clean: 'corepack enable && pnpm install --frozen-lockfile',
  },
  { lock: 'yarn.lock', install: 'yarn install', clean: 'corepack enable && yarn install --frozen-lockfile' },
];

/** The one whose lock file lies in a folder, or in one of the nearest `above` it, as in a workspace; npm where there is none. */
export function packageManagerOf(folder: string, above: number): PackageManager {
  const found = [NPM, ...OTHERS].find(({ lock }) => existsSync(join(folder, lock)));
  return found ?? (above === 0 ? NPM : packageManagerOf(dirname(folder), above - 1));
}

/** A CI file that was written for npm, for another. */
export function installedBy(text: string, { lock, clean }: PackageManager): string {
  return lock === NPM.lock
    ? text
    : text
        // Node's own action finds a cache of npm's only with its lock file.
        .replace(/^ +cache: npm\n/gm, '')
        .replace(/^( *- (?:run: )?)npm ci\b.*$/gm, `$1${clean}`)
        .replaceAll(NPM.lock, lock);
}
