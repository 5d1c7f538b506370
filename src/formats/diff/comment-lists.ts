import type { Diff, FindingDiff, FindingsDiff, TouchpointDiff } from '../../compare/diff.ts';
import { causesOf } from '../../compare/moves.ts';
import { termOf } from '../../report/term.ts';
import { markdownCode, markdownText } from '../markdown.ts';
import { folding, type Part } from './fitted.ts';
import { gravestFirst, type Saying } from './say-diff.ts';

/** How many lines of a list stand open; the others are folded. */
const OPEN = 10;

/** Errors first; folded are those that are only worth knowing, those that the rubric brought or took, and any beyond the first few. */
export function findingsFound(which: keyof FindingsDiff, { audits }: Diff, said: Saying): Part[] {
  const all = gravestFirst(audits.flatMap((audit): readonly FindingDiff[] => audit.findings[which]));
  const [byRubric, own] = [true, false].map((is) => all.filter(({ cause }) => (cause === 'rubric') === is));
  const told = [...(own ?? []), ...(byRubric ?? [])];
  const grave = (own ?? []).filter(({ severity }) => severity !== 'info').length;
  return openThenFolded(
    said.words[which],
    told.map((finding) => findingLine(which, finding, said)),
    Math.min(OPEN, grave),
    said,
  );
}

/** Journeys that fell by more than the gate allows, the first few open, and how to go on. */
export function dropsFound({ drops, accept, words }: Saying, heading: readonly string[]): Part[] {
  const [open, rest] = [[...drops.slice(0, OPEN), ...accept], drops.slice(OPEN)].map(listed);
  return [
    listPart(open ?? [], words, heading),
    folding(words.more(drops.length - OPEN), null, listPart(rest ?? [], words)),
  ];
}

/** Sentences as lines of a list. */
export function listed(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${markdownText(line)}`);
}

/** Lines of a list. */
export function listPart(lines: readonly string[], words: Saying['words'], head: readonly string[] = []): Part {
  return { head, lines, foot: [], more: (left) => `- ${words.more(left)}` };
}

/** Journeys and touchpoints that are new, gone or bear another name. */
export function scopeChanges(diff: Diff, said: Saying): Part[] {
  return openThenFolded(said.words.scope, scopeLines(diff, said), OPEN, said);
}

/** What the causes mean that are named anywhere. */
export function causesMeant({ audits }: Diff, { words }: Saying): string[] {
  const moved = new Set(audits.flatMap((audit) => [audit, ...audit.touchpoints].flatMap(causesOf)));
  const found = new Set(
    audits.flatMap(({ findings: { gained, lost, waived, unwaived, regraded } }) =>
      [...gained, ...lost, ...waived, ...unwaived, ...regraded].map(({ cause }) => cause),
    ),
  );
  const kinds = Object.keys(words.causes) as (keyof typeof words.causes)[];
  return kinds
    .filter((cause) => found.has(cause) || moved.has(cause))
    .map((cause) => `- **${words.causes[cause]}**${words.colon}${markdownText(words.causesMean[cause])}`);
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

function findingLine(which: keyof FindingsDiff, finding: FindingDiff, { words, locale, because }: Saying): string {
  const { severity, file, line, message, rule } = finding;
  const named = termOf('severity', severity, locale);
  const grave = severity === 'error' ? `**${named}**` : named;
  return `- ${grave} ${markdownCode(`${file}:${line}`)} ${markdownText(message)} ${markdownCode(rule)}${words.brackets(markdownText(because(finding, which)))}`;
}

function openThenFolded(title: string, lines: readonly string[], open: number, { words }: Saying): Part[] {
  if (open === 0) return [folding(title, lines.length, listPart(lines, words))];
  const rest = lines.slice(open);
  return [
    listPart(lines.slice(0, open), words, lines.length > 0 ? [`**${title}**`, ''] : []),
    folding(words.more(rest.length), null, listPart(rest, words)),
  ];
}
