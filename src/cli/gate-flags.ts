import { RULES } from '../lenses/rulebook.ts';
import { GATE_SEVERITIES, type GateSeverity, PRESETS, type Preset } from '../model/gates.ts';
import type { GateFlags } from '../report/gates/gates.ts';
import { meantBy } from '../report/meant-by.ts';
import { type Call, type Option, UsageError } from './command.ts';

/** Options that lie over the gates of the config. */
export const GATE_OPTIONS = {
  'fail-on': { type: 'string', value: 'SEVERITY', choices: GATE_SEVERITIES, help: 'failOn' },
  preset: { type: 'string', choices: PRESETS, help: 'preset' },
  'min-index': { type: 'string', value: 'X', help: 'minIndex' },
  budget: { type: 'string', value: 'RULE=N', multiple: true, help: 'budget' },
} as const satisfies Readonly<Record<string, Option>>;

/** What a call lays over the gates of the config; throws a UsageError for what cannot be a gate. */
export function gateFlags({ values }: Call): GateFlags {
  const { preset, budget } = values;
  const severity = values['fail-on'];
  const least = values['min-index'];
  return {
    ...(typeof preset === 'string' && { preset: preset as Preset }),
    ...(typeof severity === 'string' && { severity: severity as GateSeverity }),
    ...(typeof least === 'string' && { min_index: indexOf(least) }),
    ...(typeof budget === 'string' && { budgets: Object.fromEntries(budget.split(',').map(budgetOf)) }),
  };
}

function indexOf(written: string): number {
  if (/^\d+(\.\d+)?$/.test(written) && Number(written) <= 3) return Number(written);
  throw new UsageError((words) => words.usage.noIndex(written));
}

function budgetOf(written: string): [string, number] {
  const [rule = '', count = '', ...more] = written.trim().split('=');
  if (more.length > 0 || !/^\d{1,9}$/.test(count)) throw new UsageError((words) => words.usage.noBudget(written));
  return [knownRule(rule), Number(count)];
}

/** The rule of that id; throws a UsageError when there is none. */
export function knownRule(rule: string): string {
  const ids: readonly string[] = RULES.map(({ id }) => id);
  if (ids.includes(rule)) return rule;
  const near = meantBy(rule, ids);
  throw new UsageError((words) =>
    words.usage.noRule(rule, near === null ? words.usage.explainLists : words.didYouMean(near)),
  );
}
