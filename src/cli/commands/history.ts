import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { onDisk } from '../../project/effects.ts';
import { type NoLog, openPast, type Past } from '../../project/past/open-past.ts';
import { brokenFiles } from '../../report/history/broken-files.ts';
import { faultInWords, historyAsCsv } from '../../report/history/history-as-csv.ts';
import { historyAsJson } from '../../report/history/history-as-json.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { auditsFolder } from '../open.ts';
import { dayOption, textOption } from '../options.ts';
import { repositoryError } from '../say-repository-problem.ts';

export const history: Command = {
  name: 'history',
  summary: 'Writes how every audit stood at every commit that touched the audits, from git alone.',
  usage: '[--format csv|json] [--since YYYY-MM-DD]',
  words: [0, 0],
  options: {
    format: { type: 'string', choices: ['csv', 'json'], help: 'how to write it (default: csv)' },
    since: { type: 'string', value: 'YYYY-MM-DD', help: 'begin with the first commit of that day or a later one' },
  },
  run(call, terminal) {
    const folder = auditsFolder(call, terminal);
    const since = dayOption(call, 'since');
    if (!existsSync(resolve(terminal.cwd, folder))) throw noFolder(folder);
    const past = openPast({ folder, since }, onDisk(terminal.cwd));
    if ('code' in past) throw refusal(past, folder);
    terminal.note(notes(past, folder, since).join(''));
    const { locale } = past.config;
    const write = textOption(call, 'format', 'csv') === 'json' ? historyAsJson : historyAsCsv;
    for (const piece of write(past.history, locale)) terminal.out(piece);
    return EXIT.fine;
  },
};

function noFolder(folder: string): UsageError {
  return new UsageError(`There is no folder "${folder}".`, 'Name the folder of audits: --audits DIR.');
}

function refusal(problem: NoLog, folder: string): UsageError {
  switch (problem.code) {
    case 'nothing-committed':
      return new UsageError(
        `No commit holds a YAML file of "${folder}".`,
        `Commit the audits (git add ${folder}, git commit), or name the folder they are in: --audits DIR.`,
      );
    default:
      return repositoryError(problem, folder);
  }
}

/** What a reader of the figures has to know, a line or a few for each. */
function notes(
  { history: told, submodules, moves, newest }: Past,
  folder: string,
  since: string | undefined,
): string[] {
  const broken = brokenFiles(told).map((file) => {
    const when = file.since ? `since ${file.since.commit.slice(0, 7)} of ${file.since.date}` : 'from the beginning';
    return `  ${faultInWords(file)}, ${when}\n`;
  });
  return [
    told.shallow
      ? 'This clone is shallow: older commits are missing, and the first one here stands for them all.\n' +
        '  Fetch them with "git fetch --unshallow"; in CI, check out with fetch-depth: 0.\n'
      : '',
    ...submodules.map(
      (name) => `${folder}/${name} is a submodule: its files are left out, their history is in its own repository.\n`,
    ),
    ...moves.map(
      ({ commit, date, from }) =>
        `Audits lay in ${from.map((path) => path || '.').join(', ')} until ${commit.slice(0, 7)} of ${date}; their history goes on here.\n`,
    ),
    broken.length > 0
      ? 'Some commits left files that cannot be read; their figures are missing until a later one mends them:\n'
      : '',
    ...broken,
    told.revisions.length === 0
      ? `No commit of ${since} or later touched the audits; the newest is of ${newest}.\n`
      : '',
  ];
}
