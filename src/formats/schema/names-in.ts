import { type Audit, auditFile } from '../../model/audit.ts';
import type { Field } from '../../model/field.ts';
import { placeOf, placesFrom } from '../../model/schema-walk.ts';

/** Of what a name may be. */
export type NameKind = NonNullable<Field['refers'] | Field['names']>;

/** The names of a kind that an audit writes. */
export function namesIn(audit: Audit, kind: NameKind): string[] {
  return placesFrom(placeOf(auditFile, audit)).flatMap(({ field, value }) => {
    if ((field.refers ?? field.names) !== kind) return [];
    const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : value;
    return [names].flat().filter((name) => typeof name === 'string');
  });
}
