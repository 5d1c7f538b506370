/** Hosts whose addresses are known, by how their names begin: what stands before a commit's hash, and before that of a file's. */
const HOSTS: readonly { names: RegExp; commit: string; file: string }[] = [
  { names: /^github\./, commit: '/commit/', file: '/blob/' },
  { names: /^gitlab\./, commit: '/-/commit/', file: '/-/blob/' },
  { names: /^(?:gitea|forgejo|codeberg)\./, commit: '/commit/', file: '/src/commit/' },
];

/** Where a commit of a repository can be read, or `null` when its host is none that we know the addresses of. */
export function commitLink(repository: string | undefined, sha: string): string | null {
  const at = addressOf(repository, 'commit');
  return at && `${at}${sha}`;
}

/** Where a line of a file, by its path in the repository, can be read as it was at a commit; `null` when that is not known. */
export function fileLink(
  repository: string | undefined,
  commit: string | null,
  { file, line }: { file: string; line: number },
): string | null {
  const at = addressOf(repository, 'file');
  // A path that leads out of the repository, or begins at the root of a disk, is none in it.
  if (at === null || commit === null || /^\.{0,2}\//.test(file)) return null;
  return `${at}${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function addressOf(repository: string | undefined, what: 'commit' | 'file'): string | null {
  if (repository === undefined) return null;
  const { origin, hostname, pathname } = new URL(repository);
  const host = HOSTS.find(({ names }) => names.test(hostname));
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  // An address with less than an owner and a name is no repository's.
  return host && /^\/[^/]+\/.+$/.test(path) ? `${origin}${path}${host[what]}` : null;
}
