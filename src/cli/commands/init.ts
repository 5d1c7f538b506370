import { resolve } from 'node:path';
import { LOCALES, wordsOf } from '../../languages/languages.ts';
import { Stopped } from '../asker.ts';
import { type Command, EXIT, type Terminal } from '../command.ts';
import { localesIn, PLACES } from '../init/init-asked.ts';
import { initPlan } from '../init/init-plan.ts';
import { nextSteps } from '../init/next-steps.ts';
import { isToWrite, type PlannedFile, writePlanned } from '../init/planned-files.ts';

export const init: Command = {
  name: 'init',
  usage: '[DIR] [--title TEXT] [--locale LOCALE,…] [--publish PLACE] [--example] [--yes]',
  words: [0, 1],
  options: {
    title: { type: 'string', value: 'TEXT', help: 'siteTitle' },
    locale: {
      type: 'string',
      value: 'LOCALE,…',
      choices: LOCALES,
      takes: (value) => localesIn(value) !== null,
      multiple: true,
      help: 'siteLocales',
    },
    publish: { type: 'string', value: 'PLACE', choices: PLACES, help: 'publish' },
    example: { type: 'boolean', help: 'example' },
    yes: { type: 'boolean', help: 'yes' },
  },
  async run(call, terminal) {
    const shown = call.positionals[0] || '.';
    const root = { path: resolve(terminal.cwd, shown), shown };
    const { told, asks } = wordsOf(terminal.locale).starter;
    const plan = await initPlan(root, call, terminal);
    const { files, taken } = plan;
    const width = Math.max(...files.map(({ path }) => path.length));
    const lines = files.map((file) => `  ${file.path.padEnd(width)}  ${stateOf(file, terminal)}\n`);
    terminal.out(`${told.plan(shown)}\n${lines.join('')}`);
    for (const { name, call: other } of taken) terminal.out(`${told.scriptTaken(name, other)}\n`);
    if (!files.some(isToWrite)) {
      terminal.out(`${told.allThere}\n`);
      return EXIT.fine;
    }
    const ask = call.values['yes'] ? null : terminal.ask;
    if (ask && !(await ask.isSure(asks.write, asks))) throw new Stopped();
    writePlanned(root, files);
    terminal.out(`${told.written}\n${nextSteps(root, plan, terminal)}`);
    return EXIT.fine;
  },
};

function stateOf({ state, parts }: PlannedFile, { locale }: Pick<Terminal, 'locale'>): string {
  const said = wordsOf(locale).starter.states[state];
  return typeof said === 'string' ? said : said(parts);
}
