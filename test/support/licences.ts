import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A package that a user may come to install, with its licence in SPDX's words; `null` where the registry names none. */
export interface Licence {
  name: string;
  version: string;
  licence: string | null;
}

interface Locked {
  version: string;
  license?: string;
  dev?: true;
  devOptional?: true;
}

const LOCK = resolve(import.meta.dirname, '../../package-lock.json');

/** Every package of an installation for users, on whatever system, as the lock file has them. */
export function licences(): Licence[] {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? null,
    }));
}
