import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, wordsOf } from '../../src/languages/languages.ts';

/** What a place of a sentence is filled with, by its position. */
const GIVEN = ['X', ['A', 'B'], ['A', 'B'], 'Z'] as const;
/** Sentences whose places are of another kind. */
const OTHERWISE: Readonly<Record<string, readonly unknown[]>> = {
  'usage.notOneAudit': ['X', 2, ['A']],
  'usage.notOnePage': ['X', 2, ['A'], 'Z'],
  'usage.needsOptions': ['X', ['--a', '--b']],
  'usage.noAudit': ['X', 'A', 'Z'],
  'usage.wrongEnding': ['X', 'pdf', 'Z'],
  'usage.chromeFailed': ['X', 60, '    said'],
  'git.ambiguous': ['X', ['A', 'B']],
  'git.nothingInCommon': [['A', 'B'], true],
  'git.noRevision': ['X', true],
  'said.moved': [['A', 'B'], 'Y', 'Z'],
  'said.coverage': [1, 1200],
  'migrated.done': [1200],
  'migrated.would': [1],
  'migrated.uncommitted': [['A', 'B']],
  'output.ring': ['X', 'site'],
  'output.refused': ['X', 'Y', 'site'],
  'output.stays': ['X', ['A', 'B']],
  'starter.states.added': [['A', 'B']],
  'starter.states.lacks': [['A', 'B']],
  'redact.replaced': ['X', 2],
  'redact.times': [3],
  'redact.unsearched': [['A', 'B'], 4],
  'redact.history': [2],
  'redact.more': [5],
  possible: [['A', 'B']],
  'usage.possibleHere': [['A', 'B'], 'X --help'],
};

/** Every sentence with its key, the places filled. */
function sentences(words: object, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const name = above === '' ? key : `${above}.${key}`;
    const said = typeof value === 'function' ? value(...(OTHERWISE[name] ?? placesOf(value, name))) : value;
    return typeof said === 'string' ? [[name, said]] : sentences(said, name);
  });
}

function placesOf(say: (...given: unknown[]) => unknown, name: string): unknown[] {
  const lists = ['usage.goesWith', 'usage.notWrittenIn', 'help.ofPlaceholder'];
  return GIVEN.slice(0, say.length).map((given, at) => (lists.includes(name) && at === 1 ? given : 'XYZW'[at]));
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });

const saidIn = (locale: Locale) => {
  const { commandLine, starter, doctor } = wordsOf(locale);
  return [...sentences(commandLine), ...sentences(starter, 'starter'), ...sentences(doctor, 'doctor')];
};

describe.each(['zh-CN', 'zh-TW'] as const)('The words of the command line in %s', (locale) => {
  const said = saidIn(locale);

  it('leave nothing in English', () => {
    const english = new Map(saidIn('en'));
    const same = said.filter(([key, text]) => text.length > 1 && english.get(key) === text);
    expect(same).toEqual([]);
    expect(said.map(([key]) => key)).toEqual([...english.keys()]);
  });

  it('have the punctuation of Chinese', () => {
    expect(said.filter(([, text]) => /\p{Script=Han}[,;:?!.]( |$)/u.test(text))).toEqual([]);
  });
});

it('The words in zh-TW have no simplified letter', () => {
  expect(saidIn('zh-TW').filter(([, said]) => toTraditional(said) !== said)).toEqual([]);
});

it.each(LOCALES)('All that is said in %s', async (locale) => {
  const text = saidIn(locale).map(([key, said]) => `${key}: ${said}\n`);
  await expect(text.join('')).toMatchFileSnapshot(`command-line/${locale}.txt`);
});
