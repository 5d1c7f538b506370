import { aligned } from '../formats/text-width.ts';
import type { RevisionProblem } from '../model/revision-problem.ts';
import type { FileTrace, TraceKind } from '../project/traces/traces-in-files.ts';
import type { Terminal } from './command.ts';
import { gitError } from './git-error.ts';

type CommitTraces = readonly { sha: string; date: string; files: readonly string[] }[];

interface Traces {
  text: string;
  /** As they are now. */
  found: readonly FileTrace[];
  /** In how many files it was replaced. */
  replaced: number;
  unsearched: readonly string[];
  commits: CommitTraces | RevisionProblem;
}

type Teller = Pick<Terminal, 'words' | 'cwd'>;

const ORDER: readonly TraceKind[] = ['written', 'foreign', 'site', 'edition', 'cache'];
/** Of what nobody mends by hand, so much is named. */
const FEW = 12;

/** Where a text stands, and what to do about each kind of place. */
export function sayTraces({ text, found, replaced, unsearched, commits }: Traces, terminal: Teller): string {
  const { redact } = terminal.words;
  const inGit = 'code' in commits ? [] : commits;
  const kinds = ORDER.filter((kind) => found.some((trace) => trace.kind === kind));
  const rows = kinds.flatMap((kind) => rowsOf(kind, found, terminal));
  const steps = kinds.map((kind) => stepOf(kind, text, terminal));
  const left = replaced > 0 ? redact.left : redact.found(text);
  const isNowhere = rows.length + inGit.length + replaced === 0;
  const lines = [
    ...(isNowhere ? [redact.nowhere(text)] : []),
    ...(replaced > 0 ? [redact.replaced(text, replaced)] : []),
    ...(rows.length > 0 ? [left, ...table(rows)] : []),
    ...pastOf(commits, terminal),
    ...(unsearched.length > 0
      ? [redact.unsearched(unsearched.slice(0, FEW), Math.max(0, unsearched.length - FEW))]
      : []),
    ...listed(redact.todo, [...steps, ...(inGit.length > 0 ? [redact.steps.history] : [])]),
  ];
  return `${lines.join('\n')}\n`;
}

function rowsOf(kind: TraceKind, found: readonly FileTrace[], terminal: Teller): string[][] {
  const { kinds, inName, times } = terminal.words.redact;
  const rows = found
    .filter((trace) => trace.kind === kind)
    .map(({ file, line, column, count }) =>
      line === null ? [file, kinds[kind], inName] : [`${file}:${line}:${column}`, kinds[kind], times(count)],
    );
  return kind === 'written' || kind === 'foreign' ? rows : cut(rows, terminal);
}

/** What the history of git says; where there is none, nothing. */
function pastOf(commits: CommitTraces | RevisionProblem, terminal: Teller): string[] {
  const { redact } = terminal.words;
  if ('code' in commits)
    return commits.code === 'no-repository'
      ? []
      : [`${redact.noHistory} ${gitError(commits, '.', terminal).say(terminal.words).reason}`];
  const rows = commits.map(({ sha, date, files }) => [sha.slice(0, 10), date, files.join(', ') || redact.ofCommit]);
  return rows.length > 0 ? [redact.history(rows.length), ...table(cut(rows, terminal))] : [];
}

function stepOf(kind: TraceKind, text: string, { words }: Teller): string {
  const { steps } = words.redact;
  const call = `npx experience-audit redact ${JSON.stringify(text)} --write`;
  return kind === 'written' || kind === 'cache' ? steps[kind](call) : steps[kind];
}

function cut(rows: string[][], { words }: Teller): string[][] {
  return rows.length > FEW ? [...rows.slice(0, FEW), [words.redact.more(rows.length - FEW)]] : rows;
}

function table(rows: readonly string[][]): string[] {
  return aligned(rows).map((line) => `  ${line}`);
}

function listed(head: string, steps: readonly string[]): string[] {
  return steps.length > 0 ? [head, ...steps.map((step) => `  ${step}`)] : [];
}
