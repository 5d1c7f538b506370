import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, YAMLError } from 'yaml';
import { NONSENSE, withOwnSentences } from '../support/other-sentences.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { intakeOf, STEP, withLines } from './said.ts';

type Content = Parameters<typeof intakeOf>[0];

function expectAlike(content: Content): void {
  expect(intakeOf(content).diagnostics).toEqual(withOwnSentences(() => intakeOf(content).diagnostics));
}

/** Sound audits of every shape: block and flow, quoted and folded, in three languages. */
const SOUND = [
  STEP,
  withLines(
    'need: { en: "To be heard", zh-CN: \'被倾听\' } # both',
    'ratings: { prompt: met, courteous: { rating: partly, note: after, twice } }',
    'notes:',
    '  - >-',
    '    A long',
    '    text.',
    '  - |',
    '    Two',
    '      lines',
  ),
  withLines(
    'variants:',
    '  - segment: loyal',
    '    serves: [a, "b", c]',
    '  - { segment: new, ratings: { prompt: n/a } }',
  ),
  ...readdirSync('audits', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(`audits/${name}`, 'utf8').slice(0, 1200)),
];

const MARKS = [
  ...['{', '}', '[', ']', ',', ': ', ':', '"', "'", '- ', '-', '? ', '&', '&a ', '*', '*a ', '!', '!t ', '|', '>'],
  ...[
    '@',
    '`',
    '%',
    '#',
    ' # ',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '  ',
    '\n---\n',
    '\n...\n',
    '\\',
    '：',
    '，',
    '”',
    '{{',
    ']]',
  ],
  ...['"a" b: c', ', ,', '- - ', '|2', '| x', '======='],
];

/** What happens to a text between two savings: a mark too much, a few letters gone, a line moved or indented anew. */
const edit = fc.record({
  kind: fc.constantFrom('mark', 'mark', 'cut', 'indent', 'join', 'move'),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  mark: fc.constantFrom(...MARKS),
  size: fc.integer({ min: 0, max: 6 }),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { kind, place, mark, size }: Edit): string {
  const at = Math.floor(place * text.length);
  if (kind === 'mark') return text.slice(0, at) + mark + text.slice(at);
  if (kind === 'cut') return text.slice(0, at) + text.slice(at + 1 + size);
  const lines = text.split('\n');
  const line = Math.floor(place * lines.length);
  const [written = ''] = lines.splice(line, 1);
  if (kind === 'indent') lines.splice(line, 0, ' '.repeat(size) + written.trimStart());
  else if (kind === 'join') lines[line] = written + (lines[line] ?? '');
  else lines.splice((line + size) % (lines.length + 1), 0, written);
  return lines.join('\n');
}

describe('The sentences of the YAML package', () => {
  it('are others in these tests', () => {
    const [error] = parseDocument('a: [').errors;
    expect(error).toBeInstanceOf(YAMLError);
    expect(error?.message).toBe(NONSENSE);
    expect(withOwnSentences(() => parseDocument('a: [').errors[0]?.message)).not.toBe(NONSENSE);
  });

  it.each(Object.entries(EVERY_PROBLEM))('decide nothing about %s', (_, content) => {
    expectAlike(content);
  });

  it('decide nothing about any broken text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOUND), fc.array(edit, { minLength: 1, maxLength: 3 }), (sound, edits) => {
        expectAlike({ 'audits/salon/perm.yaml': edits.reduce(edited, sound) });
      }),
      { seed: 20240410, numRuns: Number(process.env['RUNS'] ?? 250) },
    );
  });

  it('are read nowhere', () => {
    const readers = readdirSync('src/intake').filter((name) =>
      /\.message\b/.test(readFileSync(`src/intake/${name}`, 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
