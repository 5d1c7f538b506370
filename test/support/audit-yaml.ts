import { stringify } from 'yaml';
import type { Audit } from '../../src/model/audit.ts';
import { audit, standardAt } from './build-audit.ts';

/** An audit file whose touchpoints, by id, stand at standard levels. */
export function auditYaml(levels: Readonly<Record<string, number>>, said: Partial<Audit> = {}): string {
  const touchpoints = Object.entries(levels).map(([id, level]) => ({ id, ratings: standardAt(level) }));
  const { id: _, file: __, ...written } = audit(touchpoints, said);
  return stringify(written);
}
