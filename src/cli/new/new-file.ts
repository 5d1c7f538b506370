import { posix } from 'node:path';
import { explainDiagnostic } from '../../formats/explain/explain-diagnostic.ts';
import { asId } from '../../formats/explain/suggested-id.ts';
import { ID_PATTERN } from '../../model/scalar.ts';
import { type Terminal, UsageError } from '../command.ts';
import { isIn, type Root } from '../init/planned-files.ts';

/** Folders among the audits that hold something else. */
const TAKEN = ['rubrics', 'templates', 'crosswalks'];

/** The file, from here, of an audit to be; throws a UsageError when its name is no id, or it is there. */
export function newFile(name: string, folder: string, root: Root, { locale }: Pick<Terminal, 'locale'>): string {
  const id = plainId(name, folder);
  const file = posix.join(folder, `${id}.yaml`);
  const parts = id.split('/');
  const isId = parts.every((part) => ID_PATTERN.test(part));
  if (!isId && parts.length > 1) {
    const data = { value: id, parts: parts.length };
    const wrong = { code: 'bad-path-name' as const, file, line: 1, column: 1, length: 0, excerpt: [], data };
    throw new UsageError(() => explainDiagnostic(wrong, locale));
  }
  const [brand = ''] = parts;
  if (parts.length < 2) {
    const suggestion = `our-brand/${isId ? id : asId(id, true)}`;
    throw new UsageError((words) => words.usage.noBrandFolder(name, suggestion));
  }
  if (TAKEN.includes(brand)) throw new UsageError((words) => words.usage.folderTaken(brand));
  const thereAs = (name: string) =>
    ['yaml', 'yml'].map((ending) => posix.join(folder, `${name}.${ending}`)).find((path) => isIn(root, path));
  const there = thereAs(id);
  if (there === undefined) return file;
  let other = 2;
  while (thereAs(`${id}-${other}`) !== undefined) other += 1;
  throw new UsageError((words) => words.usage.isThere(there, `${id}-${other}`));
}

/** A name as an id: without the folder of audits and the ending that a path has. */
function plainId(name: string, folder: string): string {
  const path = name
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\.ya?ml$/i, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
