import { resolve } from 'node:path';
import { filled } from '../../formats/explain/filled.ts';
import { columnsOf } from '../../formats/text-width.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { FORMAT_NUMBERS } from '../../model/format-numbers.ts';
import { AUDIENCES } from '../../model/vocabulary.ts';
import { gitFacts } from '../../project/git-facts.ts';
import { type Call, type Command, EXIT, type Terminal } from '../command.ts';
import { type CheckState, checkAll, type Facts, type Outcome } from '../doctor/checks.ts';
import { machineFacts } from '../doctor/machine-facts.ts';
import { callingFiles, projectFacts } from '../doctor/project-facts.ts';
import { layoutOf } from '../open.ts';
import { langOption, textOption } from '../options.ts';
import { paint } from '../paint.ts';
import { VERSION } from '../version.ts';

export const doctor: Command = {
  name: 'doctor',
  usage: '[--audience AUDIENCE] [--format pretty|json]',
  words: [0, 0],
  options: {
    audience: { type: 'string', choices: AUDIENCES, help: 'audience' },
    format: { type: 'string', choices: ['pretty', 'json'], help: 'doctorFormat' },
  },
  run(call, terminal) {
    terminal.progress(terminal.words.progress.looking);
    const facts = factsFor(call, terminal);
    const outcomes = checkAll(facts);
    const failing = outcomes.filter(({ state }) => state === 'lacking' || state === 'broken').length;
    const code = failing > 0 ? EXIT.findings : EXIT.fine;
    if (textOption(call, 'format', 'pretty') === 'json') {
      const locale = langOption(call) ?? facts.project?.config.locale ?? terminal.locale;
      const checks = outcomes.map(({ id, ...one }) => ({ id, state: one.state, ...said(one, locale) }));
      const { doctor: format } = FORMAT_NUMBERS;
      terminal.out(`${JSON.stringify({ format, version: VERSION, exit_code: code, checks }, null, 2)}\n`);
      return code;
    }
    const { fine, failing: sayFailing } = wordsOf(terminal.locale).doctor;
    const closing = failing > 0 ? filled(sayFailing, { count: String(failing) }) : fine;
    terminal.out(`${outcomes.map((one) => asText(one, terminal)).join('')}\n${closing}\n`);
    return code;
  },
};

/** Looks at everything; nothing is written, and nothing asked of another machine. */
function factsFor(call: Call, terminal: Terminal): Facts {
  const { cwd, env } = terminal;
  const layout = layoutOf(call, terminal);
  const audience = AUDIENCES.find((one) => one === call.values['audience']);
  const target = env['GITHUB_BASE_REF'] || env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  const bases = [
    ...(target ? [`origin/${target}`] : []),
    'origin/HEAD',
    'origin/main',
    'origin/master',
    'main',
    'master',
  ];
  return {
    machine: machineFacts(layout.out, terminal),
    git: gitFacts(cwd, { audits: resolve(cwd, layout.audits), made: [layout.out, 'node_modules'], bases }),
    project: projectFacts(cwd, layout, audience),
    folder: layout.audits,
    calling: callingFiles(cwd),
  };
}

/** What an outcome says, and what to do about it. */
function said({ says, data = {} }: Outcome, locale: Locale): { message: string; fix: string | null } {
  const places = Object.entries(data).map(([name, value]) => [name, String(value)]);
  const [message = '', fix = null] = filled(wordsOf(locale).doctor.outcomes[says], Object.fromEntries(places)).split(
    '\n',
  );
  return { message, fix };
}

const STYLES = { ok: 'green', note: 'blue', lacking: 'yellow', broken: 'red' } as const satisfies Record<
  CheckState,
  string
>;

function asText(one: Outcome, terminal: Terminal): string {
  const words = wordsOf(terminal.locale);
  const { states } = words.doctor;
  const width = Math.max(...Object.values(states).map(columnsOf));
  const { message, fix } = said(one, terminal.locale);
  const state =
    paint(STYLES[one.state], states[one.state], terminal) + ' '.repeat(width - columnsOf(states[one.state]));
  const label = `${paint('cyan', words.diagnostics.phrases.fix, terminal)}${words.site.colon}`;
  return [`${state}  ${message}\n`, ...(fix === null ? [] : [`${' '.repeat(width)}  ${label}${fix}\n`])].join('');
}
