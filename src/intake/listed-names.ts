import type { Config } from '../model/config.ts';
import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { isSlipOf } from '../rubric/slip-of.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';

/** Channels and owners that look like a slip of one that the config lists. Any other name may stand unlisted. */
export function unlistedNames(audit: AuditDraft, config: Draft<Pick<Config, 'channels' | 'owners'>> | null): Problem[] {
  const channels = Object.keys(config?.channels ?? {});
  const owners = Object.keys(config?.owners ?? {});
  return namesIn(audit).flatMap(({ value, path, isChannel }) => {
    const known = isChannel ? channels : owners;
    const near = known.includes(value) ? undefined : known.find((name) => isSlipOf(value, name));
    return near === undefined
      ? []
      : [wrong(isChannel ? 'unlisted-channel' : 'unlisted-owner', path, { value, nearest: near })];
  });
}

function namesIn(audit: AuditDraft): { value: string; path: Path; isChannel: boolean }[] {
  const owner = (holder: { owner?: string } | undefined, path: Path) => named(holder?.owner, [...path, 'owner'], false);
  return [
    ...owner(audit, []),
    ...(audit.touchpoints ?? []).flatMap((touchpoint, at) => {
      const path = ['touchpoints', at];
      return [
        ...owner(touchpoint, path),
        ...named(touchpoint?.channel, [...path, 'channel'], true),
        ...(touchpoint?.variants ?? []).flatMap((variant, nth) =>
          named(variant?.channel, [...path, 'variants', nth, 'channel'], true),
        ),
        ...(touchpoint?.actions ?? []).flatMap((action, nth) => owner(action, [...path, 'actions', nth])),
      ];
    }),
    ...(audit.waivers ?? []).flatMap((waiver, at) => owner(waiver, ['waivers', at])),
  ];
}

function named(value: string | undefined, path: Path, isChannel: boolean) {
  return value === undefined ? [] : [{ value, path, isChannel }];
}
