import { type Audit, auditFile } from '../../model/audit.ts';
import type { Field } from '../../model/field.ts';
import { placeOf, placesFrom } from '../../model/schema-walk.ts';

/** Of what a name may be. */
export type NameKind = NonNullable<Field['refers'] | Field['names']>;

const known = new WeakMap<Audit, Readonly<Partial<Record<NameKind, string[]>>>>();

/** The names of a kind that an audit writes; it is walked once, whatever the kinds. */
export function namesIn(audit: Audit, kind: NameKind): string[] {
  const names = known.get(audit) ?? allNames(audit);
  known.set(audit, names);
  return names[kind] ?? [];
}

function allNames(audit: Audit): Partial<Record<NameKind, string[]>> {
  const all: Partial<Record<NameKind, string[]>> = {};
  for (const { field, value } of placesFrom(placeOf(auditFile, audit))) {
    const kind = field.refers ?? field.names;
    if (kind === undefined) continue;
    const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : value;
    all[kind] = [...(all[kind] ?? []), ...[names].flat().filter((name) => typeof name === 'string')];
  }
  return all;
}
