import { type Intake, isRubric, readAudits } from '../intake/read-audits.ts';
import type { Rule } from '../model/rule.ts';
import type { Revision } from './previous-revision.ts';

/** What a folder of audits held at an earlier revision, as far as it differs from now. */
export interface EarlierAudits extends Pick<Intake, 'audits' | 'rubrics'> {
  /** Names of audit files that could not be read as they were then. */
  unreadable: readonly string[];
  /** Whether an audit has to be compared: its file changed, or some rubric did. Only such audits are read. */
  differs(id: string): boolean;
  /** Whether git knows an audit, then or now, and it could be read then; of any other nothing can be told. */
  isKnown(id: string): boolean;
}

/** Reads what differs, and the rubrics it is scored with; the config is left alone, the settings of now count. */
export function readRevision(
  { names, changed, files }: Revision,
  folder: string,
  rules: readonly Rule[],
): EarlierAudits {
  const everything = [...changed].some(isRubric);
  const differs = (name: string) => everything || changed.has(name);
  const wanted = names.filter(
    (name) => name.endsWith('.yaml') && name !== 'config.yaml' && !isRubric(name) && differs(name),
  );
  const asked = new Set(wanted);
  const { audits, rubrics } = readAudits({ files: files((name) => isRubric(name) || asked.has(name)), folder, rules });
  const read = new Set(audits.map(({ audit }) => nameOf(audit.id)));
  const unreadable = new Set(wanted.filter((name) => !read.has(name)));
  const known = new Set([...names, ...changed]).difference(unreadable);
  return {
    audits,
    rubrics,
    unreadable: [...unreadable].sort(),
    differs: (id) => differs(nameOf(id)),
    isKnown: (id) => known.has(nameOf(id)),
  };
}

/** The file of an audit, from the folder on. */
export function nameOf(id: string): string {
  return `${id}.yaml`;
}
