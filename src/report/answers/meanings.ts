import type { Facet, ValueArea } from '../../model/vocabulary.ts';
import { CAUSES, FACETS, VALUE_AREAS } from '../../model/vocabulary.ts';
import type { AuditReport } from '../report.ts';
import { pricePenalty } from './price-penalty.ts';

/** What a lens's figures mean for one journey: a sentence by its id, with the data that fills its {places}. */
export interface Meaning {
  id: MeaningId;
  data: Readonly<Record<string, string | number>>;
}

export const MEANING_IDS = [
  'loop-renew-empty',
  'loop-half',
  'loop-before-better',
  'loop-after-better',
  'loop-even',
  'loop-one-side',
  'loop-thin',
  'promises-none',
  'promises-all-kept',
  'promises-some-broken',
  'gap-below',
  'gap-above',
  'gap-as-expected',
  'parity-none',
  'parity-price',
  'parity-free',
  'parity-worse',
  'parity-better',
  'parity-even',
  'trust-none',
  'trust-weakest',
  'trust-all-sound',
  'trust-missed-mostly',
  'trust-missed-all',
  'value-none',
  'value-weakest',
  'value-all-sound',
  'evidence-thin',
  'evidence-sound',
  'agreement-low',
  'agreement-told',
  'relationship-fragile',
  'relationship-open',
  'relationship-sound',
  'actions-none',
  'actions-first',
  'actions-nothing-yet',
] as const;
type MeaningId = (typeof MEANING_IDS)[number];

export interface Meanings {
  loop: readonly Meaning[];
  gap: readonly Meaning[];
  parity: readonly Meaning[];
  trust: readonly Meaning[];
  value: readonly Meaning[];
  evidence: readonly Meaning[];
  relationship: readonly Meaning[];
  actions: readonly Meaning[];
}

/** What each lens says of a journey, for people; the judgement is the findings', no number is compared anew. */
export function meaningsOf(audit: AuditReport): Meanings {
  return {
    loop: loop(audit),
    gap: [promises(audit), ...gap(audit)],
    parity: parity(audit),
    trust: [...trust(audit), ...missed(audit)],
    value: value(audit),
    evidence: [...evidence(audit), ...agreement(audit)],
    relationship: relationship(audit),
    actions: [actions(audit)],
  };
}

function meaning(id: MeaningId, data: Meaning['data'] = {}): Meaning {
  return { id, data };
}

function fires({ findings }: AuditReport, rule: string): boolean {
  return findings.some((finding) => finding.rule === rule);
}

function loop(audit: AuditReport): Meaning[] {
  const { before, after, balance, renew } = audit.loop;
  if (renew.touchpoints === 0 && audit.stages.includes('renew')) return [meaning('loop-renew-empty')];
  if (before === null || after === null || balance === null)
    return [meaning(hasBothSides(audit) ? 'loop-thin' : 'loop-one-side')];
  const data = { before, after };
  if (fires(audit, 'loop/half-the-work')) return [meaning('loop-half', data)];
  return [meaning(balance < 0 ? 'loop-before-better' : balance > 0 ? 'loop-after-better' : 'loop-even', data)];
}

/** Whether there are touchpoints before and after the sale, assessed or not. */
function hasBothSides({ loop: { understand, convert, experience, renew } }: AuditReport): boolean {
  const some = (...stages: { touchpoints: number }[]) => stages.some(({ touchpoints }) => touchpoints > 0);
  return some(understand, convert) && some(experience, renew);
}

function promises({ gap: { promises: counted } }: AuditReport): Meaning {
  if (counted.made === 0) return meaning('promises-none');
  return meaning(counted.kept === counted.made ? 'promises-all-kept' : 'promises-some-broken', counted);
}

function gap({ gap: { mean } }: AuditReport): Meaning[] {
  if (mean === null) return [];
  return [meaning(mean < 0 ? 'gap-below' : mean > 0 ? 'gap-above' : 'gap-as-expected', { gap: Math.abs(mean) })];
}

