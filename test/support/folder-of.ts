import type { Files } from '../../src/intake/files.ts';

/** Files in memory, by path. A path that ends in `/` is an empty folder; bytes stand for themselves, text is UTF-8. */
export function folderOf(content: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    list(folder) {
      const below = Object.keys(content).filter((path) => path.startsWith(`${folder}/`));
      if (below.length === 0) return null;
      return below
        .map((path) => path.slice(folder.length + 1))
        .filter((path) => path !== '')
        .sort();
    },
    read(path) {
      const found = content[path];
      if (found === undefined) throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
  };
}
