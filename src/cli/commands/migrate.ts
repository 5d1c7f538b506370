import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { changedLines } from '../../formats/changed-lines.ts';
import { onDisk } from '../../project/effects.ts';
import { type MigratedFile, migrateProject } from '../../project/migrate-project.ts';
import { type Command, EXIT, type Terminal } from '../command.ts';
import { auditsFolder, filesAsked, layoutOf } from '../open.ts';
import { paint } from '../paint.ts';
import { writeWhole } from '../paper/own-file.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';

export const migrate: Command = {
  name: 'migrate',
  usage: '[PATH…] [--dry-run] [--check]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    'dry-run': { type: 'boolean', help: 'dryRun' },
    check: { type: 'boolean', help: 'migrateCheck' },
  },
  run(call, terminal) {
    const folder = auditsFolder(call, terminal);
    const effects = onDisk(terminal.cwd, layoutOf(call, terminal));
    const asked = filesAsked(call, terminal, { isAlone: true });
    const { rewritten, diagnostics } = migrateProject({ folder, only: asked.has }, effects);
    asked.refuseLost(diagnostics);
    const isTried = call.values['dry-run'] === true || call.values['check'] === true;
    const { migrated } = terminal.words;
    if (isTried) terminal.out(rewritten.map((file) => asDiff(file, terminal)).join(''));
    else writeAll(rewritten, folder, terminal);
    terminal.out(`${isTried ? migrated.would(rewritten.length) : migrated.done(rewritten.length)}\n`);
    if (diagnostics.length > 0) tellDiagnostics(diagnostics, terminal, { closing: migrated.left });
    if (diagnostics.length > 0) return EXIT.usage;
    return call.values['check'] && rewritten.length > 0 ? EXIT.findings : EXIT.fine;
  },
};

/** Writes each file whole: one that cannot be written leaves those before it as they are now, and itself as it was. */
function writeAll(rewritten: readonly MigratedFile[], folder: string, terminal: Terminal): void {
  const changed = onDisk(terminal.cwd).repository(folder).uncommitted();
  const both = rewritten.map(({ file }) => file).filter((file) => changed.includes(file.slice(folder.length + 1)));
  for (const { file, bytes } of rewritten) {
    // A file that is reached over a link is written where it lies.
    writeWhole({ path: realpathSync(resolve(terminal.cwd, file)), shown: file }, bytes, 'notWritten');
    terminal.out(`${file}\n`);
  }
  if (both.length > 0) terminal.note(`${terminal.words.migrated.uncommitted(both)}\n`);
}

/** What changes in a file, as a comparison shows it. */
function asDiff({ file, before, after }: MigratedFile, terminal: Terminal): string {
  const lines = changedLines(before, after).flatMap(({ line, was, is }) => [
    `${file}:${line}`,
    ...was.map((text) => paint('red', `- ${text}`, terminal)),
    ...is.map((text) => paint('green', `+ ${text}`, terminal)),
  ]);
  return `${lines.join('\n')}\n\n`;
}
