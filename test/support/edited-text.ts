import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const STEP = `audit: 1
title: A perm gone wrong
brand: Corner Salon
date: 2024-04-10
auditors: [jing]
touchpoints:
  - id: complaint
    name: The complaint
    stage: renew
`;
const withLines = (...lines: readonly string[]) => STEP + lines.map((line) => `    ${line}\n`).join('');

/** Sound audits of every shape: block and flow, quoted and folded, in three languages. */
export const SOUND = [
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
export const edit = fc.record({
  kind: fc.constantFrom('mark', 'mark', 'cut', 'indent', 'join', 'move'),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  mark: fc.constantFrom(...MARKS),
  size: fc.integer({ min: 0, max: 6 }),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** A text after it. */
export function edited(text: string, { kind, place, mark, size }: Edit): string {
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
