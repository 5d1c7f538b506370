import type { Rule, RuleSetting, RuleSettings } from '../model/rule.ts';
import type { Severity } from '../model/vocabulary.ts';
import { LENSES, type OwnLens, setOwnLenses } from './all.ts';
import type { Rulebook } from './lens.ts';

/** Every rule there is, in the order of the model. */
export let RULES = rulesOf(LENSES);

/** Adds the lenses of a team to those that ship, instead of any that were added before. */
export function addLenses(lenses: readonly OwnLens[]): void {
  setOwnLenses(lenses);
  RULES = rulesOf([...LENSES, ...lenses]);
}

function rulesOf(lenses: readonly { rules: readonly Rule[] }[]): readonly Rule[] {
  return lenses.flatMap(({ rules }) => rules);
}

/** A rule with the severity and numbers that settings give it. */
export type SetRule = Omit<Rule, 'severity'> & { severity: Severity | 'off' };

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
