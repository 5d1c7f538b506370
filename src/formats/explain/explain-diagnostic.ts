import type { Language } from '../../languages/language.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { type Diagnostic, type DiagnosticCode, type DiagnosticData, isEarlier } from '../../model/diagnostic.ts';
import { ownValue } from '../../model/own-value.ts';
import { closestFirst, meantBy } from '../../report/meant-by.ts';
import { visible } from '../../report/one-line.ts';
import { columnsOf } from '../text-width.ts';
import { filled } from './filled.ts';
import { suggestedColour } from './suggested-colour.ts';
import { suggestedDate } from './suggested-date.ts';
import { asId } from './suggested-id.ts';
import { gotType, toWrite, typeHint, typeName } from './type-hints.ts';

/** A diagnostic in words: what is wrong, and how to fix it. */
export function explainDiagnostic(diagnostic: Diagnostic, locale: Locale): { reason: string; fix: string } {
  const { phrases, codes } = wordsOf(locale).diagnostics;
  const places = placesOf(withPlainData(diagnostic), phrases);
  const words = codes[diagnostic.code];
  const more = isEarlier(diagnostic) ? `${wordsOf(locale).commandLine.gap}${phrases.orMigrate}` : '';
  return { reason: filled(words.reason, places).trim(), fix: `${filled(words.fix, places).trim()}${more}` };
}

/** Characters of a value that a message shows at most. */
const LONGEST_VALUE = 200;

/** With data that a message can show: on one line, nothing in it that steers a terminal, and not too long. */
function withPlainData({ data, file, ...rest }: Diagnostic): Diagnostic {
  const plain = (value: string) =>
    visible(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE).toWellFormed()}…` : value);
  const shown = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? plain(value) : Array.isArray(value) ? value.map(plain) : value,
  ]);
  return { ...rest, file: visible(file), data: Object.fromEntries(shown) };
}

type Phrases = Language['diagnostics']['phrases'];

/** Up to here every possible word is shown; of more, the nearest few and how many there are. */
const LONGEST_LIST = 20;
const NEAREST_FEW = 5;
/** Lists too long to show that `explain` without an id shows whole: those of rules and criteria. */
const EXPLAINED: readonly DiagnosticCode[] = ['unknown-rule', 'unknown-criterion'];
const isRules = (code: DiagnosticCode, known: readonly string[]) =>
  code === 'unknown-key' && known.every((word) => word.includes('/'));

function placesOf({ code, data, file }: Diagnostic, phrases: Phrases): Record<string, string> {
  const list = (values: unknown) => (Array.isArray(values) ? values.join(phrases.separator) : '');
  const written = String(data['plain'] ?? data['key'] ?? data['id'] ?? data['value'] ?? '');
  const known = Array.isArray(data['known']) ? (data['known'] as string[]) : [];
  const near = meantBy(written, known);
  const possible = possibleWords(written, known, code, phrases);
  const key = String(data['key'] ?? '');
  return {
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value ?? '')])),
    file,
    possible,
    suggestion: near === null ? possible : filled(phrases.didYouMean, { nearest: near }),
    keyList: list(data['keys']),
    keyLine: key === 'audit' || key === 'rubric' ? `${key}: 1` : `${key}: …`,
    suggestedId: asId(written, code === 'bad-path-name' ? data['parts'] === 1 : null),
    suggestedColour: suggestedColour(written),
    suggestedDate: suggestedDate(written, data['year'] ? Number(data['year']) : null),
    firstSeen: data['first'] ? filled(phrases.hints.firstSeen, { first: String(data['first']) }) : '',
    guessed: data['guess'] ? filled(phrases.guess, { guess: String(data['guess']) }) : '',
    readHint: ownValue(phrases.hints, String(data['reason'])) ?? phrases.hints.readable,
    plain: near ?? written,
    expectedType: typeName(data['expected'], data, phrases),
    gotType: gotType(data, phrases),
    said: data['refused'] ? reasonOf(data, phrases) : '',
    typeHint: typeHint(data, phrases),
    toWrite: toWrite(data, possible, phrases),
    orNewLine: key === '' ? '' : filled(phrases.hints.orNewLine, { key }),
    inLine: data['first'] ? filled(phrases.hints.inLine, { first: String(data['first']) }) : '',
    format: ownValue(phrases.formats, String(data['format'])) ?? '',
    whole: ownValue(phrases.wholes, String(data['whole'])) ?? '',
  };
}

/** Why YAML refuses something; of what has no words the parser's code. */
function reasonOf(data: DiagnosticData, { refused }: Phrases): string {
  const words = ownValue(refused, String(data['refused'])) ?? refused.unknown;
  return filled(words, { refused: String(data['refused']), mark: String(data['mark']), token: String(data['token']) });
}

function possibleWords(written: string, known: readonly string[], code: DiagnosticCode, phrases: Phrases): string {
  if (known.length === 0) return phrases.noneLeft;
  if (known.length <= LONGEST_LIST) return filled(phrases.knownAre, { list: known.join(phrases.separator) });
  const isExplained = EXPLAINED.includes(code) || isRules(code, known);
  return filled(isExplained ? phrases.someAreExplained : phrases.someAre, {
    list: closestFirst(written, known).slice(0, NEAREST_FEW).join(phrases.separator),
    count: String(known.length - NEAREST_FEW),
  });
}

/** Columns of a line that a code frame shows at most. */
const WIDEST = 100;
/** Characters that would move what follows, or speak to a terminal. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The lines around a place, numbered, with a caret under what is meant; wide characters count as two columns. */
export function codeFrame({ excerpt, line, column, length }: Diagnostic): string {
  const gutter = String(line).length;
  const meant = excerpt.find((shown) => shown.line === line)?.text ?? '';
  const from = meant.length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
  const cut = (text: string) => {
    const end = text.length > from + WIDEST ? '…' : '';
    return unhidden(`${from > 0 ? '…' : ''}${text.slice(from, from + WIDEST)}${end}`);
  };
  const numbered = excerpt.map(({ line: at, text }) => `${String(at).padStart(gutter)} | ${cut(text)}`.trimEnd());
  const before = columnsOf(unhidden(meant.slice(from, column - 1))) + (from > 0 ? 1 : 0);
  const under = columnsOf(unhidden(meant.slice(column - 1, Math.min(column - 1 + length, from + WIDEST))));
  return [...numbered, `${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`].join('\n');
}

function unhidden(text: string): string {
  return text.replaceAll('\t', '  ').replace(INVISIBLE, '\ufffd');
}
