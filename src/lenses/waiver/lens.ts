import type { Audit } from '../../model/audit.ts';
import type { Finding } from '../../model/finding.ts';
import type { Text } from '../../model/text.ts';
import type { Lens, LensContext } from '../lens.ts';
import { WAIVER_RULES } from './rules.ts';

/** What waivers say of themselves is judged when every lens has found what they cover: see `judged`. */
export const waiverLens: Lens<'waiver', typeof WAIVER_RULES> = {
  id: 'waiver',
  rules: WAIVER_RULES,
  read: () => ({ findings: [] }),
};

export interface Waived {
  reason: Text;
  owner: string | null;
  until: string;
}

/** A finding with the waiver that takes it out of every gate, if any. */
export type JudgedFinding = Finding & { waived: Waived | null };

/**
 * Lays an audit's waivers over its findings. A waiver holds up to and including its last day; it never changes a
 * score, and adds findings of its own once it has expired or when it waives nothing.
 */
export function judged(
  audit: Audit,
  findings: readonly Finding[],
  { rules, asOf }: LensContext<typeof WAIVER_RULES>,
): JudgedFinding[] {
  const waivers = audit.waivers ?? [];
  const fired = ({ rule, touchpoint, until }: (typeof waivers)[number]) => ({
    touchpoint: touchpoint ?? null,
    data: { rule, until },
  });
  const expired = waivers.flatMap((waiver, at) =>
    waiver.until < asOf ? rules.fire('waiver/expired', { ...fired(waiver), path: ['waivers', at, 'until'] }) : [],
  );
  const known = [...findings, ...expired];
  const covered = new Set(known.flatMap(placesOf));
  const inForce = [...waivers.entries()].filter(([, { until }]) => until >= asOf);
  const idle = inForce.filter(([, waiver]) => !covered.has(placeOf(waiver)));
  const idleAt = counted(idle.flatMap(([, { touchpoint = null }]) => placesOf({ rule: 'waiver/unused', touchpoint })));
  const unused = idle.flatMap(([at, waiver]) => {
    // A waiver of waiver/unused has its use in the others that have none; never in itself.
    const serves = (idleAt.get(placeOf(waiver)) ?? 0) > 1;
    return serves ? [] : rules.fire('waiver/unused', { ...fired(waiver), path: ['waivers', at] });
  });
  const byPlace = Map.groupBy(inForce, ([, waiver]) => placeOf(waiver));
  return [...known, ...unused].map((finding) => {
    // One of them may be what the finding is about, so that the next one counts.
    const covering = placesOf(finding).flatMap((place) => byPlace.get(place)?.slice(0, 2) ?? []);
    const [, waiver] = covering.filter(([at]) => !isOwn(finding, at)).sort(([a], [b]) => a - b)[0] ?? [];
    return {
      ...finding,
      waived: waiver ? { reason: waiver.reason, owner: waiver.owner ?? null, until: waiver.until } : null,
    };
  });
}

/** The findings that a waiver covers: those of a rule, or of a rule at a touchpoint. */
function placeOf({ rule, touchpoint }: { rule: string; touchpoint?: string | undefined }): string {
  return touchpoint === undefined ? rule : `${rule} ${touchpoint}`;
}

/** Under what a finding can be covered. */
function placesOf({ rule, touchpoint }: Pick<Finding, 'rule' | 'touchpoint'>): string[] {
  return touchpoint === null ? [rule] : [rule, placeOf({ rule, touchpoint })];
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a finding says of the waiver at a position that it is expired or unused: none waives that of itself. */
function isOwn({ rule, path }: Finding, at: number): boolean {
  return rule.startsWith('waiver/') && path[1] === at;
}
