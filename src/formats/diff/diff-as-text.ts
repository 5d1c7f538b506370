import type { JourneyChange } from '../../compare/difference.ts';
import { type FindingChanges, NO_FINDINGS } from '../../compare/finding-changes.ts';
import { isWithoutEffect, ownMove, toldTouchpoints, wholeMove } from '../../compare/moves.ts';
import { oneLine } from '../../report/one-line.ts';
import { aligned } from '../text-width.ts';
import {
  FINDING_LISTS,
  gravestFirst,
  type SaidFinding,
  type Saying,
  sayDiff,
  type ToldDiff,
  whyOf,
} from './say-diff.ts';

/** What colours a word bears on a terminal. */
export type Tone = 'worse' | 'better' | 'error' | 'quiet' | 'strong';

/** What stands before a finding. */
const SIGNS = { gained: '+', unwaived: '!', waived: '○', regraded: '~', lost: '−' } as const;

/** A diff for a terminal: the verdict, then each journey with what moved in it and why. */
export function diffAsText(told: ToldDiff, tint: (tone: Tone, text: string) => string): string {
  const { diff } = told;
  const said = sayDiff(told);
  const { words, notes } = said;
  const states = [diff.base, diff.head].map((state) => {
    const { name, inside } = said.state(state);
    return `${name}${words.bracketed(inside)}`;
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
  const { from } = journey;
  const tone = ownMove(journey) < 0 ? 'worse' : ownMove(journey) > 0 ? 'better' : 'strong';
  const renamed = from === null ? '' : words.bracketed(words.renamed(from));
  const touchpoints = toldTouchpoints(journey);
  const rows = aligned(
    touchpoints.map((touchpoint) => [
      oneLine(said.text(touchpoint.name)),
      said.levels(touchpoint),
      said.indices(touchpoint),
      whyOf(touchpoint, said),
    ]),
  );
  return [
    `${tint(tone, said.sign(journey))} ${tint('strong', `${journey.id}  ${oneLine(said.text(journey.title))}`)}${renamed}`,
    `    ${figures(journey, said)}`,
    ...touchpoints.map((touchpoint, at) => `    ${said.sign(touchpoint)} ${rows[at]}`),
    ...FINDING_LISTS.flatMap((which) =>
      gravestFirst<SaidFinding>((journey.findings ?? NO_FINDINGS)[which]).map(
        (found) => `    ${findingLine(which, found, said, tint)}`,
      ),
    ),
  ];
}

function figures(journey: JourneyChange, said: Saying): string {
  const moved = wholeMove(journey) === 0 ? '' : said.gain(wholeMove(journey));
  return [said.levels(journey), said.indices(journey), moved, said.why(journey)].filter(Boolean).join('  ');
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
