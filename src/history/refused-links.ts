import { USUAL_LAYOUT } from '../model/layout.ts';
import { git } from './git.ts';
import { gitObjects } from './git-objects.ts';

const FOLLOW = '--follow-symlinks';

/** The objects that git has, links followed to what they lead to unless they are refused. */
export function followedObjects(folder: string, how: '--batch' | '--batch-check', names: readonly string[]) {
  const refused = refusedLinks(
    folder,
    names.filter((name) => name.includes(':')),
  );
  const asked = names.filter((name) => !refused.has(name));
  return gitObjects(folder, [how, FOLLOW], asked);
}

/**
 * Of links, each as git is asked for it (`SHA:PATH`, from the folder on where the path begins with `./`), those that are
 * not followed: by the rule for links on disk, as far as a commit can tell. Those that lead nowhere, or out of the
 * repository, git itself does not follow.
 */
export function refusedLinks(folder: string, links: readonly string[]): ReadonlySet<string> {
  if (links.length === 0) return new Set();
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString('utf8').trimEnd();
  const written = gitObjects(folder, ['--batch'], links);
  const targetOf = (link: string) => new TextDecoder().decode(written.get(link)?.bytes);
  const ends = new Map(links.map((link) => [link, endOf(link, targetOf(link), prefix)]));
  const asked = [...new Set([...ends.values()].filter((end) => end !== null))];
  const plain = gitObjects(folder, ['--batch-check'], asked);
  const followed = gitObjects(folder, ['--batch-check', FOLLOW], asked);
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