function parity({ touchpoints }: AuditReport): Meaning[] {
  const penalties = touchpoints.flatMap((touchpoint) => pricePenalty(touchpoint.parity) ?? []);
  const differences = touchpoints.flatMap(({ parity: { existing_minus_new: difference } }) => difference ?? []);
  const penalty = Math.max(...penalties, 0);
  const difference = differences.toSorted((a, b) => a - b)[0];
  return [
    ...(penalty > 0 ? [Number.isFinite(penalty) ? meaning('parity-price', { penalty }) : meaning('parity-free')] : []),
    // Who pays more is not alike, however alike they stand.
    ...(difference === undefined || (difference === 0 && penalty > 0)
      ? []
      : [
          meaning(difference < 0 ? 'parity-worse' : difference > 0 ? 'parity-better' : 'parity-even', {
            difference: Math.abs(difference),
          }),
        ]),
    ...(penalties.length + differences.length === 0 ? [meaning('parity-none')] : []),
  ];
}

/** The lowest of some shares, first on a tie; `null` of nothing. */
function lowest<Name extends string>(names: readonly Name[], shares: Readonly<Record<Name, number | null>>) {
  const known = names.flatMap((name) => {
    const score = shares[name];
    return score === null ? [] : [{ name, score }];
  });
  return known.toSorted((a, b) => a.score - b.score)[0] ?? null;
}

function trust(audit: AuditReport): Meaning[] {
  const weakest = lowest<Facet>(FACETS, audit.trust);
  if (!weakest) return [meaning('trust-none')];
  return [
    weakest.score === 1
      ? meaning('trust-all-sound')
      : meaning('trust-weakest', { facet: weakest.name, score: weakest.score }),
  ];
}

function missed({ trust: { missed: shares } }: AuditReport): Meaning[] {
  const [most] = CAUSES.flatMap((cause) => {
    const share = shares[cause];
    return share === null ? [] : [{ cause, share }];
  }).toSorted((a, b) => b.share - a.share);
  return most ? [meaning(most.share === 1 ? 'trust-missed-all' : 'trust-missed-mostly', most)] : [];
}

function value(audit: AuditReport): Meaning[] {
  const weakest = lowest<ValueArea>(VALUE_AREAS, audit.value);
  if (!weakest) return [meaning('value-none')];
  return [
    weakest.score === 1
      ? meaning('value-all-sound')
      : meaning('value-weakest', { area: weakest.name, score: weakest.score }),
  ];
}

function evidence({ touchpoints }: AuditReport): Meaning[] {
  const low = touchpoints.filter(({ confidence }) => confidence === 'low').length;
  const data = { low, touchpoints: touchpoints.length };
  return [meaning(low > 0 ? 'evidence-thin' : 'evidence-sound', data)];
}

function agreement(audit: AuditReport): Meaning[] {
  if (audit.agreement === null) return [];
  const id = fires(audit, 'evidence/low-agreement') ? 'agreement-low' : 'agreement-told';
  return [meaning(id, { alpha: audit.agreement })];
}

/** The rung up to which a relationship is easily lost (model §4). */
const TRANSACTION = 1;

function relationship(audit: AuditReport): Meaning[] {
  const segments = audit.relationship.length;
  if (segments === 0) return [];
  const fragile = audit.findings.filter(({ rule }) => rule === 'relationship/fragile').length;
  if (fragile > 0) return [meaning('relationship-fragile', { fragile, segments })];
  const open = audit.relationship.filter(({ level }) => level <= TRANSACTION).length;
  return [open > 0 ? meaning('relationship-open', { open, segments }) : meaning('relationship-sound')];
}

function actions({ touchpoints }: AuditReport): Meaning {
  const ranked = touchpoints.flatMap((touchpoint) => touchpoint.actions).filter(({ rank }) => rank !== null);
  const first = ranked.find(({ rank }) => rank === 1);
  if (!first) return meaning('actions-none');
  return first.gain ? meaning('actions-first', { gained: first.gain }) : meaning('actions-nothing-yet');
}
