import { posix } from 'node:path';
import { type Layout, USUAL_LAYOUT } from '../../model/layout.ts';
import { configuredLocale } from '../../project/configured-locale.ts';
import { onDisk } from '../../project/effects.ts';
import { openSchemaSource } from '../../project/open-schema-source.ts';
import type { Call, Terminal } from '../command.ts';
import { layoutOf } from '../open.ts';
import { initAsked, type NewProject } from './init-asked.ts';
import { type PackageFile, packageFile } from './package-file.ts';
import { type PackageManager, packageManagerOf } from './package-manager.ts';
import { isToWrite, type PlannedFile, planned, type Root, textAt } from './planned-files.ts';
import { schemaFiles, starterFiles } from './starter-files.ts';

/** What a call will write. */
export interface InitPlan {
  project: NewProject;
  files: readonly PlannedFile[];
  /** Scripts that stay as they are. */
  taken: PackageFile['taken'];
  /** What every call has to say of the project's folders, with a space before it. */
  flags: string;
  manager: PackageManager;
}

/** Plans what a call writes into a folder, asking for what it does not say. Nothing is written. */
export async function initPlan(root: Root, call: Call, terminal: Terminal): Promise<InitPlan> {
  const layout = layoutOf(call, { cwd: root.path });
  const folder = layout.audits;
  const settings = posix.join(folder, 'config.yaml');
  const flags = flagsFor(layout);
  const written = textAt(root, 'package.json');
  const { text, added, taken } = packageFile(written, flags);
  const { files, repository } = onDisk(root.path);
  const settled = textAt(root, settings) === null ? null : configuredLocale(folder, { files });
  const hasAudits = (files.list(folder) ?? []).some(
    (name) => !/^(config\.|rubrics\/)/.test(name) && /\.ya?ml$/.test(name),
  );
  const project = await initAsked(call, terminal, settled);
  const inRepository = (repository('.').path() ?? '').split('/').filter((name) => name !== '');
  const manager = packageManagerOf(root.path, inRepository.length);
  const begun = planned(
    root,
    starterFiles(project, { folder, hasAudits, today: terminal.today, flags, manager }),
    settings,
  );
  const { source } = openSchemaSource(folder, { files }, begun.filter(isToWrite));
  const schemas = planned(root, schemaFiles(source, source.config.locale), settings);
  const state = written === null ? 'new' : added.length > 0 ? 'added' : 'there';
  const own: PlannedFile = { path: 'package.json', text, state, parts: added };
  return { project, taken, flags, manager, files: [own, ...begun, ...schemas] };
}

/** What every call has to say of folders that are not the usual ones, with a space before it. */
function flagsFor(layout: Layout): string {
  return (['audits', 'content'] as const)
    .filter((name) => layout[name] !== USUAL_LAYOUT[name])
    .map((name) => ` --${name} ${/\s/.test(layout[name]) ? JSON.stringify(layout[name]) : layout[name]}`)
    .join('');
}
