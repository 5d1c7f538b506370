import type { Language } from '../../languages/language.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ownValue } from '../../model/own-value.ts';
import { filled } from './filled.ts';

type Data = Diagnostic['data'];
type Phrases = Language['diagnostics']['phrases'];

/** A kind of value in words. */
export function typeName(type: unknown, { known }: Data, phrases: Phrases): string {
  if (type === 'choice' && Array.isArray(known)) return filled(phrases.oneOf, { list: known.join(phrases.separator) });
  return ownValue(phrases.types, sameType(type)) ?? String(type);
}

/** The schema's names of types, as few as the words have. */
function sameType(type: unknown): string {
  const name = String(type);
  return { string: 'text', array: 'list', tuple: 'list', object: 'map', record: 'map' }[name] ?? name;
}

/** What stands there; values that a writer does not take for what YAML takes them for are shown themselves. */
export function gotType({ expected, got, value }: Data, phrases: Phrases): string {
  if (got === 'boolean' || (got === 'nothing' && value !== '') || (got === 'number' && expected === 'number'))
    return String(value);
  return ownValue(phrases.types, sameType(got)) ?? String(got);
}

/** What the writer most likely wanted to type. */
export function typeHint(data: Data, phrases: Phrases): string {
  const { expected, got } = data;
  const value = String(data['value'] ?? '');
  const isText = expected === 'string' || expected === 'text';
  if (isText && (got === 'number' || got === 'boolean' || (got === 'nothing' && value !== '')))
    return filled(phrases.quoted, { value });
  if (expected === 'boolean' && /^(yes|on|y|1|true|是|对|對)$/i.test(value)) return 'true';
  if (expected === 'boolean' && /^(no|off|n|0|false|否|不|不是)$/i.test(value)) return 'false';
  const named =
    (expected === 'number' && got === 'text' ? numberHint(value, data, phrases) : null) ?? entryHint(data, phrases);
  if (named !== null) return named;
  const [, least, most] = (expected === 'tuple' && SPAN.exec(value.normalize('NFKC').trim())) || [];
  if (least !== undefined && most !== undefined) return `[${least}, ${most}]`;
  if ((expected === 'array' || expected === 'tuple') && got === 'text')
    return `[${value.replace(/^[［【〔「]|[］】〕」]$/g, '').replace(/\s*[，、；]\s*/g, ', ')}]`;
  return ownValue(phrases.hints, sameType(expected)) ?? typeName(expected, data, phrases);
}

/** Two numbers, from the one to the other. */
const SPAN = /^[[(]?(-?\d+(?:\.\d+)?) ?(?:-|–|—|~|至|到|to|\.\.+|,|、|\/) ?(-?\d+(?:\.\d+)?)[\])]?$/i;

/** A number that was written as a text, with what else is needed to say it. */
function numberHint(value: string, data: Data, phrases: Phrases): string | null {
  const number = value
    .normalize('NFKC')
    .replace(/[“”‘’„"'「」]/g, '')
    .trim()
    .replace('−', '-')
    .replace(/(?<=\d)_(?=\d)/g, '')
    .replace(',', '.');
  if (number === value && Number.isFinite(Number(number))) return filled(phrases.unquoted, { value });
  if (number !== '' && Number.isFinite(Number(number))) return number;
  const [, percent] = /^([-+]?\d+(?:\.\d+)?) ?%$/.exec(number) ?? [];
  if (percent !== undefined) {
    if (data['scaled']) return filled(phrases.hints.percentOfScale, { number: percent });
    if (data['counted']) return percent;
    if (data['unitKey'] === 'unit') return filled(phrases.hints.percent, { number: percent });
    return String(Number((Number(percent) / 100).toPrecision(12)));
  }
  const counted = withUnit(value);
  const hint = data['unitKey'] ? phrases.hints.unit : '{number}';
  return counted ? filled(hint, { ...counted, key: String(data['unitKey'] ?? '') }) : null;
}

/** An entry of the right form, where one is known. */
function entryHint({ entry, expected, got }: Data, phrases: Phrases): string | null {
  if (typeof entry !== 'string') return null;
  if (expected === 'array') return filled(phrases.hints.entries, { entry });
  if (expected !== 'record') return filled(phrases.hints.entry, { entry });
  return filled(phrases.hints[got === 'list' ? 'withoutDashes' : 'below'], { entry });
}

/** What is to be written where nothing is. */
export function toWrite(data: Data, possible: string, phrases: Phrases): string {
  if (Array.isArray(data['known'])) return possible;
  const key = data['optional'];
  const hint = typeHint(data, phrases);
  return filled(phrases.hints[key ? 'orDelete' : 'write'], { hint, key: String(key ?? '') });
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
