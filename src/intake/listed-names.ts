import { auditFile } from '../model/audit.ts';
import type { Config } from '../model/config.ts';
import type { Problem } from '../model/diagnostic.ts';
import { placeOf, placesFrom } from '../model/schema-walk.ts';
import { slipOf } from '../rubric/slip-of.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';
import { isOneOf } from './is-one-of.ts';

/** Channels and owners that look like a slip of one that the config lists. Any other name may stand unlisted. */
export function unlistedNames(audit: AuditDraft, config: Draft<Pick<Config, 'channels' | 'owners'>> | null): Problem[] {
  const channels = Object.keys(config?.channels ?? {});
  const owners = Object.keys(config?.owners ?? {});
  if (channels.length + owners.length === 0) return [];
  return placesFrom(placeOf(auditFile, audit)).flatMap(({ path, field, value }) => {
    const isChannel = path.at(-1) === 'channel' && field.takes === 'id';
    const isOwner = path.at(-1) === 'owner' && field.names === 'owner';
    if (typeof value !== 'string' || !(isChannel || isOwner)) return [];
    const known = isChannel ? channels : owners;
    const near = isOneOf(known, value) ? undefined : slipOf(value, known);
    if (near === undefined) return [];
    return [wrong(isChannel ? 'unlisted-channel' : 'unlisted-owner', path, { value, nearest: near })];
  });
}
