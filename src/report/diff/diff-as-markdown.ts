import { termOf } from '../term.ts';
import type { AuditDiff, Diff, FindingDiff, TouchpointDiff } from './diff.ts';
import { fitted, markdownCode, markdownText, type Part } from './markdown.ts';
import { rubricMove } from './moves.ts';
import { gravestFirst, isMove, isWithoutEffect, sayDiff, type Told } from './say-diff.ts';

/** By this a program finds its own comment again. */
export const DIFF_MARKER = '<!-- experience-audit diff -->';

/** What a comment on GitHub may hold is 65,536 characters. */
const LIMIT = 65_000;

/** How many findings stand open; the others are folded. */
const OPEN = 10;

type Saying = ReturnType<typeof sayDiff>;

/** A diff as a comment on a pull request: the verdict, what moved and why, what was found; the long rest folded. */
export function diffAsMarkdown(told: Told): string {
  const { diff, gate } = told;
  const said = sayDiff(told);
  const { words, notes } = said;
  const more = (left: number) => `- ${words.more(left)}`;
  const states = [diff.base, diff.head].map((state) => {
    const { name, inside } = said.state(state);
    return `${state.revision === null ? name : markdownCode(name)}${words.brackets(inside)}`;
  });
  const sign = gate.failed.length > 0 ? '❌ ' : '';
  const listed = (lines: readonly string[]) => lines.map((line) => `- ${markdownText(line)}`);
  const findings = (which: 'gained' | 'lost') =>
    gravestFirst(diff.audits.flatMap((audit) => audit.findings[which])).map((finding) => findingLine(finding, said));
  const touched = diff.audits.filter(isWithoutEffect).map(({ file }) => `- ${markdownCode(file)}`);
  return fitted(
    [
      {
        head: [
          DIFF_MARKER,
          `${sign}**${said.verdict}**${said.gate ? ` ${said.gate}` : ''}`,
          '',
          states.join(' → '),
          '',
        ],
        lines: listed(said.drops),
        foot: [],
        more,
      },
      { head: [], lines: listed([...notes.unreadable, ...notes.rubrics, ...notes.settings]), foot: [], more },
      moves(diff, said),
      ...openThenFolded(words.gained, findings('gained'), said),
      ...openThenFolded(words.lost, findings('lost'), said),
      ...openThenFolded(words.scope, scopeLines(diff, said), said),
      touchpoints(diff, said),
      folded(words.touched, touched, more),
      folded(words.causesTitle, causeLines(diff, said), more),
    ],
    LIMIT,
  );
}

/** Journeys that moved; what the rubric did to them in a column of its own where it did anything. */
function moves({ audits }: Diff, said: Saying): Part {
  const { words, gain } = said;
  const moved = audits.filter(isMove);
  const apart = moved.some((audit) => rubricMove(audit) !== 0);
  const rows = moved.map((audit) => {
    const steps = audit.touchpoints.filter(({ by }) => by !== null && by !== 0).length;
    const why =
      said.why(audit, apart ? ['rubric'] : []) || (audit.by === 0 && steps > 0 ? words.touchpointsMoved(steps) : '');
    const rubric = apart ? [rubricMove(audit) === 0 ? '' : gain(rubricMove(audit))] : [];
    const name = `${said.arrow(audit)} **${markdownText(audit.title)}** ${markdownCode(audit.id)}`;
    return row([name, markdownText(said.levels(audit)), index(audit, said), ...rubric, markdownText(why)]);
  });
  const { journey, level, index: figure, rubric, why } = words.columns;
  const columns = [journey, level, figure, ...(apart ? [rubric] : []), why];
  return table(columns, rows, said);
}

/** The touchpoints of journeys that are in both states, folded. */
function touchpoints({ audits }: Diff, said: Saying): Part {
  const { words } = said;
  const rows = audits.flatMap((audit) =>
    audit.touchpoints
      .filter(({ by }) => by !== 0)
      .map((touchpoint) =>
        row([
          markdownText(audit.title),
          `${signOf(touchpoint, said)} ${markdownText(touchpoint.name)}`,
          markdownText(said.levels(touchpoint)),
          index(touchpoint, said),
          markdownText(whyOf(touchpoint, said)),
        ]),
      ),
  );
  const { journey, touchpoint, level, index: figure, why } = words.columns;
  const part = table([journey, touchpoint, level, figure, why], rows, said);
  if (rows.length === 0) return part;
  return { ...part, head: [...opening(words.touchpoints, rows.length), ...part.head], foot: ['', '</details>'] };
}

