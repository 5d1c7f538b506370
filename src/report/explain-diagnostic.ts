import stringWidth from 'string-width';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/text.ts';
import { nearest } from './nearest.ts';
import { DIAGNOSTIC_WORDS } from './words/diagnostics.ts';

/** A diagnostic in words: what is wrong, and how to mend it. */
export function explainDiagnostic(diagnostic: Diagnostic, locale: Locale): { reason: string; mend: string } {
  const { phrases, codes } = DIAGNOSTIC_WORDS[locale];
  const places = placesOf(diagnostic, locale);
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place).trim();
  const words = codes[diagnostic.code];
  const mend = fill(words.mend);
  return { reason: fill(words.reason), mend: mend === '' ? phrases.knownAre : mend };
}

/** The lines around a place, numbered, with a caret under what is meant; wide characters count as two columns. */
export function codeFrame({ excerpt, line, column, length }: Diagnostic): string {
  const gutter = String(line).length;
  const numbered = excerpt.map((shown) => `${String(shown.line).padStart(gutter)} | ${untabbed(shown.text)}`);
  const meant = excerpt.find((shown) => shown.line === line)?.text ?? '';
  const before = stringWidth(untabbed(meant.slice(0, column - 1)));
  const under = Math.max(1, stringWidth(untabbed(meant.slice(column - 1, column - 1 + length))));
  return [...numbered, `${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(under)}`].join('\n');
}

function untabbed(text: string): string {
  return text.replaceAll('\t', '  ');
}

function placesOf({ data, file }: Diagnostic, locale: Locale): Record<string, string> {
  const { phrases } = DIAGNOSTIC_WORDS[locale];
  const list = (values: unknown) => (Array.isArray(values) ? values.join(', ') : '');
  const written = String(data['key'] ?? data['id'] ?? data['value'] ?? '');
  const known = Array.isArray(data['known']) ? (data['known'] as string[]) : [];
  const near = nearest(written, known);
  const suggestion = near
    ? phrases.didYouMean.replace('{nearest}', near)
    : phrases.knownAre.replace('{list}', list(known));
  return {
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value ?? '')])),
    file,
    suggestion,
    keyList: list(data['keys']),
    suggestedId: asId(written),
    suggestedDate: asDate(written),
    guessed: data['guess'] ? ` (${String(data['guess'])}?)` : '',
    expectedType: phrases.types[String(data['expected'])] ?? String(data['expected']),
    gotType: phrases.types[String(data['got'])] ?? String(data['got']),
    typeHint: typeHint(data, phrases.types),
  };
}

/** What the writer most likely wanted to type. */
function typeHint({ expected, got, value }: Diagnostic['data'], types: Readonly<Record<string, string>>): string {
  if (expected === 'string' && (got === 'number' || got === 'boolean')) return `"${String(value)}"`;
  if (expected === 'boolean' && /^(yes|on|y|是)$/i.test(String(value))) return 'true';
  if (expected === 'boolean' && /^(no|off|n|否)$/i.test(String(value))) return 'false';
  if (expected === 'array') return got === 'text' ? `[${String(value)}]` : '- …';
  return types[String(expected)] ?? '';
}

function asId(written: string): string {
  const words = written
    .normalize('NFKD')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '');
  return words.join('/') || 'step-1';
}

function asDate(written: string): string {
  const [, year, month = '', day = ''] = /^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(written) ?? [];
  const guess = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year && !Number.isNaN(Date.parse(guess)) ? guess : '2026-01-31';
}
