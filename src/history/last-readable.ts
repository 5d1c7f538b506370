import type { ReadAudit } from '../intake/read-audit-file.ts';
import type { IntakeOptions } from '../intake/yaml-file.ts';
import { auditReader } from './audit-reader.ts';
import type { Commit } from './commit.ts';
import type { Repository } from './repository.ts';
import { readRubricSets } from './rubric-sets.ts';
import type { State } from './state.ts';
import { type LogStep, stepsOf } from './steps.ts';

/** An audit as it could be read last before a state, and since which commit it was like that. */
export interface EarlierRead {
  read: ReadAudit;
  since: Commit;
}

/** An audit's bytes as they were from a step on, or by other rubrics from then on. */
interface Version {
  blob: string;
  step: LogStep;
}

/** Files that cannot be read in a state, as they could be last; by name. One that never could be is left out. */
export function lastReadable(
  state: Pick<State, 'past'>,
  names: readonly string[],
  options: Pick<IntakeOptions, 'folder' | 'rules'> & Pick<Repository, 'blobs'>,
): ReadonlyMap<string, EarlierRead> {
  const found = new Map<string, EarlierRead>();
  const versions = names.length > 0 ? versionsOf(stepsOf(state.past())) : new Map<string, Version[]>();
  for (let back = 1; ; back += 1) {
    const asked = names.flatMap((name) => {
      const version = found.has(name) ? undefined : versions.get(name)?.at(-back);
      return version ? [{ name, ...version }] : [];
    });
    if (asked.length === 0) return found;
    const bytes = options.blobs([...new Set(asked.map(({ blob }) => blob))]);
    const sets = readRubricSets(
      asked.map(({ step }) => step.rubrics),
      options,
      options.blobs,
    );
    for (const { name, blob, step } of asked) {
      const set = sets.get(step.rubrics);
      const read = set && auditReader(bytes.get(blob), options)(set).read;
      if (!read) continue;
      const audit = { ...read.audit, id: name.replace(/\.yaml$/, ''), file: `${options.folder}/${name}` };
      found.set(name, { read: { ...read, audit }, since: { sha: step.revision.commit, date: step.revision.date } });
    }
  }
}

/** The versions of every file that there is after the last step, through its renamings, oldest first. */
function versionsOf(steps: readonly LogStep[]): ReadonlyMap<string, Version[]> {
  const all = new Map<string, Version[]>();
  for (const [at, step] of steps.entries()) {
    const before = new Map(all);
    const hasOtherRubrics = step.rubrics !== steps[at - 1]?.rubrics;
    for (const { name, blob, from } of step.changes) {
      if (from !== null) all.delete(from);
      if (blob === null) all.delete(name);
    }
    const now = new Map(
      step.changes.flatMap(({ name, blob, from }) => (blob === null ? [] : [[name, { blob, from }]])),
    );
    for (const [name, { blob, from }] of now) all.set(name, [...(before.get(from ?? name) ?? []), { blob, step }]);
    for (const [name, versions] of hasOtherRubrics ? all : []) {
      const last = versions.at(-1);
      if (last && !now.has(name)) all.set(name, [...versions, { blob: last.blob, step }]);
    }
  }
  return all;
}
