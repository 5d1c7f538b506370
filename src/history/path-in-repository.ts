import { git } from './git.ts';

/**
 * A folder's path in the repository that `from` lies in, `/` between parts, empty at its top: a submodule has a path in
 * the one around it, whose CI reads the paths. In its own repository where `from` is outside; `null` outside any, or
 * without git.
 */
export function pathInRepository(folder: string, from: string): string | null {
  const own = answer(folder, '--show-prefix')?.replace(/\/$/, '');
  const top = answer(folder, '--show-toplevel');
  if (own === undefined || top === null) return own ?? null;
  const around = answer(from, '--show-toplevel')?.replace(/\/$/, '');
  const whole = [top.replace(/\/$/, ''), own].filter((part) => part !== '').join('/');
  if (around === undefined || !`${whole}/`.startsWith(`${around}/`)) return own;
  return whole.slice(around.length + 1);
}

function answer(folder: string, question: string): string | null {
  try {
    return git(folder, ['rev-parse', question]).toString('utf8').replace(/\n$/, '');
  } catch {
    return null;
  }
}
