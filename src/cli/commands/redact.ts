import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { wordsOf } from '../../languages/languages.ts';
import { configuredLocale } from '../../project/configured-locale.ts';
import { onDisk } from '../../project/effects.ts';
import { redaction } from '../../project/traces/redaction.ts';
import { formsOf, posixForm } from '../../project/traces/text-forms.ts';
import { CACHES, type FileTrace, tracesInFiles } from '../../project/traces/traces-in-files.ts';
import { type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import { layoutOf } from '../open.ts';
import { textOption } from '../options.ts';
import { writeWhole } from '../paper/own-file.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';
import { sayTraces } from '../say-traces.ts';
import { refreshSchemas } from '../schema-files.ts';

export const redact: Command = {
  name: 'redact',
  usage: 'TEXT [--write] [--with TEXT]',
  words: [1, 1],
  options: {
    write: { type: 'boolean', help: 'redactWrite' },
    with: { type: 'string', value: 'TEXT', help: 'redactWith' },
  },
  run(call, terminal) {
    const text = (call.positionals[0] ?? '').trim();
    if ([...text].length < 2) throw new UsageError((words) => words.usage.textTooShort(text));
    const { cwd } = terminal;
    const layout = layoutOf(call, terminal);
    const effects = onDisk(cwd, layout);
    const forms = formsOf(text);
    terminal.progress(terminal.words.progress.searching);
    const { found, unsearched } = tracesInFiles(cwd, layout, forms);
    const commits = effects.repository('.').traces(posixForm(text));
    let replaced = 0;
    if (call.values['write']) {
      const locale = configuredLocale(layout.audits, effects);
      const by = textOption(call, 'with', wordsOf(locale).commandLine.redact.usual);
      const { files, diagnostics } = redaction(found, { forms, by }, { root: cwd, folder: layout.audits }, effects);
      if (diagnostics.length > 0) {
        tellDiagnostics(diagnostics, terminal);
        terminal.err(`${terminal.words.redact.breaks(by)}\n${terminal.words.said.nothingWritten}\n`);
        return EXIT.usage;
      }
      replaced = files.length;
      for (const { path, text: redacted } of files) writeWhole({ path: resolve(cwd, path), shown: path }, redacted);
      clearCaches(found, terminal);
      refreshSchemas(call, terminal);
    }
    const left = call.values['write'] ? tracesInFiles(cwd, layout, forms).found : found;
    terminal.out(sayTraces({ text, found: left, replaced, unsearched, commits }, terminal));
    return left.length > 0 || (Array.isArray(commits) && commits.length > 0) ? EXIT.findings : EXIT.fine;
  },
};

/** What earlier runs left is made again from what is there now. */
function clearCaches(found: readonly FileTrace[], { cwd }: Pick<Terminal, 'cwd'>): void {
  if (found.some(({ kind }) => kind === 'cache'))
    for (const cache of CACHES) rmSync(resolve(cwd, cache), { recursive: true, force: true });
}
