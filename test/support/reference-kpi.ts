import type { Measure } from '../../src/model/touchpoint.ts';
import { isToDo, type Stop } from './reference-journey.ts';
import { ALLOWED, type answersOf, measuredRating, writtenRating } from './reference-ladder.ts';
import { daysBetween, isStale } from './reference-parity.ts';
import type { Fired, Seen } from './reference-rules.ts';

/* Which rules of model §6 fire on measures, evidence, actions, relationship and texts. */

const SATISFACTION: Record<string, [number, number]> = { csat: [1, 5], nps: [-100, 100], ces: [1, 7] };
const INTENT: Record<string, [number, number]> = { 'return-intent': [1, 7] };

/** How far up their scale the measures of one sort are; NPS as it is written. */
function placed(measures: readonly Measure[], sort: Record<string, [number, number]>) {
  return measures.flatMap(({ metric, value, scale = sort[metric] }) =>
    Object.hasOwn(sort, metric) && scale ? [{ metric, value, share: (value - scale[0]) / (scale[1] - scale[0]) }] : [],
  );
}

/** The base and every variant with measures of its own. */
export function firedOnKpi({ stops, versions, reach, number }: Seen): Fired[] {
  return stops.flatMap(({ touchpoint, figures }, at) => {
    const { id, need, evidence = [] } = touchpoint;
    const places = [
      { measures: touchpoint.measures ?? [], reach: figures.reach },
      ...(versions[at] ?? []).map(({ variant, figures: own }) => ({
        measures: variant.measures ?? [],
        reach: own.reach,
      })),
    ];
    const rules: string[] = [];
    if (need === undefined && places.some(({ measures }) => placed(measures, SATISFACTION).length > 0)) {
      rules.push('kpi/score-without-need');
    }
    for (const place of places) {
      const satisfied = (rule: string, share: string) =>
        placed(place.measures, SATISFACTION).filter((measure) =>
          measure.metric === 'nps'
            ? measure.value >= number(rule, 'nps') - ALLOWED
            : measure.share >= number(rule, share) - ALLOWED,
        );
      const most = number('kpi/score-hides-level', 'level');
      if (place.reach <= most || reach <= most) {
        rules.push(...satisfied('kpi/score-hides-level', 'share').map(() => 'kpi/score-hides-level'));
      }
      const least = number('kpi/satisfied-not-returning', 'returning') - ALLOWED;
      if (
        satisfied('kpi/satisfied-not-returning', 'satisfied').length > 0 &&
        placed(place.measures, INTENT).some(({ share }) => share < least)
      ) {
        rules.push('kpi/satisfied-not-returning');
      }
    }
    const kinds = evidence.map(({ kind }) => kind);
    if (kinds.includes('survey') && kinds.every((kind) => kind === 'survey' || kind === 'assumption')) {
      rules.push('kpi/survey-only');
    }
    return rules.map((rule) => ({ rule, touchpoint: id }));
  });
}

function contradictions(own: Parameters<typeof answersOf>[0]): number {
  return (own.measures ?? []).filter((measure) => {
    const written = own.ratings?.[measure.rates ?? ''];
    return written !== undefined && writtenRating(written) !== measuredRating(measure);
  }).length;
}

/** Choice: a measure contradicts what is written beside it, in the touchpoint or in the same variant. */
export function firedOnEvidence({ stops, asOf, number }: Seen): Fired[] {
  return stops.flatMap(({ touchpoint, answers }: Stop) => {
    const { id, evidence = [], variants = [] } = touchpoint;
    const rules: string[] = [];
    const isRated = Object.values(answers).some((rating) => rating !== 'n/a');
    if (evidence.length === 0 && isRated) rules.push('evidence/missing');
    if (evidence.length > 0 && evidence.every(({ kind }) => kind === 'assumption')) rules.push('evidence/assumed');
    if (isStale(touchpoint, asOf, number('evidence/stale', 'days'))) rules.push('evidence/stale');
    for (const own of [touchpoint, ...variants]) {
      rules.push(...Array<string>(contradictions(own)).fill('evidence/measure-contradicts'));
    }
    return rules.map((rule) => ({ rule, touchpoint: id }));
  });
}

export function firedOnActions({ audit, stops, actions, asOf }: Seen): Fired[] {
  return stops.flatMap(({ touchpoint, answers }, at) =>
    (touchpoint.actions ?? []).flatMap((action, position) => {
      const rules: string[] = [];
      if (isToDo(action)) {
        const gain = actions[at]?.[position]?.touchpoint_gain ?? 0;
        if (action.due !== undefined && action.due < asOf) rules.push('actions/overdue');
        if ((action.owner ?? touchpoint.owner ?? audit.owner) === undefined) rules.push('actions/no-owner');
        if (Math.abs(gain) <= ALLOWED) rules.push('actions/lifts-nothing');
      }
      // Choice: one finding per action, however many of its criteria are not met.
      const isMissed = (id: string): boolean => answers[id] === 'partly' || answers[id] === 'missed';
      if (action.status === 'done' && (action.lifts ?? []).some(isMissed)) rules.push('actions/done-but-missed');
      return rules.map((rule) => ({ rule, touchpoint: touchpoint.id }));
    }),
  );
}

export function firedOnRelationship({ audit, asOf, number }: Seen, reaches: readonly number[]): Fired[] {
  const fired = reaches
    .filter((reach) => reach <= number('relationship/fragile', 'level'))
    .map(() => ({ rule: 'relationship/fragile', touchpoint: null }));
  const isRenewal = ({ status, done }: { status?: string; done?: string }): boolean => {
    if (status !== 'done' || done === undefined) return false;
    const ago = daysBetween(done, asOf);
    return ago >= 0 && ago <= number('relationship/no-renewal', 'days');
  };
  const renews = audit.touchpoints.some(({ actions = [] }) => actions.some(isRenewal));
  if (reaches.length === 0 || renews) return fired;
  return [...fired, { rule: 'relationship/no-renewal', touchpoint: null }];
}

const PERSONAL = [/\S@\S+\.\S/, /\+\d[\d ]{9,}/, /(?<!\d)1[3-9]\d{9}(?!\d)/];

/** Naive: the samples of the generator hold an address, a phone number, a card or an id number, or nothing near one. */
function isPersonal(text: string): boolean {
  const card = /(?<!\d)\d{16}(?!\d)/.exec(text)?.[0];
  const resident = /(?<!\d)\d{17}[\dX]/.exec(text)?.[0];
  const digits = [...(card ?? '')].map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)));
  const luhn = digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0);
  if (card !== undefined && luhn % 10 === 0) return true;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const checksum = weights.reduce((sum, weight, at) => sum + weight * Number(resident?.[at]), 0) % 11;
  if (resident !== undefined && resident[17] === '10X98765432'[checksum]) return true;
  return PERSONAL.some((pattern) => pattern.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function firedOnTexts({ audit }: Seen): Fired[] {
  const { touchpoints, ...head } = audit;
  const personal = (value: unknown, touchpoint: string | null): Fired[] =>
    textsIn(value)
      .filter(isPersonal)
      .map(() => ({ rule: 'privacy/personal-data', touchpoint }));
  return [...personal(head, null), ...touchpoints.flatMap((touchpoint) => personal(touchpoint, touchpoint.id))];
}
