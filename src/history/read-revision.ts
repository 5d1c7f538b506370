import { brandSeen } from '../intake/brand-seen.ts';
import type { Files } from '../intake/files.ts';
import { type Intake, isRubric, readAudits } from '../intake/read-audits.ts';
import type { Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import type { Revision } from './previous-revision.ts';

/** An audit's file that cannot be read; its brand is `null` where even that cannot be seen. */
export interface UnreadableFile {
  name: string;
  brand: Text | null;
}

/** What a folder of audits held at an earlier revision, as far as it differs from now. */
export interface EarlierAudits extends Pick<Intake, 'audits' | 'rubrics'> {
  /** Audit files that could not be read as they were then, by name. */
  unreadable: readonly UnreadableFile[];
  /** What git takes for one audit, new id → old id. */
  moved: ReadonlyMap<string, string>;
  /** Whether an audit has to be compared: its file changed, or some rubric did. Only such audits are read. */
  differs(id: string): boolean;
  /** Whether git knows an audit, then or now; of any other nothing can be told. */
  isKnown(id: string): boolean;
}

/** Reads what differs, and the rubrics it is scored with; the config is left alone, the settings of now count. */
export function readRevision(
  { names, changed, moved, files }: Revision,
  folder: string,
  rules: readonly Rule[],
): EarlierAudits {
  const everything = [...changed].some(isRubric);
  const differs = (name: string) => everything || changed.has(name);
  const wanted = names.filter(
    (name) => name.endsWith('.yaml') && name !== 'config.yaml' && !isRubric(name) && differs(name),
  );
  const asked = new Set(wanted);
  const then = files((name) => isRubric(name) || asked.has(name));
  const { audits, rubrics } = readAudits({ files: then, folder, rules });
  const read = new Set(audits.map(({ audit }) => nameOf(audit.id)));
  const known = new Set([...names, ...changed]);
  return {
    audits,
    rubrics,
    unreadable: wanted
      .filter((name) => !read.has(name))
      .sort()
      .map((name) => unreadableFile(then, folder, name)),
    moved: movedIds(moved),
    differs: (id) => differs(nameOf(id)),
    isKnown: (id) => known.has(nameOf(id)),
  };
}

/** A file of a folder as far as it can be seen. */
export function unreadableFile(files: Files, folder: string, name: string): UnreadableFile {
  try {
    return { name, brand: brandSeen(files.read(`${folder}/${name}`)) };
  } catch {
    // Not a file that can be opened.
    return { name, brand: null };
  }
}

/** The file of an audit, from the folder on. */
export function nameOf(id: string): string {
  return `${id}.yaml`;
}

export function movedIds(moved: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...moved].map(([is, was]) => [idOf(is), idOf(was)]));
}

/** The audit of a file. */
export function idOf(name: string): string {
  return name.replace(/\.yaml$/, '');
}
