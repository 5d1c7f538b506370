import type { Text } from '../../../model/text.ts';
import type { Journey } from '../../../report/journey.ts';
import type { RollUpKind } from '../../../report/roll-ups/roll-up-groups.ts';
import { type RollUp, rollUps } from '../../../report/roll-ups/roll-ups.ts';
import type { Reader } from '../../reader.ts';

const rolledUp = new WeakMap<readonly Journey[], ReturnType<typeof rollUps>>();

/** The groups of one kind; rolled up once for all pages of an edition. */
export function rollUpsOf({ edition }: Reader, kind: RollUpKind): readonly RollUp[] {
  const { journeys, config } = edition;
  const known = rolledUp.get(journeys) ?? rollUps(journeys, config.locale);
  rolledUp.set(journeys, known);
  return known[kind];
}

/** The path of a group's page below its locale, as `reader.href` takes it; without a group, of the kind's list. */
export function rollUpPath(kind: RollUpKind, group?: Pick<RollUp, 'slug'>): string {
  return ['by', kind, ...(group ? [encodeURIComponent(group.slug)] : [])].join('/');
}

/** The address of an owner's page, for `null` of what has no owner; `null` when there is no such page. */
export function ownerHref(reader: Reader, owner: string | null): string | null {
  const group = rollUpsOf(reader, 'owner').find(({ key }) => key === owner);
  return group ? reader.href(rollUpPath('owner', group)) : null;
}

/** What a group is called. */
export function nameOf(reader: Reader, { kind, key, name }: RollUp): Text {
  if (key === null && kind !== 'channel' && reader.edition.config.audience === 'public') return reader.ownerText(null);
  if (key === null) return reader.words.rollUps.none[kind === 'channel' ? kind : 'owner'];
  return kind === 'brand' && name !== null ? name : reader.named(kind, key);
}
