import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Layout, USUAL_LAYOUT } from '../model/layout.ts';
import { onDisk } from '../project/effects.ts';
import { openProject, type ProjectOptions } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';
import { meantBy } from '../report/meant-by.ts';
import { askedPaths } from './asked-paths.ts';
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

/**
 * Opens the project a command was called for, and reports on the paths it named; `goesOn` is whether what is sound of
 * them can be judged although something of them is not.
 */
export function openAsked(
  call: Call,
  terminal: Terminal,
  more: Partial<ProjectOptions> = {},
): { edition: Project; goesOn: boolean } {
  terminal.progress(terminal.words.progress.reading);
  const { cwd } = terminal;
  const folder = auditsFolder(call, terminal);
  const effects = onDisk(cwd, layoutOf(call, terminal));
  const paths = filesAsked(call, terminal);
  const edition = openProject({ folder, asOf: dayOption(call, 'as-of'), only: paths.has, ...more }, effects);
  const { journeys, diagnostics } = edition;
  tellStrays(edition, terminal);
  paths.refuseLost(diagnostics);
  const goesOn = !paths.isAll && journeys.length > 0 && diagnostics.every(({ file }) => paths.has(file));
  return { edition, goesOn };
}

/** Which files the paths of a call stand for; alone, one that all audits are read with stands for itself. */
export function filesAsked(call: Call, terminal: Terminal, { isAlone = false } = {}) {
  const { cwd } = terminal;
  const folder = auditsFolder(call, terminal);
  const paths = askedPaths(call.positionals, { cwd, folder, isAlone, top: () => topOf(folder, cwd) });
  const seen = new Set<string>();
  return {
    isAll: paths.isAll,
    has(file: string) {
      seen.add(file);
      return paths.has(file);
    },
    /** Throws a UsageError where a path stands for none of the files it was asked about, unless there is no folder at all. */
    refuseLost(diagnostics: readonly Diagnostic[]) {
      const lost = paths.lost();
      const isThere = diagnostics.every(({ file }) => file !== folder);
      if (lost !== undefined && isThere) throw notThere(lost, folder, [...seen]);
    },
  };
}

/** The top of the repository that a folder lies in. */
function topOf(folder: string, cwd: string): string | null {
  const inside = onDisk(cwd).repository(folder).path();
  if (inside === null) return null;
  const up = inside === '' ? [] : inside.split('/').map(() => '..');
  return resolve(realpathSync(resolve(cwd, folder)), ...up);
}

function notThere(path: string, folder: string, files: readonly string[]): UsageError {
  const ids = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const near = meantBy(path.replace(/\.ya?ml$/, ''), [...new Set(ids.map((id) => id.replace(/\.yaml$/, '')))]);
  return new UsageError((words) => words.usage.noAudit(path, near, folder));
}

/** A path relative to where the command runs, `/` between its parts: no report names a folder of this machine in full. */
function fromHere(path: string, cwd: string): string {
  return (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/');
}
