import type { JourneyChange, TouchpointChange } from '../../compare/difference.ts';
import { type FindingChanges, NO_FINDINGS } from '../../compare/finding-changes.ts';
import { hasMovedWithin, isWithoutEffect, ownMove, toldTouchpoints, wholeMove } from '../../compare/moves.ts';
import { oneLine } from '../../report/one-line.ts';
import { columnsOf } from '../text-width.ts';
import { gravestFirst, type SaidFinding, type Saying, sayDiff, type ToldDiff } from './say-diff.ts';

/** What colours a word bears on a terminal. */
export type Tone = 'worse' | 'better' | 'error' | 'quiet' | 'strong';

/** What stands before a finding, in the order in which they are told. */
const SIGNS = { gained: '+', unwaived: '!', waived: '○', regraded: '~', lost: '−' } as const;
const FINDINGS = Object.keys(SIGNS) as (keyof FindingChanges)[];

/** A diff for a terminal: the verdict, then each journey with what moved in it and why. */
export function diffAsText(told: ToldDiff, tint: (tone: Tone, text: string) => string): string {
  const { diff } = told;
  const said = sayDiff(told);
  const { words, notes } = said;
  const states = [diff.base, diff.head].map((state) => {
    const { name, inside } = said.state(state);
    return `${name}${words.brackets(inside)}`;
  });
  const journeys = diff.journeys.filter((one) => !isWithoutEffect(one)).map((one) => journeyLines(one, said, tint));
  const touched = diff.journeys.filter(isWithoutEffect).map(({ file }) => file);
  return [
    tint('quiet', states.join(' → ')),
    tint('strong', said.verdict),
    ...(said.gate === '' ? [] : [said.gate]),
    ...[...said.drops, ...said.accept].map((drop) => tint('error', drop)),
    '',
    ...journeys.flatMap((lines) => [...lines, '']),
    ...(touched.length > 0 ? [`${words.touched}${words.colon}${touched.join(words.comma)}`] : []),
    ...notes.moved,
    ...notes.rubrics,
    ...notes.settings,
    ...notes.unreadable,
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n');
}

function journeyLines(journey: JourneyChange, said: Saying, tint: (tone: Tone, text: string) => string): string[] {
  const { words } = said;
  const { state, from } = journey;
  const sign =
    state === 'added' ? '+' : state === 'removed' ? '−' : hasMovedWithin(journey) ? said.arrow(journey) : '=';
  const tone = ownMove(journey) < 0 ? 'worse' : ownMove(journey) > 0 ? 'better' : 'strong';
  const renamed = from === null ? '' : words.brackets(words.renamed(from));
  const touchpoints = toldTouchpoints(journey);
  const rows = touchpoints.map((touchpoint) => row(oneLine(said.text(touchpoint.name)), touchpoint, said));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => columnsOf(cells[column] ?? ''))));
  const padded = (text: string, column: number) =>
    text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
  return [
    `${tint(tone, sign)} ${tint('strong', `${journey.id}  ${oneLine(said.text(journey.title))}`)}${renamed}`,
    `    ${figures(journey, said)}`,
    ...touchpoints.map((touchpoint, at) => {
      const mark = { added: '+', removed: '−', same: said.arrow(touchpoint), renamed: said.arrow(touchpoint) }[
        touchpoint.state
      ];
      return `    ${mark} ${(rows[at] ?? []).map(padded).join('  ')}`.trimEnd();
    }),
    ...FINDINGS.flatMap((which) =>
      gravestFirst<SaidFinding>((journey.findings ?? NO_FINDINGS)[which]).map(
        (found) => `    ${findingLine(which, found, said, tint)}`,
      ),
    ),
  ];
}

function figures(journey: JourneyChange, said: Saying): string {
  const { state } = journey;
  const why = state === 'added' || state === 'removed' ? said.words.state[state] : said.why(journey);
  return [
    said.levels(journey),
    said.indices(journey),
    ...(wholeMove(journey) === 0 ? [] : [said.gain(wholeMove(journey))]),
    why,
  ]
    .filter(Boolean)
    .join('  ');
}

/** Name, level, index and why; of one that is new or gone, that. */
function row(name: string, touchpoint: TouchpointChange, said: Saying): string[] {
  const { state, from } = touchpoint;
  const renamed = from === null ? '' : said.words.renamed(from);
  const why = state === 'added' || state === 'removed' ? said.words.state[state] : said.why(touchpoint);
  return [
    name,
    said.levels(touchpoint),
    said.indices(touchpoint),
    [renamed, why].filter(Boolean).join(said.words.comma),
  ];
}

function findingLine(
  which: keyof FindingChanges,
  found: SaidFinding,
  { because }: Saying,
  tint: (tone: Tone, text: string) => string,
): string {
  const { file, line, column, severity, rule, message } = found.finding;
  const label =
    severity === 'error' && (which === 'gained' || which === 'unwaived') ? tint('error', severity) : severity;
  return `${SIGNS[which]} ${file}:${line}:${column}  ${label}  ${rule}  ${oneLine(message)}  [${because(found, which)}]`;
}
