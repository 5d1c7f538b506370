import type { Difference, TouchpointChange } from '../../compare/difference.ts';
import { type FindingChanges, NO_FINDINGS } from '../../compare/finding-changes.ts';
import { causesOf, toldTouchpoints } from '../../compare/moves.ts';
import { termOf } from '../../report/term.ts';
import { markdownCode, markdownText } from '../markdown.ts';
import { folding, type Part } from './fitted.ts';
import { gravestFirst, type SaidFinding, type Saying } from './say-diff.ts';

type ComparedLists = Pick<Difference, 'journeys'>;

/** How many lines of a list stand open; the others are folded. */
const OPEN = 10;

/** Errors first; folded are those that are only worth knowing, those that the rubric brought or took, and any beyond the first few. */
export function findingsFound(which: keyof FindingChanges, { journeys }: ComparedLists, said: Saying): Part[] {
  const all = gravestFirst(
    journeys.flatMap(({ findings }): readonly SaidFinding[] => (findings ?? NO_FINDINGS)[which]),
  );
  const [byRubric, own] = [true, false].map((is) => all.filter(({ cause }) => (cause === 'rubric') === is));
  const told = [...(own ?? []), ...(byRubric ?? [])];
  const grave = (own ?? []).filter(({ finding }) => finding.severity !== 'info').length;
  return openThenFolded(
    said.words[which],
    told.map((found) => findingLine(which, found, said)),
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
export function scopeChanges(diff: ComparedLists, said: Saying): Part[] {
  return openThenFolded(said.words.scope, scopeLines(diff, said), OPEN, said);
}

/** What the causes mean that are named anywhere. */
export function causesMeant({ journeys }: ComparedLists, { words }: Saying): string[] {
  const moved = new Set(journeys.flatMap((journey) => [journey, ...toldTouchpoints(journey)].flatMap(causesOf)));
  const found = new Set(
    journeys.flatMap(({ findings }) =>
      Object.values(findings ?? NO_FINDINGS).flatMap((list: readonly SaidFinding[]) => list.map(({ cause }) => cause)),
    ),
  );
  const kinds = Object.keys(words.causes) as (keyof typeof words.causes)[];
  return kinds
    .filter((cause) => found.has(cause) || moved.has(cause))
    .map((cause) => `- **${words.causes[cause]}**${words.colon}${markdownText(words.causesMean[cause])}`);
}

function scopeLines({ journeys }: ComparedLists, said: Saying): string[] {
  const { words } = said;
  return journeys.flatMap((journey) => {
    const { state, from, id } = journey;
    const title = markdownText(said.text(journey.title));
    const name = `**${title}** ${markdownCode(id)}`;
    const stands = markdownText([said.levels(journey), said.indices(journey)].join(' '));
    const whole =
      state === 'added' || state === 'removed'
        ? [`- ${words.state[state]}${words.colon}${name} ${stands}`]
        : from === null
          ? []
          : [`- ${name}${words.bracketed(words.renamed(markdownCode(from)))}`];
    const parts = toldTouchpoints(journey)
      .filter((step) => step.state !== 'same')
      .map(
        (step) =>
          `- ${title}${words.colon}${markdownText(said.text(step.name))}${words.bracketed(scopeOf(step, said))}`,
      );
    return [...whole, ...parts];
  });
}

function scopeOf({ state, from }: TouchpointChange, { words }: Saying): string {
  if (state === 'added' || state === 'removed') return words.state[state];
  return words.renamed(markdownCode(from ?? ''));
}

function findingLine(which: keyof FindingChanges, found: SaidFinding, { words, locale, because }: Saying): string {
  const { severity, file, line, message, rule } = found.finding;
  const named = termOf('severity', severity, locale);
  const grave = severity === 'error' ? `**${named}**` : named;
  return `- ${grave} ${markdownCode(`${file}:${line}`)} ${markdownText(message)} ${markdownCode(rule)}${words.bracketed(markdownText(because(found, which)))}`;
}

function openThenFolded(title: string, lines: readonly string[], open: number, { words }: Saying): Part[] {
  if (open === 0) return [folding(title, lines.length, listPart(lines, words))];
  const rest = lines.slice(open);
  return [
    listPart(lines.slice(0, open), words, lines.length > 0 ? [`**${title}**`, ''] : []),
    folding(words.more(rest.length), null, listPart(rest, words)),
  ];
}
