/** Hosts whose address of a commit is known, by how their names begin. */
const FORMS: readonly (readonly [hosts: RegExp, form: string])[] = [
  [/^(?:github|gitea|forgejo|codeberg)\./, '/commit/'],
  [/^gitlab\./, '/-/commit/'],
];

/** Where a commit of a repository can be read, or `null` when its host is none that we know the addresses of. */
export function commitLink(repository: string | undefined, sha: string): string | null {
  if (repository === undefined) return null;
  const { origin, hostname, pathname } = new URL(repository);
  const form = FORMS.find(([hosts]) => hosts.test(hostname))?.[1];
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  // An address with less than an owner and a name is no repository's.
  return form && /^\/[^/]+\/.+$/.test(path) ? `${origin}${path}${form}${sha}` : null;
}
