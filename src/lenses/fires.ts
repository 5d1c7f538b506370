import type { RuleId } from '../model/rule.ts';
import type { Shown } from './show.ts';

/** Whether a journey has a finding of a rule, waived or not. */
export function fires({ scored }: Shown, rule: RuleId): boolean {
  return scored.findings.some((finding) => finding.rule === rule);
}
