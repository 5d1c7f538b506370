import type { Place } from './failed-gates.ts';

/** Hosts whose address of a file at a commit is known, by how their names begin. */
const FORMS: readonly (readonly [hosts: RegExp, form: string])[] = [
  [/^github\./, '/blob/'],
  [/^gitlab\./, '/-/blob/'],
  [/^(?:gitea|forgejo|codeberg)\./, '/src/commit/'],
];

/** Where a line of a file can be read as it was at a commit; `null` when that is not known. */
export function fileLink(repository: string | undefined, commit: string | null, { file, line }: Place): string | null {
  if (repository === undefined || commit === null || /^\.{0,2}\//.test(file)) return null;
  const { origin, hostname, pathname } = new URL(repository);
  const form = FORMS.find(([hosts]) => hosts.test(hostname))?.[1];
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!form || !/^\/[^/]+\/.+$/.test(path)) return null;
  return `${origin}${path}${form}${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}
