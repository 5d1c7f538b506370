import { posix } from 'node:path';
import { configuredLocale } from '../../project/configured-locale.ts';
import { onDisk } from '../../project/effects.ts';
import type { Call, Terminal } from '../command.ts';
import { textOption } from '../options.ts';
import { initAsked, type NewProject } from './init-asked.ts';
import { type PackageFile, packageFile } from './package-file.ts';
import { type PlannedFile, planned, type Root, textAt } from './planned-files.ts';
import { starterFiles } from './starter-files.ts';

/** What a call will write. */
export interface InitPlan {
  project: NewProject;
  files: readonly PlannedFile[];
  /** Scripts that stay as they are. */
  taken: PackageFile['taken'];
}

/** Plans what a call writes into a folder, asking for what it does not say. Nothing is written. */
export async function initPlan(root: Root, call: Call, terminal: Terminal): Promise<InitPlan> {
  const folder = textOption(call, 'audits', 'audits');
  const settings = posix.join(folder, 'config.yaml');
  const flags = ['audits', 'content'].map((name) => flag(call, name)).join('');
  const written = textAt(root, 'package.json');
  const { text, added, taken } = packageFile(written, flags);
  const { files } = onDisk(root.path);
  const settled = textAt(root, settings) === null ? null : configuredLocale(folder, { files });
  const hasAudits = (files.list(folder) ?? []).some(
    (name) => !/^(config\.|rubrics\/)/.test(name) && /\.ya?ml$/.test(name),
  );
  const project = await initAsked(call, terminal, settled);
  const begun = starterFiles(project, { folder, hasAudits, today: terminal.today, flags });
  const state = written === null ? 'new' : added.length > 0 ? 'added' : 'there';
  const own: PlannedFile = { path: 'package.json', text, state, parts: added };
  return { project, taken, files: [own, ...planned(root, begun, settings)] };
}

function flag({ values }: Call, name: string): string {
  return typeof values[name] === 'string' ? ` --${name} ${values[name]}` : '';
}
