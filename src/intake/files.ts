import type { Refused } from './walk-folder.ts';

/** The file system as the intake sees it; another revision of a repository can stand behind it just as well. */
export interface Files {
  /** Every file below a folder, as sorted paths relative to it with `/` between; `null` when there is no such folder. */
  list(folder: string): readonly string[] | null;
  /** What of a folder is not in its list though it lies there; nothing, where this is left out. */
  refused?(folder: string): readonly Refused[];
  /** Folders of a folder that are links and were followed; none, where this is left out. */
  linked?(folder: string): readonly string[];
  /** A file's bytes; throws an Error with a `code` when it cannot be read. */
  read(path: string): Uint8Array;
}

/** The files as they will be when texts are written to new paths. */
export function withTexts(files: Files, written: readonly { path: string; text: string }[]): Files {
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  return {
    ...files,
    list(folder) {
      const below = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
      const names = below.map((path) => path.slice(folder.length + 1));
      const there = files.list(folder);
      return there === null && names.length === 0 ? null : [...new Set([...(there ?? []), ...names])].sort();
    },
    read(path) {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : new TextEncoder().encode(text);
    },
  };
}
