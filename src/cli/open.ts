import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Layout, USUAL_LAYOUT } from '../model/layout.ts';
import type { Edition } from '../project/edition.ts';
import { onDisk } from '../project/effects.ts';
import { openProject, type ProjectOptions } from '../project/open-project.ts';
import { meantBy } from '../report/meant-by.ts';
import type { Call, Terminal } from './command.ts';
import { UsageError } from './command.ts';
import { dayOption, textOption } from './options.ts';
import { tellStrays } from './say-diagnostics.ts';

/** The folder of audits as reports name it: relative to where the command runs when it lies below, `/` between parts. */
export function auditsFolder(call: Call, { cwd }: Terminal): string {
  return fromHere(textOption(call, 'audits', 'audits'), cwd);
}

/** Where a call says that the folders of its project are, likewise. */
export function layoutOf(call: Call, { cwd }: Pick<Terminal, 'cwd'>): Layout {
  const named = (option: string, usual: string) => fromHere(textOption(call, option, usual), cwd);
  return {
    audits: named('audits', USUAL_LAYOUT.audits),
    content: named('content', USUAL_LAYOUT.content),
    published: USUAL_LAYOUT.published,
    out: named('out', USUAL_LAYOUT.out),
  };
}

/** Opens the project a command was called for, and reports on the paths it named. */
export function openCalled(call: Call, terminal: Terminal, more: Partial<ProjectOptions> = {}): Edition {
  terminal.progress('Reading and scoring the audits');
  const folder = auditsFolder(call, terminal);
  const wanted = call.positionals.map((path) => ({
    path,
    places: path === '' ? [] : [fromHere(path, terminal.cwd), fromHere(join(folder, path), terminal.cwd)],
  }));
  const everything = wanted.filter(({ places }) => places.some((place) => concernsAll(place, folder, terminal.cwd)));
  const used = new Set(everything);
  const seen = new Set<string>();
  const only = (file: string) => {
    seen.add(file);
    const by = wanted.filter(({ places }) =>
      places.some((path) => file === path || file === `${path}.yaml` || file.startsWith(`${path}/`)),
    );
    for (const want of by) used.add(want);
    return wanted.length === 0 || everything.length > 0 || by.length > 0;
  };
  const edition = openProject(
    { folder, asOf: dayOption(call, 'as-of'), only, ...more },
    onDisk(terminal.cwd, layoutOf(call, terminal)),
  );
  const lost = wanted.find((want) => !used.has(want));
  tellStrays(edition, terminal);
  if (lost && edition.diagnostics.every(({ file }) => file !== folder)) throw notThere(lost.path, folder, [...seen]);
  return edition;
}

/** Whether a path that was named stands for every audit: a folder they all lie in, or a file they are all read with. */
function concernsAll(place: string, folder: string, cwd: string): boolean {
  const path = resolve(cwd, place);
  const audits = resolve(cwd, folder);
  if (`${audits}${sep}`.startsWith(path.endsWith(sep) ? path : `${path}${sep}`)) return true;
  const inside = fromHere(path, audits);
  return /^(config\.ya?ml|rubrics(\/.*)?)$/.test(inside) && existsSync(path);
}

function notThere(path: string, folder: string, files: readonly string[]): UsageError {
  const ids = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const near = meantBy(path.replace(/\.ya?ml$/, ''), [...new Set(ids.map((id) => id.replace(/\.yaml$/, '')))]);
  return new UsageError(
    `There is no audit at "${path}".`,
    `${near ? `Did you mean "${near}"? ` : ''}Name a file or folder below ${folder}/, or an audit's id.`,
  );
}

/** A path relative to where the command runs, `/` between its parts: no report names a folder of this machine in full. */
function fromHere(path: string, cwd: string): string {
  return (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/');
}