function scopeLines({ audits }: Diff, said: Saying): string[] {
  const { words } = said;
  return audits.flatMap(({ state, from, id, title, before, after, touchpoints: steps }) => {
    const name = `**${markdownText(title)}** ${markdownCode(id)}`;
    const stands = markdownText(
      [
        said.levels({ before, after, by: null, effects: null }),
        said.indices({ before, after, by: null, effects: null }),
      ].join(' '),
    );
    const whole =
      state === 'added' || state === 'removed'
        ? [`- ${words.state[state]}${words.colon}${name} ${stands}`]
        : from === null
          ? []
          : [`- ${name}${words.brackets(words.renamed(markdownCode(from)))}`];
    const parts = steps
      .filter((step) => step.state !== 'same')
      .map(
        (step) =>
          `- ${markdownText(title)}${words.colon}${markdownText(step.name)}${words.brackets(scopeOf(step, said))}`,
      );
    return [...whole, ...parts];
  });
}

function scopeOf({ state, from }: TouchpointDiff, { words }: Saying): string {
  if (state === 'added' || state === 'removed') return words.state[state];
  return words.renamed(markdownCode(from ?? ''));
}

function findingLine({ severity, file, line, message, rule, cause }: FindingDiff, { words, locale }: Saying): string {
  const named = termOf('severity', severity, locale);
  const grave = severity === 'error' ? `**${named}**` : named;
  return `- ${grave} ${markdownCode(`${file}:${line}`)} ${markdownText(message)} ${markdownCode(rule)}${words.brackets(words.causes[cause])}`;
}

/** What the causes mean that are named anywhere. */
function causeLines({ audits }: Diff, { words }: Saying): string[] {
  const moved = audits
    .flatMap((audit) => [audit, ...audit.touchpoints])
    .flatMap(({ effects }) => (effects ? [effects] : []));
  const found = new Set(
    audits.flatMap(({ findings: { gained, lost } }) => [...gained, ...lost].map(({ cause }) => cause)),
  );
  const kinds = Object.keys(words.causes) as (keyof typeof words.causes)[];
  return kinds
    .filter((cause) => found.has(cause) || moved.some((effects) => effects[cause] !== 0))
    .map((cause) => `- **${words.causes[cause]}**${words.colon}${markdownText(words.causesMean[cause])}`);
}

function index(move: AuditDiff | TouchpointDiff, said: Saying): string {
  const by = move.by === null || move.by === 0 ? '' : said.words.brackets(said.gain(move.by));
  return markdownText(`${said.indices(move)}${by}`);
}

function signOf(touchpoint: TouchpointDiff, said: Saying): string {
  if (touchpoint.state === 'added') return '+';
  return touchpoint.state === 'removed' ? '−' : said.arrow(touchpoint);
}

function whyOf(touchpoint: TouchpointDiff, said: Saying): string {
  const { state } = touchpoint;
  if (state === 'added' || state === 'removed') return said.words.state[state];
  const renamed = touchpoint.from === null ? [] : [said.words.renamed(touchpoint.from)];
  return [...renamed, said.why(touchpoint)].filter(Boolean).join(said.words.comma);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(columns: readonly string[], lines: readonly string[], { words }: Saying): Part {
  const head = lines.length === 0 ? [] : [row(columns), row(columns.map(() => '---'))];
  return { head, lines, foot: [], more: (left) => row([words.more(left), ...columns.slice(1).map(() => '')]) };
}

function openThenFolded(title: string, lines: readonly string[], { words }: Saying): Part[] {
  const more = (left: number) => `- ${words.more(left)}`;
  const shown = lines.slice(0, OPEN);
  const rest = lines.slice(OPEN);
  return [
    { head: shown.length > 0 ? [`**${title}**`, ''] : [], lines: shown, foot: [], more },
    folded(words.more(rest.length), rest, more, false),
  ];
}

function folded(title: string, lines: readonly string[], more: Part['more'], counted = true): Part {
  if (lines.length === 0) return { head: [], lines: [], foot: [], more };
  return { head: opening(title, counted ? lines.length : null), lines, foot: ['', '</details>'], more };
}

/** A blank line before what is folded lets it be Markdown. */
function opening(title: string, count: number | null): string[] {
  return [`<details><summary>${title}${count === null ? '' : ` · ${count}`}</summary>`, ''];
}
