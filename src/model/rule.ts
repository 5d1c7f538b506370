import type { Language } from '../languages/language.ts';
import type { NumberRange } from './number-ranges.ts';
import type { Severity } from './vocabulary.ts';

export type RuleId = keyof Language['rules'];

/** One rule, whose words stand in the languages under its id: how grave it is unless configured, and the numbers it compares with. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  numbers: Readonly<Record<string, number>>;
  /** To which values each of them may be set. */
  ranges?: Readonly<Record<string, NumberRange>>;
  /** Which data of its findings are shares or indices; other numbers are written as they are. */
  writtenAs?: Readonly<Record<string, 'percent' | 'index'>>;
  /**
   * Whether it speaks of what is not assessed, so that nobody knows yet whether there is anything to put right: all its
   * findings, or those of the forms named.
   */
  ofUnknowns?: true | readonly string[];
}

/** What a config or a rubric says of one rule. */
export type RuleSetting = Severity | 'off' | ({ severity?: Severity | 'off' } & Record<string, unknown>);
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
