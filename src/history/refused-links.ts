import { USUAL_LAYOUT } from '../model/layout.ts';
import { git } from './git.ts';

/**
 * Of links, each as git is asked for it (`SHA:PATH`, from the folder on where the path begins with `./`), those that are
 * not followed: by the rule for links on disk, as far as a commit can tell. Those that lead nowhere, or out of the
 * repository, git itself does not follow.
 */
export function refusedLinks(folder: string, links: readonly string[]): ReadonlySet<string> {
  if (links.length === 0) return new Set();
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString('utf8').trimEnd();
  const written = answers(folder, ['cat-file', '--batch'], links);
  const ends = new Map(links.map((link) => [link, endOf(link, written.get(link)?.content ?? '', prefix)]));
  const asked = [...new Set([...ends.values()].filter((end) => end !== null))];
  const plain = answers(folder, ['cat-file', '--batch-check'], asked);
  const followed = answers(folder, ['cat-file', '--batch-check', '--follow-symlinks'], asked);
  const isStraight = (end: string) => plain.get(end)?.hash === followed.get(end)?.hash;
  return new Set(
    links.filter((link) => {
      const end = ends.get(link) ?? null;
      return end !== null && (isHidden(end, prefix) || !isStraight(end));
    }),
  );
}

/** What a link leads to, likewise, by the path from the repository's top on; `null` when that is not in the repository. */
function endOf(link: string, target: string, prefix: string): string | null {
  const colon = link.indexOf(':');
  const path = link.slice(colon + 1).replace(/^\.\//, prefix);
  if (target === '' || target.startsWith('/') || target.includes('\n')) return null;
  const parts: string[] = [];
  for (const part of [...path.split('/').slice(0, -1), ...target.split('/')]) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return `${link.slice(0, colon)}:${parts.join('/')}`;
}

/** Whether a path is hidden, or in a folder of the project with another matter. */
function isHidden(end: string, prefix: string): boolean {
  const path = end.slice(end.indexOf(':') + 1);
  const project = prefix
    .split('/')
    .slice(0, -2)
    .map((part) => `${part}/`)
    .join('');
  const { content, published, out } = USUAL_LAYOUT;
  return (
    path.split('/').some((part) => part.startsWith('.') || part === 'node_modules') ||
    [content, published, out].some((other) => `${path}/`.startsWith(`${project}${other}/`))
  );
}

/** What git answers to each question that it has an object for. */
function answers(
  folder: string,
  args: readonly string[],
  questions: readonly string[],
): Map<string, { hash: string; content: string }> {
  const found = new Map<string, { hash: string; content: string }>();
  if (questions.length === 0) return found;
  const answer = git(folder, args, questions.map((question) => `${question}\n`).join(''));
  let at = 0;
  for (const question of questions) {
    const end = answer.indexOf('\n', at);
    const head = answer.toString('utf8', at, end);
    at = end + 1;
    const [, hash = '', type, size = '0'] = OBJECT.exec(head) ?? [];
    const [, beside = '0'] = AWAY.exec(head) ?? [];
    // What follows has as many bytes as were told, and ends its line.
    const follows = type === undefined ? Number(beside) : args.includes('--batch') ? Number(size) : 0;
    if (type !== undefined) found.set(question, { hash, content: answer.toString('utf8', at, at + follows) });
    if (follows > 0 || (type !== undefined && args.includes('--batch'))) at += follows + 1;
  }
  return found;
}

const OBJECT = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;
const AWAY = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
