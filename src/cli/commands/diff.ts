import { diffFilesRenamed } from '../../compare/diff-files-renamed.ts';
import { dropGate } from '../../compare/drop-gate.ts';
import { diffAsJson, diffData } from '../../formats/diff/diff-as-json.ts';
import { diffAsMarkdown } from '../../formats/diff/diff-as-markdown.ts';
import { diffAsText, type Tone } from '../../formats/diff/diff-as-text.ts';
import { sayDiff } from '../../formats/diff/say-diff.ts';
import { ownFormat } from '../../formats/own-formats.ts';
import type { Config } from '../../model/config.ts';
import { compareProjects } from '../../project/compare-projects.ts';
import { linkedFolders, onDisk } from '../../project/effects.ts';
import { gatesOf } from '../../report/gates/gates.ts';
import { type Call, type Command, EXIT, UsageError } from '../command.ts';
import { gitError } from '../git-error.ts';
import { auditsFolder, layoutOf } from '../open.ts';
import { formatOption, langOption, textOption } from '../options.ts';
import { paint } from '../paint.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { tellDiagnostics, tellLinkedFolders } from '../say-diagnostics.ts';

export const diff: Command = {
  name: 'diff',
  usage: 'BASE [HEAD] | BASE..HEAD | BASE...HEAD [--format pretty|markdown|json] [--fail-on-drop [X]]',
  words: [1, 2],
  options: {
    format: formatOption('diff', 'checkFormat'),
    'fail-on-drop': { type: 'number-or-alone', value: 'X', help: 'failOnDrop' },
    all: { type: 'boolean', help: 'all' },
  },
  run(call, terminal) {
    const given = dropOption(call);
    const folder = auditsFolder(call, terminal);
    const [base = '', head = null] = call.positionals;
    const format = textOption(call, 'format', 'pretty');
    const locale = format === 'pretty' ? terminal.locale : langOption(call);
    const effects = onDisk(terminal.cwd, layoutOf(call, terminal));
    const compared = compareProjects({ folder, base, head, all: call.values['all'] === true, locale }, effects);
    if ('problem' in compared) throw gitError(compared.problem, folder, terminal);
    const { config, diagnostics } = compared;
    const found =
      compared.diff && format !== 'pretty'
        ? diffFilesRenamed(compared.diff, repositoryPaths(folder, terminal).rename)
        : compared.diff;
    if (diagnostics.length > 0) tellDiagnostics(diagnostics, terminal, { goesOn: found !== null });
    if (found === null) return EXIT.usage;
    tellLinkedFolders(linkedFolders(folder, effects), terminal);

    const gate = dropGate(found, mostDrop(config.gates, given));
    const commandFor = (inside: string) => `experience-audit diff BASE --audits ${inside}`;
    const told = { diff: found, gate, locale: config.locale, commandFor };
    const { submodules, ignored } = sayDiff({ ...told, diff: compared.diff ?? found }).notes;
    for (const line of [...submodules, ...ignored]) terminal.note(`${line}\n`);
    const own = ownFormat('diff', format);
    if (own) terminal.out(own(diffData(told)));
    else if (format === 'json') terminal.out(diffAsJson(told));
    else if (format === 'markdown') terminal.out(diffAsMarkdown(told));
    else terminal.out(diffAsText(told, (tone, text) => paint(TINTS[tone], text, terminal)));
    if (diagnostics.length > 0) return EXIT.usage;
    return gate.failed.length > 0 ? EXIT.findings : EXIT.fine;
  },
};

const TINTS = { worse: 'red', better: 'green', error: 'red', quiet: 'dim', strong: 'bold' } as const satisfies Record<
  Tone,
  Parameters<typeof paint>[0]
>;

/** By how much an index may fall: as the flag says, else as the config does; `null` when neither asks. */
function mostDrop(gates: Config['gates'], given: number | 'alone' | null): number | null {
  if (typeof given === 'number') return given;
  return gatesOf(gates).max_drop ?? (given === 'alone' ? 0 : null);
}

/** What --fail-on-drop was given; throws a UsageError when it is no possible fall of an index. */
function dropOption({ values }: Call): number | 'alone' | null {
  const value = values['fail-on-drop'];
  if (value === undefined) return null;
  if (value === true) return 'alone';
  const drop = Number(value);
  if (value !== '' && drop >= 0 && drop <= 3) return drop;
  throw new UsageError((words) => words.usage.noDrop(String(value)));
}
