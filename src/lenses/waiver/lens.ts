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
  const covers = ({ rule, touchpoint }: (typeof waivers)[number], finding: Finding) =>
    rule === finding.rule && (touchpoint === undefined || touchpoint === finding.touchpoint);
  const fired = ({ rule, touchpoint, until }: (typeof waivers)[number]) => ({
    touchpoint: touchpoint ?? null,
    data: { rule, until },
  });
  const expired = waivers.flatMap((waiver, at) =>
    waiver.until < asOf ? rules.fire('waiver/expired', { ...fired(waiver), path: ['waivers', at, 'until'] }) : [],
  );
  const known = [...findings, ...expired];
  const idle = [...waivers.entries()].filter(
    ([, waiver]) => waiver.until >= asOf && !known.some((finding) => covers(waiver, finding)),
  );
  const unused = idle.flatMap(([at, waiver]) => {
    // A waiver of waiver/unused has its use in the others that have none; never in itself.
    const others = idle
      .filter(([other]) => other !== at)
      .map(([, other]) => ({ ...fired(other), rule: 'waiver/unused' }));
    const serves = others.some(
      ({ rule, touchpoint }) => rule === waiver.rule && (waiver.touchpoint ?? touchpoint) === touchpoint,
    );
    return serves ? [] : rules.fire('waiver/unused', { ...fired(waiver), path: ['waivers', at] });
  });
  return [...known, ...unused].map((finding) => {
    const waiver = waivers.find(
      (candidate, at) => candidate.until >= asOf && covers(candidate, finding) && !isOwn(finding, at),
    );
    return {
      ...finding,
      waived: waiver ? { reason: waiver.reason, owner: waiver.owner ?? null, until: waiver.until } : null,
    };
  });
}

/** Whether a finding says of the waiver at a position that it is expired or unused: none waives that of itself. */
function isOwn({ rule, path }: Finding, at: number): boolean {
  return rule.startsWith('waiver/') && path[1] === at;
}
