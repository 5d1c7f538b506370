import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** A file of code with what it imports of the same project. */
export interface ImportedFiles {
  /** In full, the file itself first. */
  files: readonly string[];
  /** Tells one state of all of them from another. */
  digest: string;
}

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\1/g;

/** The files that a module of a project is made of, as far as their own text names them by relative paths. */
export function importedFiles(file: string, folder: string): ImportedFiles {
  const texts = new Map<string, string>();
  const read = (path: string) => {
    if (texts.has(path) || !path.startsWith(`${folder}${sep}`) || !existsSync(path) || !statSync(path).isFile()) return;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    for (const [, , specifier = ''] of text.matchAll(SPECIFIER)) read(resolve(dirname(path), specifier));
  };
  read(file);
  return { files: [...texts.keys()], digest: hash('sha256', JSON.stringify([...texts])) };
}
