import stringWidth from 'string-width';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';
import type { Locale } from '../../model/text.ts';
import { inLanguage } from '../localise.ts';
import { closestFirst, meantBy } from '../meant-by.ts';
import type { DiagnosticWords } from '../words/diagnostic-words.ts';
import { DIAGNOSTIC_WORDS } from '../words/diagnostics.ts';

/** A diagnostic in words: what is wrong, and how to mend it. */
export function explainDiagnostic(diagnostic: Diagnostic, locale: Locale): { reason: string; mend: string } {
  const { phrases, codes } = inLanguage(DIAGNOSTIC_WORDS, locale);
  const places = placesOf(diagnostic, phrases);
  const words = codes[diagnostic.code];
  return { reason: filled(words.reason, places).trim(), mend: filled(words.mend, places).trim() };
}

type Phrases = DiagnosticWords['phrases'];

/** Up to here every possible word is shown; of more, the nearest few and how many there are. */
const LONGEST_LIST = 20;
const NEAREST_FEW = 5;
/** Lists too long to show that `explain` without an id shows whole: those of rules and criteria. */
const EXPLAINED: readonly DiagnosticCode[] = ['unknown-rule', 'unknown-criterion'];
const isRules = (code: DiagnosticCode, known: readonly string[]) =>
  code === 'unknown-key' && known.every((word) => word.includes('/'));

function filled(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}

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
    suggestedDate: asDate(written),
    firstSeen: data['first'] ? filled(phrases.hints['firstSeen'] ?? '', { first: String(data['first']) }) : '',
    guessed: data['guess'] ? filled(phrases.guess, { guess: String(data['guess']) }) : '',
    readHint: phrases.hints[String(data['reason'])] ?? phrases.hints['readable'] ?? '',
    plain: near ?? written,
    expectedType: typeName(data['expected'], data, phrases),
    gotType: gotType(data, phrases),
    typeHint: typeHint(data, phrases),
  };
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

function typeName(type: unknown, { known }: Diagnostic['data'], phrases: Phrases): string {
  if (type === 'choice' && Array.isArray(known)) return filled(phrases.oneOf, { list: known.join(phrases.separator) });
  return phrases.types[sameType(type)] ?? String(type);
}

/** The schema's names of types, as few as the words have. */
function sameType(type: unknown): string {
  const name = String(type);
  return { string: 'text', array: 'list', tuple: 'list', object: 'map', record: 'map' }[name] ?? name;
}

/** What stands there; values that a writer does not take for what YAML takes them for are shown themselves. */
function gotType({ expected, got, value }: Diagnostic['data'], phrases: Phrases): string {
  if (got === 'boolean' || (got === 'number' && expected === 'number')) return String(value);
  return phrases.types[sameType(got)] ?? String(got);
}

/** What the writer most likely wanted to type. */
function typeHint(data: Diagnostic['data'], phrases: Phrases): string {
  const { expected, got } = data;
  const value = String(data['value'] ?? '');
  const isText = expected === 'string' || expected === 'text';
  if (isText && (got === 'number' || got === 'boolean')) return filled(phrases.quoted, { value });
  if (expected === 'boolean' && /^(yes|on|y|1|true|是|对|對)$/i.test(value)) return 'true';
  if (expected === 'boolean' && /^(no|off|n|0|false|否|不|不是)$/i.test(value)) return 'false';
  if (expected === 'number' && got === 'text') {
    const number = value.normalize('NFKC').trim().replace('−', '-').replace(',', '.');
    if (number === value && Number.isFinite(Number(number))) return filled(phrases.unquoted, { value });
    if (number !== '' && Number.isFinite(Number(number))) return number;
    const counted = withUnit(value);
    const hint = data['unitKey'] ? phrases.hints['unit'] : '{number}';
    if (counted) return filled(hint ?? '', { ...counted, key: String(data['unitKey'] ?? '') });
  }
  if ((expected === 'array' || expected === 'tuple') && got === 'text')
    return `[${value.replace(/^[［【〔「]|[］】〕」]$/g, '').replace(/\s*[，、；]\s*/g, ', ')}]`;
  return phrases.hints[sameType(expected)] ?? typeName(expected, data, phrases);
}

const MYRIADS: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** A number and the unit written around it; `null` where the number alone would be another one. */
function withUnit(value: string): { number: string; unit: string } | null {
  const [, before = '', digits = '', times = '', after = ''] =
    /^([^\d.,%+-]*?)\s*([-+]?\d+(?:\.\d+)?|[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?)\s*([百千万萬亿億]?)([^\d%]*)$/.exec(
      value.normalize('NFKC').trim(),
    ) ?? [];
  const unit = (after || before).trim();
  if (digits === '' || (before !== '' && after !== '') || (/^[kmw百千万萬亿億]/i.test(unit) && unit.length === 1))
    return null;
  return { number: String(Number((Number(digits.replaceAll(',', '')) * (MYRIADS[times] ?? 1)).toPrecision(12))), unit };
}

/** An id made of what was written; `null` for a single word, else whether a path has one part or several. */
function asId(written: string, isOnePart: boolean | null): string {
  const plain = (text: string) => text.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const text = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (isOnePart === null) return plain(text) || 'main-store';
  if (isOnePart) return plain(text) || 'name-1';
  return text
    .split('/')
    .map((part, at, parts) => plain(part) || (at === parts.length - 1 ? 'journey-1' : 'brand-1'))
    .join('/');
}

/** The day that was meant: with the year first, or last after day and month with dots; days past a month's end become its last. */
function asDate(written: string): string {
  const text = written.normalize('NFKC');
  const yearFirst = /^\D*(\d{4})(?:\D+(\d{1,2})\D+(\d{1,2})|(\d{2})(\d{2})$)/.exec(text);
  const yearLast = /^\D*(\d{1,2})\. *(\d{1,2})\. *(\d{4})/.exec(text);
  const year = Number(yearFirst?.[1] ?? yearLast?.[3]);
  const month = Number(yearFirst?.[2] ?? yearFirst?.[4] ?? yearLast?.[2]);
  const day = Number(yearFirst?.[3] ?? yearFirst?.[5] ?? yearLast?.[1]);
  if (!(year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return '2026-01-31';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** Columns of a line that a code frame shows at most. */
const WIDEST = 100;
/** Characters that would move what follows, or speak to a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The lines around a place, numbered, with a caret under what is meant; wide characters count as two columns. */
export function codeFrame({ excerpt, line, column, length }: Diagnostic): string {
  const gutter = String(line).length;
  const meant = excerpt.find((shown) => shown.line === line)?.text ?? '';
  const from = meant.length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
  const cut = (text: string) => {
    const end = text.length > from + WIDEST ? '…' : '';
    return visible(`${from > 0 ? '…' : ''}${text.slice(from, from + WIDEST)}${end}`);
  };
  const numbered = excerpt.map(({ line: at, text }) => `${String(at).padStart(gutter)} | ${cut(text)}`.trimEnd());
  const before = stringWidth(visible(meant.slice(from, column - 1))) + (from > 0 ? 1 : 0);
  const under = stringWidth(visible(meant.slice(column - 1, Math.min(column - 1 + length, from + WIDEST))));
  return [...numbered, `${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`].join('\n');
}

function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(INVISIBLE, '\ufffd');
}
