import type { Language } from '../languages/language.ts';
import type { Severity } from './vocabulary.ts';

export type RuleId = keyof Language['rules'];

/** One rule, whose words stand in the languages under its id: how grave it is unless configured, and the numbers it compares with. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  numbers: Readonly<Record<string, number>>;
}

/** What a config or a rubric says of one rule. */
export type RuleSetting = Severity | 'off' | ({ severity?: Severity | 'off' } & Record<string, unknown>);
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
