import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Ratings, Touchpoint } from '../../src/model/touchpoint.ts';
import type { Stage } from '../../src/model/vocabulary.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { AS_OF, audit, standingAt } from '../support/build-audit.ts';

/** An audit that makes a rule fire; `quiet` gives each number of the rule a value at which it no longer does. */
export interface FiringExample {
  audit: Audit;
  rubric?: Rubric;
  reportDay?: string;
  quiet: Readonly<Record<string, number>>;
}

const at = (index: number, said: Partial<Touchpoint> = {}): Partial<Touchpoint> => ({
  ratings: standingAt(index),
  ...said,
});
const one = (said: Partial<Touchpoint>, whole: Partial<Audit> = {}) => audit([said], whole);
const stages = (...pairs: [Stage, number][]) => audit(pairs.map(([stage, index]) => at(index, { stage })));
const acts = (said: Partial<NonNullable<Touchpoint['actions']>[number]>, ratings: Ratings = standingAt(1)) =>
  one({ ratings, actions: [{ id: 'greet', title: { en: 'Greet first', 'zh-CN': '先打招呼' }, ...said }] });
const asked = (metric: string, value: number) => ({ metric, value });
const promised = { what: { en: 'Refund', 'zh-CN': '退款' }, promised: 1, delivered: 4, unit: 'day', better: 'lower' };
const sells = (segment: 'loyal' | 'target', price: number) => ({ segment, offer: { price, unit: 'CNY/year' } });
const evidenced = (kind: 'assumption' | 'survey', date: string = AS_OF) => one(at(1, { evidence: [{ kind, date }] }));
const torn: Ratings = Object.fromEntries(
  Object.keys(standingAt(1)).map((id, at) => [
    id,
    { by: at % 2 === 0 ? { jing: 'met', li: 'missed' } : { jing: 'missed', li: 'met' } },
  ]),
);
const setAside = (...ids: string[]): Ratings => Object.fromEntries(ids.map((id) => [id, 'n/a']));
const waits = [{ metric: 'wait', value: 9, target: 5, better: 'lower' as const, rates: 'l-0' }];
const waives = (until: string) => one({}, { waivers: [{ rule: 'loop/cliff', reason: 'Known', until }] });
const related = one({}, { relationship: [{ segment: 'repeat', ratings: { 'known-as-person': 'missed' } }] });

