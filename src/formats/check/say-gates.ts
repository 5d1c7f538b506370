import { wordsOf } from '../../languages/languages.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { FailedGate, FilePlace } from '../../report/gates/failed-gates.ts';
import { nameAt } from '../../report/journey.ts';
import { localise } from '../../report/localise.ts';
import { oneLine, visible } from '../../report/one-line.ts';
import { withId } from '../../report/with-id.ts';
import type { Checked } from './checked.ts';
import { atMost, gateFixes } from './gate-fixes.ts';

/** A failed gate in the site's language: a sentence, the places to look at, and how many more there are. */
export interface SaidGate {
  text: string;
  where: readonly { place: FilePlace; rule: string | null; message: string | null }[];
  more: string | null;
}

export function sayGate(gate: FailedGate, checked: Checked): SaidGate {
  const { locale } = checked.config;
  const words = wordsOf(locale).check;
  const by = askedBy(gate, checked);
  if (gate.gate === 'min_index') {
    const { audit, found, expected, at } = gate;
    const number = (value: number) => formatNumber(value, locale, 'index');
    const text = words.indexGate(audit, number(atMost(found)), number(expected), by, weakestOf(gate, checked));
    return { text, where: [{ place: at, rule: null, message: null }], more: null };
  }
  const { found, worst } = gate;
  const text =
    gate.gate === 'severity'
      ? words.severityGate(found, gate.expected, by)
      : words.budgetGate(gate.rule, found, gate.expected, by);
  const where = worst.map(({ rule, message, ...place }) => ({ place, rule, message }));
  return { text, where, more: found > worst.length ? words.more(found - worst.length) : null };
}

/** The places of a failed gate as plain text, a line each. */
export function whereLines({ where, more }: SaidGate): string[] {
  const lines = where.map(({ place, rule, message }) =>
    [placeText(place), rule, message && oneLine(message)].filter((part) => part !== null).join('  '),
  );
  return more === null ? lines : [...lines, more];
}

/** What else could be done than fixing the cause: a sentence, and the lines to paste, if any. */
export function sayFixes(failed: readonly FailedGate[], checked: Checked): { text: string; yaml: string | null }[] {
  const words = wordsOf(checked.config.locale).check;
  return gateFixes(failed, checked).map((fix) => {
    if (fix.how === 'look') return { text: words.look(placeText(fix)), yaml: null };
    if (fix.how === 'call') return { text: words.lowerBy(fix.option), yaml: null };
    if (fix.how === 'lower') return { text: words.lowerIn(fix.file), yaml: fix.yaml };
    const waive = fix.below ? words.waiveBelow : fix.instead ? words.waiveInstead : words.waiveIn;
    return { text: waive(fix.file), yaml: fix.yaml };
  });
}

/** All that there is to say of failed gates as plain text: each with its places, then how to pass them. */
export function gatesAsText(failed: readonly FailedGate[], checked: Checked): string {
  const gates = failed.flatMap((gate) => {
    const said = sayGate(gate, checked);
    return [said.text, ...whereLines(said).map((line) => `  ${line}`)];
  });
  return [...gates, ...fixLines(failed, checked)].join('\n');
}

/** How to pass failed gates as plain text; lines to paste stand as they are, for indentation counts in YAML. */
export function fixLines(failed: readonly FailedGate[], checked: Checked): string[] {
  return sayFixes(failed, checked).flatMap(({ text, yaml }) => ['', text, ...(yaml === null ? [] : ['', yaml])]);
}

export function placeText({ file, line, column }: FilePlace): string {
  return `${visible(file)}:${line}:${column}`;
}

/** The setting or the option that asks for it. */
function askedBy(gate: FailedGate, { config, flags }: Checked): string {
  const preset = flags.preset
    ? `--preset ${flags.preset}`
    : config.gates.preset && `gates.preset: ${config.gates.preset}`;
  const written = flags.preset ? {} : config.gates;
  switch (gate.gate) {
    case 'severity':
      return flags.severity ? '--fail-on' : written.severity ? 'gates.severity' : (preset ?? 'gates.severity');
    case 'budgets':
      return flags.budgets?.[gate.rule] === undefined ? 'gates.budgets' : '--budget';
    case 'min_index': {
      const { by, name } = gate.asked;
      if (by !== 'every') return `gates.min_index.${by}: ${name}`;
      if (flags.min_index !== undefined) return '--min-index';
      const least = written.min_index;
      if (typeof least === 'object' && least.every !== undefined) return 'gates.min_index.every';
      return least === undefined || typeof least === 'object' ? (preset ?? 'gates.min_index') : 'gates.min_index';
    }
  }
}

function weakestOf(
  { audit, weakest }: Extract<FailedGate, { gate: 'min_index' }>,
  { journeys, config }: Checked,
): string {
  const journey = withId(journeys, audit);
  return journey ? localise(nameAt(journey, weakest), config.locale) : weakest;
}
