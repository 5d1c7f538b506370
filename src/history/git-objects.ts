import { git } from './git.ts';

/** What git answers of an object: without a hash, `type` is why a link that was followed ends at none. */
export interface GitObject {
  hash: string | undefined;
  type: string;
  /** Of the object where they were asked for (`--batch`); of a link that ends at none, the path that it leads to. */
  bytes: Uint8Array;
}

/** What precedes the bytes of an object, or of the path to which a link leads. Without it nothing follows. */
const HEAD = /^(?:(?<hash>[0-9a-f]{40,64}) )?(?<type>\w+) (?<size>\d+)$/;

/** The objects that git has, by what each was asked for with, in one process. */
export function gitObjects(folder: string, args: readonly string[], names: readonly string[]): Map<string, GitObject> {
  // Questions are told apart by the line's end; a name that holds one cannot be asked for.
  const asked = names.filter((name) => !name.includes('\n'));
  const found = new Map<string, GitObject>();
  if (asked.length === 0) return found;
  const answer = git(folder, ['cat-file', ...args], asked.map((name) => `${name}\n`).join(''));
  let at = 0;
  for (const name of asked) {
    const end = answer.indexOf('\n', at);
    const { hash, type = '', size } = HEAD.exec(answer.toString('utf8', at, end))?.groups ?? {};
    at = end + 1;
    if (type === '') continue;
    const follows = hash === undefined || args.includes('--batch');
    found.set(name, { hash, type, bytes: answer.subarray(at, follows ? at + Number(size) : at) });
    if (follows) at += Number(size) + 1;
  }
  return found;
}
