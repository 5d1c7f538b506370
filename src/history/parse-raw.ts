/** A file's change as git writes it with `--raw -z`. */
export interface RawEntry {
  /** A letter: `A`dded, `D`eleted, `M`odified, `R`enamed, … */
  status: string;
  /** The name before; the same as `name` unless git takes the two for one file. */
  from: string;
  name: string;
  /** Modes and hashes before and after: zeros where there is no file, or its bytes are on disk alone. */
  modes: readonly [string, string];
  blobs: readonly [string, string];
}

const HEAD = /^\n?:(?<was>\d{6}) (?<mode>\d{6}) (?<before>[0-9a-f]+) (?<blob>[0-9a-f]+) (?<status>[A-Z])\d*$/;

/** The changes in an answer, and heads of so many entries above them. All are taken by count, whatever is in them. */
export function* parseRaw(said: readonly string[], ofHead: number): Generator<RawEntry | readonly string[]> {
  let at = 0;
  const next = () => said[at++] ?? '';
  while (at < said.length) {
    const entry = next();
    const head = HEAD.exec(entry)?.groups;
    if (!head) {
      yield [entry.replace(/^\n/, ''), ...Array.from({ length: ofHead - 1 }, next)];
      continue;
    }
    const { was = '', mode = '', before = '', blob = '', status = '' } = head;
    const from = next();
    const name = status === 'R' || status === 'C' ? next() : from;
    yield { status, from, name, modes: [was, mode], blobs: [before, blob] };
  }
}
