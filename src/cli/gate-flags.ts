import { RULES } from '../lenses/rulebook.ts';
import { GATE_SEVERITIES, type GateSeverity, PRESETS, type Preset } from '../model/gates.ts';
import type { GateFlags } from '../report/check/gates.ts';
import { meantBy } from '../report/meant-by.ts';
import { type Call, type Option, UsageError } from './command.ts';

/** Options that lie over the gates of the config. */
export const GATE_OPTIONS = {
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    choices: GATE_SEVERITIES,
    help: 'exit with 1 from this severity on',
  },
  preset: { type: 'string', choices: PRESETS, help: 'gates by one word, in place of all that the config says of them' },
  'min-index': {
    type: 'string',
    value: 'X',
    help: 'exit with 1 where an index is below, 0 to 3; exceptions of the config stay',
  },
  budget: {
    type: 'string',
    value: 'RULE=N',
    multiple: true,
    help: 'exit with 1 where a rule has more open findings; several with commas, or the option again',
  },
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
    ...(typeof budget === 'string' && { findings: Object.fromEntries(budget.split(',').map(budgetOf)) }),
  };
}

function indexOf(written: string): number {
  if (/^\d+(\.\d+)?$/.test(written) && Number(written) <= 3) return Number(written);
  throw new UsageError(`"${written}" is not an index.`, 'Write --min-index and a number from 0 to 3, for example 1.5.');
}

function budgetOf(written: string): [string, number] {
  const [rule = '', count = '', ...more] = written.trim().split('=');
  const ids = RULES.map(({ id }) => id);
  if (more.length > 0 || !/^\d{1,9}$/.test(count)) {
    throw new UsageError(
      `"${written}" is not a budget.`,
      'Write --budget RULE=N, for example --budget gap/shortfall=3.',
    );
  }
  if (!ids.includes(rule)) {
    const near = meantBy(rule, ids);
    throw new UsageError(
      `There is no rule "${rule}".`,
      near ? `Did you mean "${near}"?` : '"npm run experience-audit explain", without an ID, lists them all.',
    );
  }
  return [rule, Number(count)];
}
