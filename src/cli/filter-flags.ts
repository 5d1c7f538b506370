import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import type { Filters } from '../report/gates/filters.ts';
import type { Call, Option } from './command.ts';
import { knownRule } from './gate-flags.ts';
import { countOption } from './options.ts';

/** Options that thin out the list of findings, and nothing else. */
export const FILTER_OPTIONS = {
  show: { type: 'string', value: 'SEVERITY', choices: SEVERITIES.toReversed(), help: 'show' },
  rule: { type: 'string', value: 'RULE', multiple: true, help: 'rule' },
  most: { type: 'string', value: 'N', help: 'most' },
} as const satisfies Readonly<Record<string, Option>>;

/** What a call asks to list; throws a UsageError for what cannot be. */
export function filterFlags(call: Call): Filters {
  const { show, rule } = call.values;
  const most = countOption(call, 'most');
  return {
    ...(typeof show === 'string' && { show: show as Severity }),
    ...(typeof rule === 'string' && { rules: rule.split(',').map((id) => knownRule(id.trim())) }),
    ...(most !== undefined && { most }),
  };
}
