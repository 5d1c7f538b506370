import type { Audit } from '../../model/audit.ts';
import type { GateSeverity, GatesWritten, Preset } from '../../model/gates.ts';

/** What an index must at least be. The audit's own entry counts alone; else the highest of its brand and tags; else `every`. */
interface LeastIndex {
  every: number | null;
  audits: Readonly<Record<string, number>>;
  brands: Readonly<Record<string, number>>;
  tags: Readonly<Record<string, number>>;
}

/** The gates in force, with nothing left out: `null` where there is none. Indices 0 … 3. */
export interface Gates {
  severity: GateSeverity;
  min_index: LeastIndex;
  /** The most by which an index may fall against the base of a diff. */
  max_drop: number | null;
  /** Per rule, how many open findings there may be, all audits together. */
  budgets: Readonly<Record<string, number>>;
}

/** What a call lays over the gates of the config. */
export interface GateFlags {
  /** Stands in place of all that the config says. */
  preset?: Preset;
  severity?: GateSeverity;
  /** Of every audit for which the config has no number of its own. */
  min_index?: number;
  max_drop?: number;
  budgets?: Readonly<Record<string, number>>;
}

const PRESET_GATES: Readonly<Record<Preset, GateFlags>> = {
  strict: { severity: 'warning', min_index: 1, max_drop: 0 },
  recommended: { severity: 'error', max_drop: 0.25 },
  'report-only': { severity: 'never' },
};

/** The gates in force: the preset, over it what the config says, over it what the call says. */
export function gatesOf(written: GatesWritten, flags: GateFlags = {}): Gates {
  const config: GatesWritten = flags.preset ? { preset: flags.preset } : written;
  const preset: GateFlags = config.preset ? PRESET_GATES[config.preset] : {};
  const least = typeof config.min_index === 'number' ? { every: config.min_index } : (config.min_index ?? {});
  return {
    severity: flags.severity ?? config.severity ?? preset.severity ?? 'error',
    min_index: {
      every: flags.min_index ?? least.every ?? preset.min_index ?? null,
      audits: least.audits ?? {},
      brands: least.brands ?? {},
      tags: least.tags ?? {},
    },
    max_drop: flags.max_drop ?? config.max_drop ?? preset.max_drop ?? null,
    budgets: { ...definedOnly(config.budgets ?? {}), ...flags.budgets },
  };
}

/** Where a number that is asked of an audit comes from. */
export interface Asked {
  least: number;
  by: keyof LeastIndex;
  /** The audit's id, the brand or the tag; `null` for every audit. */
  name: string | null;
}

/** What the index of one audit must at least be, and who asks it; `null` when nothing does. */
export function leastIndexOf({ min_index }: Pick<Gates, 'min_index'>, audit: Audit): Asked | null {
  const asked = (by: 'audits' | 'brands' | 'tags', isMeant: (name: string) => boolean | undefined) =>
    Object.entries(min_index[by]).flatMap(([name, least]): Asked[] => (isMeant(name) ? [{ least, by, name }] : []));
  const brands = typeof audit.brand === 'string' ? [audit.brand] : Object.values(audit.brand);
  const [own] = asked('audits', (id) => id === audit.id);
  const [highest] = [
    ...asked('brands', (name) => brands.includes(name)),
    ...asked('tags', (name) => audit.tags?.includes(name)),
  ].sort((a, b) => b.least - a.least);
  const { every } = min_index;
  return own ?? highest ?? (every === null ? null : { least: every, by: 'every', name: null });
}

function definedOnly(budgets: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(budgets).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
