import { gitSaid } from './git.ts';

/**
 * A folder's path in the repository that `from` lies in, `/` between parts, empty at its top: a submodule has a path in
 * the one around it, whose CI reads the paths. In its own repository where `from` is outside; `null` outside any, or
 * without git.
 */
export function pathInRepository(folder: string, from: string): string | null {
  const own = gitSaid(folder, ['rev-parse', '--show-prefix'])?.replace(/\/$/, '');
  const top = gitSaid(folder, ['rev-parse', '--show-toplevel']);
  if (own === undefined || top === null) return own ?? null;
  const around = gitSaid(from, ['rev-parse', '--show-toplevel'])?.replace(/\/$/, '');
  const whole = [top.replace(/\/$/, ''), own].filter((part) => part !== '').join('/');
  if (around === undefined || !`${whole}/`.startsWith(`${around}/`)) return own;
  return whole.slice(around.length + 1);
}
