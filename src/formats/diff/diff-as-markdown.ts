import { isWithoutEffect } from '../../compare/moves.ts';
import { markdownCode } from '../markdown.ts';
import { causesMeant, dropsFound, findingsFound, listed, listPart, scopeChanges } from './comment-lists.ts';
import { journeyTable, touchpointTable } from './comment-tables.ts';
import { fitted, folding } from './fitted.ts';
import { FINDING_LISTS, sayDiff, type ToldDiff } from './say-diff.ts';

/** By this a program finds its own comment again. */
const MARKER = '<!-- experience-audit diff -->';

/** What a comment on GitHub may hold is 65,536 characters. */
const LIMIT = 65_000;

/** A diff as a comment on a pull request: the verdict, what moved and why, what was found; the long rest folded. */
export function diffAsMarkdown(saying: ToldDiff): string {
  const { diff, gate } = saying;
  const said = sayDiff(saying);
  const { words, notes } = said;
  const states = [diff.base, diff.head].map((state) => {
    const { name, inside } = said.state(state);
    return `${state.revision === null ? name : markdownCode(name)}${words.bracketed(inside)}`;
  });
  const sign = gate.failed.length > 0 ? '❌ ' : '';
  const touched = diff.journeys.filter(isWithoutEffect).map(({ file }) => `- ${markdownCode(file)}`);
  const gateLine = said.gate === '' ? [] : ['', said.gate];
  const heading = [MARKER, `${sign}**${said.verdict}**`, ...gateLine, '', states.join(' → '), ''];
  const notRead = [...notes.unreadable, ...notes.submodules, ...notes.linked, ...notes.ignored];
  const told = [...notes.moved, ...notRead, ...notes.rubrics, ...notes.settings];
  const causes = causesMeant(diff, said);
  return fitted(
    [
      ...dropsFound(said, heading),
      listPart(listed(told), words),
      ...journeyTable(diff, said),
      ...FINDING_LISTS.flatMap((which) => findingsFound(which, diff, said)),
      ...scopeChanges(diff, said),
      touchpointTable(diff, said),
      folding(words.touched, touched.length, listPart(touched, words)),
      folding(words.causesTitle, causes.length, listPart(causes, words)),
    ],
    LIMIT,
  );
}
