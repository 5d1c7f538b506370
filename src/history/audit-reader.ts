import { brandIn } from '../intake/brand-seen.ts';
import { judgeAudit, type OpenedAudit, openAudit, type ReadAudit } from '../intake/read-audit-file.ts';
import { byPlace, type IntakeOptions } from '../intake/yaml-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Text } from '../model/text.ts';
import { filesOf } from './revision-files.ts';
import type { RubricSet } from './rubric-sets.ts';

/** What an audit's bytes say under a set of rubrics; either an audit or a fault. */
export interface AuditRead {
  read: ReadAudit | null;
  /** As far as it can be seen, also of a file that cannot be read. */
  brand: Text | null;
  /** `file` is `null` of the audit's own: the same bytes may bear several names. */
  fault: { code: string; file: string | null; line: number; column: number } | null;
}

/** Reads the bytes of one audit under any number of sets of rubrics; they are parsed once as long as these lend them no other words. */
export type AuditReader = (set: RubricSet) => AuditRead;

/** A name that no file has: what is read does not depend on its own. */
const NAME = 'one.yaml';

/** The reader of an audit's bytes; `undefined` when they are not here. */
export function auditReader(
  bytes: Uint8Array | undefined,
  { folder, rules }: Pick<IntakeOptions, 'folder' | 'rules'>,
): AuditReader {
  const options = { files: filesOf(folder, () => bytes), folder, rules };
  const ids = rules.map(({ id }) => id);
  const text = new TextDecoder().decode(bytes);
  let last: { words: ReadonlySet<string>; opened: OpenedAudit } | null = null;

  const open = (words: ReadonlySet<string>): OpenedAudit => {
    const isSame = last && [...last.words.symmetricDifference(words)].every((word) => !text.includes(word));
    if (!last || !isSame) last = { words, opened: openAudit(NAME, words, options) };
    return last.opened;
  };

  return ({ rubrics }) => {
    const audit = open(rubrics.words);
    const { read, rubric, diagnostics } = judgeAudit(audit, rubrics, ids);
    if (read) return { read, brand: read.audit.brand, fault: null };
    const own = diagnostics.toSorted(byPlace)[0];
    const fault = own ? faultAt(own, null) : faultAt(rubrics.faultOf(rubric), rubrics.faultOf(rubric)?.file ?? null);
    return { read, brand: audit.inside && brandIn(audit.inside.source), fault };
  };
}

function faultAt(diagnostic: Diagnostic | null, file: string | null): AuditRead['fault'] {
  const { code, line, column } = diagnostic ?? { code: 'unreadable', line: 1, column: 1 };
  return { code, file, line, column };
}
