import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Edition, onDisk, openProject, type ProjectOptions } from '../project.ts';
import type { Call, Terminal } from './command.ts';
import { UsageError } from './command.ts';
import { asOfOption, textOption } from './options.ts';

/** The folder of audits as reports name it: relative to where the command runs when it lies below, `/` between parts. */
export function auditsFolder(call: Call, { cwd }: Terminal): string {
  return fromHere(textOption(call, 'audits', 'audits'), cwd);
}

/** Opens the project a command was called for, and reports on the paths it named. */
export function openCalled(call: Call, terminal: Terminal, more: Partial<ProjectOptions> = {}): Edition {
  const folder = auditsFolder(call, terminal);
  const wanted = call.positionals.map((path) => ({ path, file: fromHere(path, terminal.cwd) }));
  const used = new Set<string>();
  const only = (file: string) => {
    const by = wanted.find((want) =>
      [want.file, `${folder}/${want.path}`].some(
        (path) => file === path || file === `${path}.yaml` || file.startsWith(`${path}/`),
      ),
    );
    if (by) used.add(by.path);
    return wanted.length === 0 || by !== undefined;
  };
  const edition = openProject({ folder, asOf: asOfOption(call), only, ...more }, onDisk(terminal.cwd));
  const lost = wanted.find(({ path }) => !used.has(path));
  if (lost)
    throw new UsageError(
      `There is no audit at "${lost.path}".`,
      `Name a file or folder below ${folder}/, or an audit's id.`,
    );
  return edition;
}

function fromHere(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path));
  const outside = below.startsWith('..') || isAbsolute(below);
  return (outside ? resolve(cwd, path) : below || '.').split(sep).join('/');
}
