import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Terminal, UsageError } from '../command.ts';
import { installedProgram } from '../installed-program.ts';
import { findChrome } from '../paper/chrome.ts';
import { ENGINE, VERSION } from '../version.ts';

/** What a machine and its programs are, as far as it bears on this one. */
export interface MachineFacts {
  node: string;
  /** The oldest Node that will do. */
  needed: string;
  version: string;
  /** What the package.json of the project asks for; `null` when it does not. */
  asked: string | null;
  /** The version that is installed in the project; `null` when none is. */
  installed: string | null;
  temp: string;
  /** In MB; `null` when that cannot be told, or nothing can be written there. */
  free: number | null;
  out: string;
  isOutOpen: boolean;
  /** A program that prints PDFs; `null` when none is found. */
  chrome: string | null;
  /** CHROME_PATH, where no program can be run there. */
  chromeClosed: string | null;
  /** Whether there are fonts with Chinese letters; `null` when that cannot be told. */
  hasChineseFonts: boolean | null;
}

/** Looks at the machine, from the folder of a project; `out` is where its site goes. */
export function machineFacts(out: string, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): MachineFacts {
  const temp = tmpdir();
  const chrome = chromeIn(env);
  return {
    node: process.versions.node,
    needed: ENGINE.replace(/^\D+/, ''),
    version: VERSION,
    ...packageFacts(cwd),
    temp,
    free: isOpen(temp) ? megabytes(temp) : null,
    out,
    isOutOpen: isOpen(nearest(resolve(cwd, out))),
    chrome,
    chromeClosed: chrome === null && env['CHROME_PATH'] ? env['CHROME_PATH'] : null,
    hasChineseFonts: chineseFonts(env),
  };
}

const PROGRAM = 'experience-audit';

function packageFacts(cwd: string): Pick<MachineFacts, 'asked' | 'installed'> {
  if (packageAt(join(cwd, 'package.json')).name === PROGRAM) return { asked: VERSION, installed: VERSION };
  const found = installedProgram(cwd);
  return { asked: askedFrom(cwd), installed: found === null ? null : (packageAt(found).version ?? null) };
}

/** What the nearest package.json asks for that asks for the program: in a workspace it may be one above. */
function askedFrom(folder: string): string | null {
  const { dependencies, devDependencies } = packageAt(join(folder, 'package.json'));
  const asked = dependencies?.[PROGRAM] ?? devDependencies?.[PROGRAM];
  if (asked !== undefined) return String(asked);
  return dirname(folder) === folder ? null : askedFrom(dirname(folder));
}

interface PackageText {
  name?: string;
  version?: string;
  dependencies?: Record<string, unknown>;
  devDependencies?: Record<string, unknown>;
}

/** A package.json as far as it can be read: what is wrong with it, npm says. */
function packageAt(file: string): PackageText {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function chromeIn(env: Terminal['env']): string | null {
  try {
    return findChrome({ env });
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Windows and macOS bring such fonts; elsewhere fontconfig tells. */
function chineseFonts(env: Terminal['env']): boolean | null {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  try {
    const said = execFileSync('fc-list', [':lang=zh', 'family'], { env: { ...env }, timeout: 10_000, stdio: 'pipe' });
    return said.toString().trim() !== '';
  } catch {
    return null;
  }
}

function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function megabytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1_000_000);
  } catch {
    return null;
  }
}

/** What there is of a path: itself, or the nearest folder above it. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
