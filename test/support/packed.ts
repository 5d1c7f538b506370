import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce, ROOT } from './built-sites.ts';

/** The program in a folder that the package is installed in. */
export const PROGRAM = 'node_modules/experience-audit/src/cli/start.mjs';

interface Packed {
  /** The archive, in full. */
  file: string;
  size: number;
  files: readonly { path: string }[];
}

/** The package as it is published, made in a copy of what it is made from; packing rewrites the package's own file for a moment. */
export async function packed(): Promise<Packed> {
  const { told } = await madeOnce('packed', async (folder) => {
    for (const part of ['src', 'content', 'audits', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const [made] = JSON.parse(ran('npm', ['pack', '--json'], folder)) as [{ filename: string } & Omit<Packed, 'file'>];
    return { ...made, file: join(folder, made.filename) };
  });
  return told;
}

/**
 * Installs the package in a folder. `isHoisted` when what it depends on lies beside it, as npm lays it; else behind a link
 * where only the package itself finds it, as pnpm does.
 */
export async function install(folder: string, { isHoisted }: { isHoisted: boolean }): Promise<void> {
  const { file } = await packed();
  const packages = join(folder, 'node_modules', ...(isHoisted ? [] : ['.store', 'node_modules']));
  const own = join(packages, 'experience-audit');
  mkdirSync(own, { recursive: true });
  ran('tar', ['xzf', file, '-C', own, '--strip-components=1'], folder);
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  if (!isHoisted) symlinkSync(own, join(folder, 'node_modules', 'experience-audit'));
}

/** Runs a program, and gives what it said on its standard output; throws the rest when it fails. */
export function ran(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout;
}
