import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Audit } from '../../model/audit.ts';
import type { Text } from '../../model/text.ts';
import { STAGES, type Stage } from '../../model/vocabulary.ts';
import { termOf } from '../../report/term.ts';
import type { Asker } from '../asker.ts';
import { type Call, type Terminal, UsageError } from '../command.ts';
import { dayOption, isDay, textOption } from '../options.ts';

/** The head of an audit to be, and the stages it covers. */
export interface NewHead extends Pick<Audit, 'title' | 'brand' | 'date' | 'auditors'> {
  stages: readonly Stage[];
}

/** What stands in for what a call does not say. */
interface Known {
  title?: Text;
  brand?: Text;
  auditors?: readonly string[];
  stages?: readonly Stage[] | undefined;
}

type AskingTerminal = Pick<Terminal, 'ask' | 'locale' | 'today'>;

/**
 * Reads the head of an audit from a call and from what is known, and asks for the rest on a terminal; throws a UsageError
 * where nobody can be asked.
 */
export async function newAsked(call: Call, known: Known, terminal: AskingTerminal): Promise<NewHead> {
  const { ask } = terminal;
  const { asks } = wordsOf(terminal.locale).starter;
  const [title, brand] = [textOf(call, 'title') ?? known.title, textOf(call, 'brand') ?? known.brand];
  const names = textOf(call, 'auditor');
  const auditors = (names === undefined ? null : namesIn(names)) ?? (ask ? undefined : known.auditors);
  const date = dayOption(call, 'date') ?? (ask ? undefined : terminal.today);
  const stages = stagesIn(textOption(call, 'stages', '')) ?? known.stages;
  if (!ask) {
    const missing = Object.entries({ '--title': title, '--brand': brand, '--auditor': auditors })
      .filter(([, value]) => value === undefined)
      .map(([option]) => option);
    if (title === undefined || brand === undefined || auditors === undefined)
      throw new UsageError((words) => words.usage.needsOptions('new', missing));
    return { title, brand, auditors: [...auditors], date: date ?? terminal.today, stages: stages ?? STAGES };
  }
  const line = (message: string, initial = '') =>
    ask.text(message, { initial, problem: (text) => (namesIn(text) ? undefined : asks.needed) });
  const noDay = (text: string) => (isDay(text) ? undefined : asks.noDay);
  return {
    title: title ?? (await line(asks.journeyTitle)),
    brand: brand ?? (await line(asks.brand)),
    date: date ?? (await ask.text(asks.date, { initial: terminal.today, problem: noDay })),
    auditors: [...(auditors ?? namesIn(await line(asks.auditors, known.auditors?.join(', '))) ?? [])],
    stages: stages ?? (await askStages(ask, asks.stages, terminal.locale)),
  };
}

async function askStages(ask: Asker, message: string, locale: Locale): Promise<readonly Stage[]> {
  const answers = STAGES.map((value) => ({ value, label: termOf('stage', value, locale) }));
  const chosen = await ask.several(message, answers, STAGES);
  return chosen.length > 0 ? chosen : STAGES;
}

/** A text that an option says; throws a UsageError where it says nothing. */
function textOf({ values }: Call, option: string): string | undefined {
  const value = values[option];
  if (typeof value !== 'string') return undefined;
  if (!namesIn(value)) throw new UsageError((words) => words.usage.blank(`--${option}`));
  return value.trim();
}

/** Names between commas of any keyboard, each once; `null` when there is none. */
function namesIn(text: string): string[] | null {
  const names = text.split(/[,，、]/).flatMap((part) => part.trim() || []);
  return names.length > 0 ? [...new Set(names)] : null;
}

/** Stages between commas, in the order of the loop; `null` when there is none, or one that is not known. */
export function stagesIn(text: string): Stage[] | null {
  const names: readonly string[] | null = namesIn(text);
  const isKnown = names?.every((name) => STAGES.some((stage) => stage === name));
  return names && isKnown ? STAGES.filter((stage) => names.includes(stage)) : null;
}