/** One example for every rule of model §6. */
export const FIRING: Readonly<Record<string, FiringExample>> = {
  'ladder/unmet': { audit: one(at(0)), quiet: {} },
  'ladder/not-shown': { audit: one({}), quiet: {} },
  'ladder/stranded': { audit: one({ ratings: { ...standingAt(2), 'l-0': 'missed' } }), quiet: {} },
  'ladder/unassessed': { audit: one({}), quiet: { assessed: 0 } },
  'ladder/narrow': {
    audit: one({
      ratings: { 'l-0': 'met', ...setAside('l-1', 'l-2', 'l-3', 'l-4', 'l-5', 'l-6', 'l-7', 'l-8', 'l-9') },
    }),
    quiet: { share: 0.1 },
  },
  'ladder/must-set-aside': { audit: one({ ratings: setAside('task-completed') }), rubric: STANDARD, quiet: {} },
  'ladder/one-step-away': { audit: one(at(0.9)), quiet: {} },
  'journey/moment-of-truth': { audit: one(at(1, { moment_of_truth: true })), quiet: { level: 1 } },
  'loop/stage-empty': { audit: one({}), quiet: {} },
  'loop/half-the-work': { audit: stages(['convert', 2], ['renew', 1]), quiet: { balance: -2 } },
  'loop/cliff': { audit: stages(['convert', 2], ['renew', 1]), quiet: { drop: 2 } },
  'loop/weak-ending': { audit: stages(['convert', 2], ['renew', 1]), quiet: { below: 1 } },
  'gap/shortfall': { audit: one({ expectation: { expected: 6, perceived: 4 } }), quiet: { gap: -3 } },
  'gap/promise-broken': { audit: one({ promises: [{ ...promised, better: 'lower' }] }), quiet: {} },
  'gap/promise-too-high': { audit: one({ promises: [{ ...promised, better: 'lower', benchmark: 3 }] }), quiet: {} },
  'parity/existing-worse-off': {
    audit: one({
      variants: [
        { segment: 'loyal', ratings: standingAt(1) },
        { segment: 'target', ratings: standingAt(1.6) },
      ],
    }),
    quiet: { below: 1 },
  },
  'parity/price-penalty': {
    audit: one({ variants: [sells('loyal', 12), sells('target', 10)] }),
    quiet: { tolerance: 1 },
  },
  'parity/existing-unserved': { audit: one({ serves: ['target'] }), quiet: {} },
  'consistency/spread': {
    audit: one(at(2, { variants: [{ location: 'North', ratings: standingAt(1) }] })),
    quiet: { spread: 2 },
  },
  'trust/weak-facet': {
    audit: one({
      ratings: { courteous: 'missed', understood: 'missed', 'emotion-met': 'missed', memorable: 'missed' },
    }),
    rubric: STANDARD,
    quiet: { below: 0 },
  },
  'value/deviation': { audit: one({ ratings: { 'price-plain': 'missed' } }), rubric: STANDARD, quiet: { below: 0 } },
  'kpi/score-without-need': { audit: one({ measures: [asked('csat', 3)] }), quiet: {} },
  'kpi/score-hides-level': {
    audit: one(at(1, { measures: [asked('csat', 4.6)] })),
    quiet: { share: 1, level: 0 },
  },
  'kpi/satisfied-not-returning': {
    audit: one({ measures: [asked('csat', 4.6), asked('return-intent', 2)] }),
    quiet: { satisfied: 1, returning: 0 },
  },
  'kpi/survey-only': { audit: evidenced('survey'), quiet: {} },
  'relationship/fragile': { audit: related, quiet: { level: 0 } },
  'relationship/no-renewal': {
    audit: one(
      { actions: [{ id: 'thank', title: 'Thank them', status: 'done', done: '2023-01-31' }] },
      { relationship: [{ segment: 'repeat' }] },
    ),
    quiet: { days: 3650 },
  },
  'evidence/missing': { audit: one(at(1)), quiet: {} },
  'evidence/assumed': { audit: evidenced('assumption'), quiet: {} },
  'evidence/stale': { audit: evidenced('survey', '2020-01-01'), quiet: { days: 3650 } },
  'evidence/dated-ahead': { audit: one({}), reportDay: '2024-04-30', quiet: { days: 365 } },
  'evidence/low-agreement': { audit: one({ ratings: torn }), quiet: { alpha: -1, units: 31, raw: 0 } },
  'evidence/measure-contradicts': { audit: one({ ratings: { 'l-0': 'met' }, measures: waits }), quiet: {} },
  'actions/overdue': { audit: acts({ due: '2024-01-31' }), quiet: {} },
  'actions/no-owner': { audit: acts({}), quiet: {} },
  'actions/lifts-nothing': { audit: acts({}), quiet: {} },
  'actions/done-but-missed': { audit: acts({ status: 'done', lifts: ['m-0'] }), quiet: {} },
  'waiver/expired': { audit: waives('2024-01-31'), quiet: {} },
  'waiver/unused': { audit: waives('2025-01-31'), quiet: {} },
  'privacy/personal-data': { audit: one({}, { persona: 'li@example.com' }), quiet: {} },
};

/** More examples: of the other forms that a rule's message takes, and of numbers that the first leaves aside. */
export const ALSO_FIRING: Readonly<Record<string, readonly FiringExample[]>> = {
  'ladder/unmet': [
    { audit: one({ ratings: setAside(...Object.keys(standingAt(0)).filter((id) => id[0] === 'l')) }), quiet: {} },
  ],
  'ladder/one-step-away': [
    {
      audit: one({ ratings: Object.fromEntries(Object.entries(standingAt(1)).filter(([id]) => id !== 'l-0')) }),
      quiet: {},
    },
  ],
  'journey/moment-of-truth': [{ audit: one({ moment_of_truth: true }), quiet: {} }],
  'loop/half-the-work': [{ audit: stages(['convert', 1]), quiet: {} }],
  'parity/price-penalty': [{ audit: one({ variants: [sells('loyal', 12), sells('target', 0)] }), quiet: {} }],
  'kpi/score-hides-level': [
    { audit: audit([at(3, { measures: [asked('csat', 4.6)] }), at(0)]), quiet: {} },
    { audit: one(at(1, { measures: [asked('nps', 80)] })), quiet: { nps: 81 } },
  ],
  'kpi/satisfied-not-returning': [
    { audit: one({ measures: [asked('nps', 80), asked('return-intent', 2)] }), quiet: { nps: 81 } },
  ],
};
