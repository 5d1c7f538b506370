import { markdownCode, markdownText } from '../markdown.ts';
import { termOf } from '../term.ts';
import type { Diff, FindingDiff, TouchpointDiff } from './diff.ts';
import { folding, type Part } from './fitted.ts';
import { causesOf, gravestFirst, type Saying } from './say-diff.ts';

/** How many lines of a list stand open; the others are folded. */
const OPEN = 10;

/** Errors first; folded are those that are only worth knowing, those that the rubric brought or took, and any beyond the first few. */
export function findingsFound(which: 'gained' | 'lost', { audits }: Diff, said: Saying): Part[] {
  const all = gravestFirst(audits.flatMap((audit) => audit.findings[which]));
  const [byRubric, own] = [true, false].map((is) => all.filter(({ cause }) => (cause === 'rubric') === is));
  const told = [...(own ?? []), ...(byRubric ?? [])];
  const grave = (own ?? []).filter(({ severity }) => severity !== 'info').length;
  return openThenFolded(
    said.words[which],
    told.map((finding) => findingLine(finding, said)),
    Math.min(OPEN, grave),
    said,
  );
}

/** Journeys and touchpoints that are new, gone or bear another name. */
export function scopeChanges(diff: Diff, said: Saying): Part[] {
  return openThenFolded(said.words.scope, scopeLines(diff, said), OPEN, said);
}

/** What the causes mean that are named anywhere. */
export function causesMeant({ audits }: Diff, { words }: Saying): string[] {
  const moved = new Set(audits.flatMap((audit) => [audit, ...audit.touchpoints].flatMap(causesOf)));
  const found = new Set(
    audits.flatMap(({ findings: { gained, lost } }) => [...gained, ...lost].map(({ cause }) => cause)),
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

function findingLine({ severity, file, line, message, rule, cause }: FindingDiff, { words, locale }: Saying): string {
  const named = termOf('severity', severity, locale);
  const grave = severity === 'error' ? `**${named}**` : named;
  return `- ${grave} ${markdownCode(`${file}:${line}`)} ${markdownText(message)} ${markdownCode(rule)}${words.brackets(words.causes[cause])}`;
}

function openThenFolded(title: string, lines: readonly string[], open: number, { words }: Saying): Part[] {
  const part = (some: readonly string[], head: readonly string[]): Part => ({
    head,
    lines: some,
    foot: [],
    more: (left) => `- ${words.more(left)}`,
  });
  if (open === 0) return [folding(title, lines.length, part(lines, []))];
  const rest = lines.slice(open);
  return [
    part(lines.slice(0, open), lines.length > 0 ? [`**${title}**`, ''] : []),
    folding(words.more(rest.length), null, part(rest, [])),
  ];
}
