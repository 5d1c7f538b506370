import type { Finding, Path } from '../model/finding.ts';
import type { Rule, RuleSetting, RuleSettings } from '../model/rule.ts';
import type { Severity } from '../model/vocabulary.ts';
import { ACTIONS_RULES } from './rules/actions.ts';
import { CONSISTENCY_RULES } from './rules/consistency.ts';
import { EVIDENCE_RULES } from './rules/evidence.ts';
import { GAP_RULES } from './rules/gap.ts';
import { JOURNEY_RULES } from './rules/journey.ts';
import { KPI_RULES } from './rules/kpi.ts';
import { LADDER_RULES } from './rules/ladder.ts';
import { LOOP_RULES } from './rules/loop.ts';
import { PARITY_RULES } from './rules/parity.ts';
import { PRIVACY_RULES } from './rules/privacy.ts';
import { RELATIONSHIP_RULES } from './rules/relationship.ts';
import { TRUST_RULES } from './rules/trust.ts';
import { VALUE_RULES } from './rules/value.ts';
import { WAIVER_RULES } from './rules/waiver.ts';

const RECORDS = [
  ...LADDER_RULES,
  ...JOURNEY_RULES,
  ...LOOP_RULES,
  ...GAP_RULES,
  ...PARITY_RULES,
  ...CONSISTENCY_RULES,
  ...TRUST_RULES,
  ...VALUE_RULES,
  ...KPI_RULES,
  ...RELATIONSHIP_RULES,
  ...EVIDENCE_RULES,
  ...ACTIONS_RULES,
  ...WAIVER_RULES,
  ...PRIVACY_RULES,
] as const;

type RuleRecord = (typeof RECORDS)[number];
type RuleId = RuleRecord['id'];
type NumberOf<Id extends RuleId> = keyof Extract<RuleRecord, { id: Id }>['numbers'] & string;

/** Every rule there is, in the order of the model. */
export const RULES: readonly Rule[] = RECORDS;

/** What a finding says beyond its rule. */
interface Fired {
  touchpoint?: string | null;
  /** The form of the message, where it is not the usual one. */
  form?: string;
  data?: Finding['data'];
  path: Path;
}

/** A rule with the severity and numbers that settings give it. */
export type SetRule = Omit<Rule, 'severity'> & { severity: Severity | 'off' };

/** The rules as they are set for one audit: what a lens compares with, and how it reports. */
export interface Rulebook {
  /** A rule's number as configured. */
  number<Id extends RuleId>(rule: Id, name: NumberOf<Id>): number;
  /** A finding, or nothing when the rule is off. */
  fire(rule: RuleId, fired: Fired): Finding[];
}

/** Every rule as settings leave it: the later ones lie over the earlier, rubric first, then config. */
export function rulesAsSet(...layers: readonly RuleSettings[]): SetRule[] {
  return RULES.map((rule) => layers.reduce(laidOver, { ...rule, numbers: { ...rule.numbers } }));
}

/** The rulebook of one audit, from settings in the same order. */
export function rulebook(...layers: readonly RuleSettings[]): Rulebook {
  const set = new Map(rulesAsSet(...layers).map((rule) => [rule.id, rule]));
  return {
    number: (rule, name) => set.get(rule)?.numbers[name] ?? Number.NaN,
    fire(rule, { touchpoint = null, form, data = {}, path }) {
      const severity = set.get(rule)?.severity ?? 'off';
      return severity === 'off' ? [] : [{ rule, ...(form && { form }), severity, touchpoint, data, path }];
    },
  };
}

function laidOver(rule: SetRule, settings: RuleSettings): SetRule {
  const setting: RuleSetting | undefined = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
  if (setting === undefined) return rule;
  if (typeof setting === 'string') return { ...rule, severity: setting };
  const { severity = rule.severity, ...numbers } = setting;
  return { ...rule, severity, numbers: { ...rule.numbers, ...(numbers as Record<string, number>) } };
}
