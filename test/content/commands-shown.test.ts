import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseCall } from '../../src/cli/options.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { configFile } from '../../src/model/config.ts';
import { gatesFile } from '../../src/model/gates.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const guide = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(mdx|ya?ml)$/.test(path))
  .map((path) => join('content', path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The blocks of code of a page; any other file as it is, a command that goes on in the next line as one. */
function code(path: string): string[] {
  return /\.mdx?$/.test(path)
    ? (read(path).match(/^ *```[\s\S]*?^ *```$/gm) ?? [])
    : [read(path).replace(/\n\s+(?=--)/g, ' ')];
}

/** Every call of the program in a text, without what the shell does with it. */
function calls(text: string): string[] {
  return [...text.matchAll(/^(?!\s*#).*\b(?:npx experience-audit|experience-audit --) (.*)$/gm)].map(
    ([, call = '']) => call,
  );
}

/** The words of a call as the program gets them; what the shell would put in stays as it is written. */
function words(call: string): string[] {
  const all = [...call.matchAll(/"[^"]*"|'[^']*'|[^\s"'|>;&]+|[|>;&]/g)].map(([word]) => word);
  const end = all.findIndex((word) => /^[|>;&#]$/.test(word));
  return all.slice(0, end < 0 ? all.length : end).map((word) => word.replace(/^["']|["']$/g, ''));
}

/** Throws where the program would refuse the call. */
function understand(call: string): void {
  const [name, ...args] = words(call);
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Error(`There is no command "${name}".`);
  parseCall(command, args);
}

const shown = ['README.md', ...guide].flatMap((path) =>
  code(path)
    .flatMap(calls)
    .map((call) => [path, call] as const),
);

describe('a command that the guide, its files or the README show is one that the program has', () => {
  it.each(shown)('%s: %s', (_, call) => expect(() => understand(call)).not.toThrow());

  it('and they are found', () => {
    expect(new Set(shown.map(([path]) => path)).size).toBeGreaterThan(9);
  });

  it.each([
    ['an unknown command', 'chekc --format pretty', 'There is no command "chekc".'],
    ['an unknown option', 'check --formt pretty > file', 'There is no option --formt.'],
    ['a word that is none of the possible', 'check "--format" vrml || true', '"vrml" is not possible for --format.'],
  ])('%s is caught', (_, call, message) => expect(() => understand(call)).toThrow(message));
});

it.each(['en', 'zh-CN', 'zh-TW'])('the gates shown in %s are a config that is read', (locale) => {
  const gates = code(`content/${locale}/ci.mdx`).find((block) => block.includes('gates:')) ?? '';
  const read = configFile(RULES).safeParse(parse(gates.replace(/^```.*$/gm, '')));
  expect(read.error?.issues).toBeUndefined();
});

it.each(['en', 'zh-CN', 'zh-TW'])('the gates told of in %s are all that the config knows', (locale) => {
  const [table = ''] = /^\| `severity`[\s\S]*?\n\n/m.exec(read(`content/${locale}/ci.mdx`)) ?? [];
  const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(named.toSorted()).toEqual(Object.keys(gatesFile(RULES).shape).toSorted());
});

describe.each(['zh-CN', 'zh-TW'])('%s shows the same commands as English', (locale) => {
  it.each(['start', 'ci', 'hosting', 'promises', 'publishing', 'questions', 'versions'])('on the page %s', (page) => {
    const commands = (of: string) =>
      code(`content/${of}/${page}.mdx`).filter((block) => /^ *```(sh|nginx)/.test(block));
    expect(commands(locale)).toEqual(commands('en'));
  });
});
