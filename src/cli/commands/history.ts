import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { brokenFiles } from '../../compare/history/broken-files.ts';
import { faultInWords, historyAsCsv } from '../../formats/history/history-as-csv.ts';
import { historyAsJson } from '../../formats/history/history-as-json.ts';
import { ownFormat } from '../../formats/own-formats.ts';
import { linkedFolders, onDisk } from '../../project/effects.ts';
import { openPast, type Past } from '../../project/past/open-past.ts';
import { type Command, type CommandLineWords, EXIT, UsageError } from '../command.ts';
import { gitError } from '../git-error.ts';
import { auditsFolder, layoutOf } from '../open.ts';
import { dayOption, formatOption, langOption, textOption } from '../options.ts';
import { tellLinkedFolders } from '../say-diagnostics.ts';

export const history: Command = {
  name: 'history',
  usage: '[--format csv|json] [--since YYYY-MM-DD]',
  words: [0, 0],
  options: {
    format: formatOption('history', 'historyFormat'),
    since: { type: 'string', value: 'YYYY-MM-DD', help: 'since' },
  },
  run(call, terminal) {
    const folder = auditsFolder(call, terminal);
    const since = dayOption(call, 'since');
    if (!existsSync(resolve(terminal.cwd, folder))) throw new UsageError((words) => words.usage.noFolder(folder));
    const effects = onDisk(terminal.cwd, layoutOf(call, terminal));
    const past = openPast({ folder, since }, effects);
    if ('code' in past) throw gitError(past, folder, terminal);
    terminal.note(notes(past, folder, since, terminal.words).join(''));
    tellLinkedFolders(linkedFolders(folder, effects), terminal);
    const locale = langOption(call) ?? past.config.locale;
    const format = textOption(call, 'format', 'csv');
    const own = ownFormat('history', format);
    const write = own ? () => [own(past.history)] : format === 'json' ? historyAsJson : historyAsCsv;
    for (const piece of write(past.history, locale)) terminal.out(piece);
    return EXIT.fine;
  },
};

/** What a reader of the figures has to know, a line or a few for each. */
function notes(
  { history: told, submodules, moves, newest }: Past,
  folder: string,
  since: string | undefined,
  { said }: CommandLineWords,
): string[] {
  const broken = brokenFiles(told).map((file) => {
    const fault = faultInWords(file);
    const line = file.since
      ? said.brokenSince(fault, file.since.commit.slice(0, 7), file.since.date)
      : said.brokenFirst(fault);
    return `  ${line}\n`;
  });
  return [
    told.shallow ? `${said.shallow.join('\n  ')}\n` : '',
    ...submodules.map((name) => `${said.submodule(`${folder}/${name}`)}\n`),
    ...moves.map(({ commit, date, from }) => {
      const folders = from.map((path) => path || '.');
      return `${said.moved(folders, commit.slice(0, 7), date)}\n`;
    }),
    broken.length > 0 ? `${said.brokenCommits}\n` : '',
    ...broken,
    told.revisions.length === 0 ? `${said.noneSince(String(since), String(newest))}\n` : '',
  ];
}
