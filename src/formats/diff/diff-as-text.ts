import type { AuditDiff, FindingDiff, FindingsDiff, TouchpointDiff } from '../../compare/diff.ts';
import { isMove, isWithoutEffect, ownMove, wholeMove } from '../../compare/moves.ts';
import { oneLine } from '../../report/one-line.ts';
import { columnsOf } from '../text-width.ts';
import { gravestFirst, type Saying, sayDiff, type Told } from './say-diff.ts';

/** What colours a word bears on a terminal. */
export type Tone = 'worse' | 'better' | 'error' | 'quiet' | 'strong';

/** What stands before a finding, in the order in which they are told. */
const SIGNS = { gained: '+', unwaived: '!', waived: '○', regraded: '~', lost: '−' } as const;
const FINDINGS = Object.keys(SIGNS) as (keyof FindingsDiff)[];

/** A diff for a terminal: the verdict, then each journey with what moved in it and why. */
export function diffAsText(told: Told, tint: (tone: Tone, text: string) => string): string {
  const { diff } = told;
  const said = sayDiff(told);
  const { words, notes } = said;
  const states = [diff.base, diff.head].map((state) => {
    const { name, inside } = said.state(state);
    return `${name}${words.brackets(inside)}`;
  });
  const audits = diff.audits.filter((audit) => !isWithoutEffect(audit)).map((audit) => auditLines(audit, said, tint));
  const touched = diff.audits.filter(isWithoutEffect).map(({ file }) => file);
  return [
    tint('quiet', states.join(' → ')),
    tint('strong', said.verdict),
    ...(said.gate === '' ? [] : [said.gate]),
    ...[...said.drops, ...said.accept].map((drop) => tint('error', drop)),
    '',
    ...audits.flatMap((lines) => [...lines, '']),
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

function auditLines(audit: AuditDiff, said: Saying, tint: (tone: Tone, text: string) => string): string[] {
  const { words } = said;
  const sign =
    audit.state === 'added' ? '+' : audit.state === 'removed' ? '−' : isMove(audit) ? said.arrow(audit) : '=';
  const tone = ownMove(audit) < 0 ? 'worse' : ownMove(audit) > 0 ? 'better' : 'strong';
  const renamed = audit.from === null ? '' : words.brackets(words.renamed(audit.from));
  const rows = audit.touchpoints.map((touchpoint) => row(oneLine(touchpoint.name), touchpoint, said));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => columnsOf(cells[column] ?? ''))));
  const padded = (text: string, column: number) =>
    text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
  return [
    `${tint(tone, sign)} ${tint('strong', `${audit.id}  ${oneLine(audit.title)}`)}${renamed}`,
    `    ${journey(audit, said)}`,
    ...audit.touchpoints.map((touchpoint, at) => {
      const mark = { added: '+', removed: '−', same: said.arrow(touchpoint), renamed: said.arrow(touchpoint) }[
        touchpoint.state
      ];
      return `    ${mark} ${(rows[at] ?? []).map(padded).join('  ')}`.trimEnd();
    }),
    ...FINDINGS.flatMap((which) =>
      gravestFirst(audit.findings[which]).map((finding) => `    ${findingLine(which, finding, said, tint)}`),
    ),
  ];
}

function journey(audit: AuditDiff, said: Saying): string {
  const state = audit.state === 'added' || audit.state === 'removed' ? said.words.state[audit.state] : said.why(audit);
  return [
    said.levels(audit),
    said.indices(audit),
    ...(wholeMove(audit) === 0 ? [] : [said.gain(wholeMove(audit))]),
    state,
  ]
    .filter(Boolean)
    .join('  ');
}

/** Name, level, index and why; of one that is new or gone, that. */
function row(name: string, touchpoint: TouchpointDiff, said: Saying): string[] {
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
  which: keyof FindingsDiff,
  finding: FindingDiff,
  { because }: Saying,
  tint: (tone: Tone, text: string) => string,
): string {
  const { file, line, column, severity, rule, message } = finding;
  const label =
    severity === 'error' && (which === 'gained' || which === 'unwaived') ? tint('error', severity) : severity;
  return `${SIGNS[which]} ${file}:${line}:${column}  ${label}  ${rule}  ${oneLine(message)}  [${because(finding, which)}]`;
}
