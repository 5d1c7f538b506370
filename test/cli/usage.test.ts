import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
const COMMANDS = [
  'init',
  'new',
  'build',
  'dev',
  'preview',
  'check',
  'score',
  'diff',
  'history',
  'explain',
  'badge',
  'schema',
  'redact',
  'version',
  'help',
];

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j tells every command', async (args) => {
    const { code, out, err } = await runCli(folder, args);
    expect([code, err]).toEqual([0, '']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'));
  });

  it.each(COMMANDS)('%s --help tells its options, whatever else is given', async (command) => {
    const { code, out, err } = await runCli(folder, [command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: experience-audit ${command}`);
    for (const option of ['--audits DIR', '--content DIR', '--lang LOCALE', '--quiet', '--help'])
      expect(out).toContain(option);
  });

  it('no command is wrong usage: the help goes to stderr', async () => {
    const { code, out, err } = await runCli(folder, []);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: experience-audit COMMAND');
  });
});

describe('A call that cannot be carried out exits with 2 and says so on stderr', () => {
  it.each([
    [
      'a name that every object has',
      ['constructor'],
      'There is no command "constructor".\n  Possible: init, new, build, dev, preview, check, score, diff, history, explain, badge, schema, doctor, migrate, redact, version, help.',
    ],
    ['an unknown command', ['chekc'], 'There is no command "chekc".\n  Did you mean "check"?'],
    [
      'a command nowhere near',
      ['banana'],
      'There is no command "banana".\n  Possible: init, new, build, dev, preview, check, score, diff, history, explain, badge, schema, doctor, migrate, redact, version, help.',
    ],
    ['an unknown option', ['check', '--fial-on', 'error'], 'There is no option --fial-on.\n  Did you mean --fail-on?'],
    [
      'an option nowhere near',
      ['explain', '--banana'],
      'There is no option --banana.\n  Possible: --audits, --content, --lang, --quiet, --help. See experience-audit explain --help.',
    ],
    [
      'a short option',
      ['check', '-v'],
      'There is no option -v.\n  Possible: --audits, --content, --lang, --quiet, --help, --fail-on, --preset, --min-index, --budget, --show, --rule, --most, --audience, --format, --as-of. See experience-audit check --help.',
    ],
    [
      'a value of an option that is not possible',
      ['check', '--fail-on', 'warn'],
      '"warn" is not possible for --fail-on.\n  Did you mean warning?',
    ],
    [
      'a wrong format',
      ['score', '--format', 'xml'],
      '"xml" is not possible for --format.\n  Possible: json, csv, table. See experience-audit score --help.',
    ],
    [
      'a value in the wrong case',
      ['score', '--format', 'JSON'],
      '"JSON" is not possible for --format.\n  Did you mean json?',
    ],
    [
      'a wrong audience',
      ['build', '--audience', 'publik'],
      '"publik" is not possible for --audience.\n  Did you mean public?',
    ],
    [
      'a value left out at the end',
      ['score', '--format'],
      'The option --format needs a value.\n  Write --format VALUE.',
    ],
    [
      'a value left out before an option',
      ['check', '--as-of', '--fail-on', 'error'],
      'The option --as-of needs a value.\n  Write --as-of YYYY-MM-DD.',
    ],
    ['an empty value', ['check', '--audits='], 'The option --audits needs a value.\n  Write --audits DIR.'],
    [
      'a value for an option that takes none',
      ['build', '--keep-going=yes'],
      'The option --keep-going takes no value.\n  Write --keep-going alone.',
    ],
    [
      'a word too many',
      ['explain', 'prompt', 'courteous'],
      '"courteous" is one word too many.\n  Usage: experience-audit explain [ID]',
    ],
    [
      'a word for build',
      ['build', 'dist'],
      '"dist" is one word too many.\n  Usage: experience-audit build [--out DIR] [--edition NAME] | --single-file AUDIT [--out FILE] | --pdf AUDIT [--out FILE]',
    ],
    [
      'an address with a space in it',
      ['build', '--site', 'http:// bad'],
      '"http:// bad" is not an address.\n  Write --site https://example.com.',
    ],
    [
      'an address of no web site',
      ['build', '--site', 'ftp://example.com'],
      '"ftp://example.com" is not an address.\n  Write --site https://example.com.',
    ],
    [
      'a day that is none',
      ['check', '--as-of', '2026-02-30'],
      '"2026-02-30" is not a day of the calendar.\n  Write --as-of YYYY-MM-DD, for example --as-of 2026-06-30.',
    ],
    [
      'a day written otherwise',
      ['score', '--as-of', '30.6.2026'],
      '"30.6.2026" is not a day of the calendar.\n  Write --as-of YYYY-MM-DD, for example --as-of 2026-06-30.',
    ],
    [
      'a built site that is not there',
      ['preview'],
      'There is no built site at "dist".\n  Build it first: npx experience-audit build.',
    ],
  ])('%s', async (_, args, said) => {
    expect(await runCli(folder, args)).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });
});

it.each(['abc', '0', '65536'])('dev --port %s is told before a server starts', async (port) => {
  const err = `error  "${port}" is not a port.\n  Write --port and a number from 1 to 65535.\n`;
  expect(await runCli(folder, ['dev', '--port', port])).toEqual({ code: 2, out: '', err });
});
