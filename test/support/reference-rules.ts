import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import type { ActionFigures, Stop } from './reference-journey.ts';
import type { Version } from './reference-parity.ts';

/* The rules of model §6 as a table: severity and numbers, before the config changes them. */

const STANDING: Record<string, [string, Record<string, number>?]> = {
  'ladder/unmet': ['error'],
  'ladder/stranded': ['warning'],
  'ladder/unassessed': ['warning', { assessed: 2 / 3 }],
  'ladder/not-shown': ['warning'],
  'ladder/narrow': ['warning', { share: 0.5 }],
  'ladder/must-set-aside': ['info'],
  'ladder/one-step-away': ['info'],
  'journey/moment-of-truth': ['warning', { level: 2 }],
  'loop/stage-empty': ['warning'],
  'loop/half-the-work': ['warning', { balance: -0.5 }],
  'loop/cliff': ['warning', { drop: 1 }],
  'loop/weak-ending': ['warning', { below: 0.5 }],
  'gap/shortfall': ['warning', { gap: -1 }],
  'gap/promise-broken': ['error'],
  'gap/promise-too-high': ['info'],
  'parity/existing-worse-off': ['error', { below: 0.5 }],
  'parity/price-penalty': ['error', { tolerance: 0 }],
  'parity/existing-unserved': ['warning'],
  'consistency/spread': ['warning', { spread: 1 }],
  'trust/weak-facet': ['warning', { below: 0.5 }],
  'value/deviation': ['warning', { below: 0.5 }],
  'kpi/score-without-need': ['warning'],
  'kpi/score-hides-level': ['warning', { share: 0.8, nps: 50, level: 1 }],
  'kpi/satisfied-not-returning': ['warning', { satisfied: 0.8, nps: 50, returning: 0.6 }],
  'kpi/survey-only': ['info'],
  'relationship/fragile': ['info', { level: 1 }],
  'relationship/no-renewal': ['info', { days: 365 }],
  'evidence/missing': ['warning'],
  'evidence/assumed': ['warning'],
  'evidence/stale': ['warning', { days: 365 }],
  'evidence/dated-ahead': ['warning', { days: 31 }],
  'evidence/low-agreement': ['warning', { alpha: 0.667, units: 10, raw: 0.8 }],
  'evidence/measure-contradicts': ['warning'],
  'actions/overdue': ['warning'],
  'actions/no-owner': ['info'],
  'actions/lifts-nothing': ['info'],
  'actions/done-but-missed': ['warning'],
  'waiver/expired': ['warning'],
  'waiver/unused': ['info'],
  'privacy/personal-data': ['warning'],
};

/** Every rule of model §6 with the names and standard values of its numbers. */
export const RULE_NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = Object.fromEntries(
  Object.entries(STANDING).map(([rule, [, numbers = {}]]) => [rule, numbers]),
);

/** What fired, before severities, `off` and waivers. */
export interface Fired {
  rule: string;
  touchpoint: string | null;
}

export interface ReferenceFinding extends Fired {
  severity: string;
  waived: boolean;
}

/** Everything a rule may look at. */
export interface Seen {
  audit: Audit;
  rubric: Rubric;
  asOf: string;
  /** `--as-of`, else the commit's day; `null` without both. */
  reportDay: string | null;
  /** The reach of the whole journey. */
  reach: number;
  stops: readonly Stop[];
  versions: readonly (readonly Version[])[];
  actions: readonly (readonly ActionFigures[])[];
  /** A number of a rule, as the config sets it. */
  number(rule: string, name: string): number;
}

export function numberOf(settings: RuleSettings, rule: string, name: string): number {
  const setting = settings[rule];
  const own = typeof setting === 'object' ? setting[name] : undefined;
  return typeof own === 'number' ? own : (STANDING[rule]?.[1]?.[name] ?? Number.NaN);
}

function severityOf(settings: RuleSettings, rule: string): string {
  const setting = settings[rule];
  const own = typeof setting === 'object' ? setting.severity : setting;
  return own ?? STANDING[rule]?.[0] ?? 'error';
}

/** Severities and waivers over what fired; the waivers' own findings come last. */
export function asSet(fired: readonly Fired[], audit: Audit, asOf: string, settings: RuleSettings): ReferenceFinding[] {
  const isOn = ({ rule }: Fired): boolean => severityOf(settings, rule) !== 'off';
  const waivers = audit.waivers ?? [];
  const covers = (waiver: (typeof waivers)[number], { rule, touchpoint }: Fired): boolean =>
    waiver.rule === rule && (waiver.touchpoint === undefined || waiver.touchpoint === touchpoint);
  const isExpired = ({ until }: (typeof waivers)[number]): boolean => until < asOf;

  const real = fired.filter(isOn);
  const ofWaivers = waivers.flatMap((waiver): Fired[] => {
    const touchpoint = waiver.touchpoint ?? null;
    if (isExpired(waiver)) return [{ rule: 'waiver/expired', touchpoint }];
    return real.some((finding) => covers(waiver, finding)) ? [] : [{ rule: 'waiver/unused', touchpoint }];
  });
  return [...real, ...ofWaivers.filter(isOn)].map((finding) => ({
    ...finding,
    severity: severityOf(settings, finding.rule),
    waived: waivers.some((waiver) => !isExpired(waiver) && covers(waiver, finding)),
  }));
}
