import { wordsOf } from '../../languages/languages.ts';
import { RULES } from '../../lenses/rulebook.ts';
import type { GatesWritten } from '../../model/gates.ts';
import type { FailedGate, FilePlace } from '../../report/gates/failed-gates.ts';
import { ownerAt } from '../../report/journey.ts';
import type { FindingReport } from '../../report/report.ts';
import { withId } from '../../report/with-id.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Checked } from './checked.ts';

/**
 * What to do about a gate: where to go and look; else how to pass it without fixing the cause, lines to paste into a file
 * or an option of the call.
 */
export type GateFix =
  | ({ how: 'look' } & FilePlace)
  | {
      how: 'waive';
      file: string;
      yaml: string;
      /** Whether the file has waivers already: the entry belongs below them. */
      below: boolean;
      /** Where it has a list of none: the lines stand in its place. */
      instead?: true;
    }
  | { how: 'lower'; file: string; yaml: string }
  | { how: 'call'; option: string };

/**
 * How to pass failed gates, all at once: the first finding waived, and the config's gates as they would have to stand. A
 * gate that fails over what nobody has looked at asks for a look alone: a waiver or a lower number would hide a question.
 */
export function gateFixes(failed: readonly FailedGate[], checked: Checked): GateFix[] {
  const { flags, config, configFile } = checked;
  const isCalled = (gate: FailedGate) =>
    flags.preset !== undefined || (gate.gate === 'budgets' && flags.budgets?.[gate.rule] !== undefined);
  const [look] = failed.flatMap((gate) => unseenAt(gate, checked) ?? []);
  const known = failed.filter((gate) => unseenAt(gate, checked) === null);
  const [worst] = known.flatMap((gate) => (gate.gate === 'severity' ? gate.worst.slice(0, 1) : []));
  const numbers = known.filter(({ gate }) => gate !== 'severity');
  const inConfig = numbers.filter((gate) => !isCalled(gate));
  const option = optionsFor(numbers.filter(isCalled));
  return [
    ...(look ? [{ how: 'look' as const, file: look.file, line: look.line, column: look.column }] : []),
    ...(worst ? [waived(worst, checked)] : []),
    ...(inConfig.length > 0
      ? [{ how: 'lower' as const, file: configFile, yaml: gatesAsYaml(lowered(config.gates, inConfig)) }]
      : []),
    ...(option === '' ? [] : [{ how: 'call' as const, option }]),
  ];
}

/** An index that is not above what was found, with two decimals. */
export function atMost(index: number): number {
  return Math.floor((index + TOLERANCE) * 100) / 100;
}

/**
 * Where to look when a gate fails over what is not assessed: its gravest finding; of an index that answers may still lift
 * as far as is asked, the weakest touchpoint. Else `null`.
 */
function unseenAt(gate: FailedGate, { journeys }: Checked): FilePlace | null {
  if (gate.gate !== 'min_index') return gate.worst.slice(0, 1).find(isOfUnknowns) ?? null;
  const audit = withId(journeys, gate.audit)?.scored;
  // An index lies below the level after the one it belongs to.
  if (!audit || audit.reach < Math.floor(gate.expected + TOLERANCE)) return null;
  return audit.findings.find((finding) => finding.touchpoint === gate.weakest && isOfUnknowns(finding)) ?? null;
}

function isOfUnknowns({ rule, form }: FindingReport): boolean {
  const { ofUnknowns = [] } = RULES.find(({ id }) => id === rule) ?? {};
  return ofUnknowns === true || ofUnknowns.includes(form ?? '');
}

/** Days that a waiver is suggested for. */
const WAIVED_DAYS = 90;
/** The last day that a date can name. */
const LAST_DAY = '9999-12-31';

function waived({ rule, touchpoint, file }: FindingReport, { journeys, report, config }: Checked): GateFix {
  const words = wordsOf(config.locale).check;
  const journey = journeys.find(({ written }) => written.file === file);
  const waivers = journey?.written.waivers;
  const inDays = new Date(Date.parse(report.as_of) + WAIVED_DAYS * 86_400_000).toISOString();
  const until = inDays.startsWith('+') ? LAST_DAY : inDays.slice(0, 10);
  const entry = [
    `  - rule: ${rule}`,
    ...(touchpoint === null ? [] : [`    touchpoint: ${scalar(touchpoint)}`]),
    `    reason: ${JSON.stringify(words.waiverReason)}`,
    `    owner: ${JSON.stringify((journey && ownerAt(journey, touchpoint)) ?? words.waiverOwner)}`,
    `    until: ${until}`,
  ];
  const below = (waivers?.length ?? 0) > 0;
  const isEmpty = waivers?.length === 0;
  const yaml = [...(below ? [] : ['waivers:']), ...entry].join('\n');
  return { how: 'waive', file, yaml, below, ...(isEmpty && { instead: true }) };
}

function lowered(gates: GatesWritten, failed: readonly FailedGate[]): GatesWritten {
  const audits = failed.flatMap((gate) => (gate.gate === 'min_index' ? [[gate.audit, atMost(gate.found)]] : []));
  const budgets = failed.flatMap((gate) => (gate.gate === 'budgets' ? [[gate.rule, gate.found]] : []));
  const least = typeof gates.min_index === 'number' ? { every: gates.min_index } : gates.min_index;
  return {
    ...gates,
    ...(audits.length > 0 && {
      min_index: { ...least, audits: { ...least?.audits, ...Object.fromEntries(audits) } },
    }),
    ...(budgets.length > 0 && { budgets: { ...gates.budgets, ...Object.fromEntries(budgets) } }),
  };
}

function optionsFor(failed: readonly FailedGate[]): string {
  const indices = failed.flatMap((gate) => (gate.gate === 'min_index' ? [gate.found] : []));
  const budgets = failed.flatMap((gate) => (gate.gate === 'budgets' ? [`--budget ${gate.rule}=${gate.found}`] : []));
  return [...(indices.length > 0 ? [`--min-index ${atMost(Math.min(...indices))}`] : []), ...budgets].join(' ');
}

/** The gates as a team would write them. */
function gatesAsYaml(gates: GatesWritten): string {
  const lines = Object.entries(gates).map(([key, value]) => `  ${key}: ${asYaml(value)}`);
  return ['gates:', ...lines].join('\n');
}

function asYaml(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value);
  const entries = Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([key, inner]) => `${scalar(key)}: ${asYaml(inner)}`).join(', ')} }`;
}

/** Words that YAML would not take for text. */
const NO_TEXT = ['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'];

function scalar(text: string): string {
  return /^[a-z][a-z0-9/-]*$/.test(text) && !NO_TEXT.includes(text) ? text : JSON.stringify(text);
}
