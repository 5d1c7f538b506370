import type { Path } from '../../model/finding.ts';
import type { Lens } from '../lens.ts';
import { PRIVACY_RULES } from './rules.ts';

/** What the privacy lens looks for; the first kind that fits a place wins. */
const KINDS = {
  'e-mail': (text: string) => /(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i.test(text),
  'resident-id': (text: string) => matches(text, /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g).some(isResidentId),
  card: (text: string) => digitGroups(text).some((groups) => numbersOf(groups).some(isCardNumber)),
  phone: (text: string) =>
    [
      /(?<![\d+])\+(?=(?:\D?\d){8,15}(?!\d))\d{1,3}[ -]?(?:\(?\d{1,4}\)?[ -]?){2,4}\d{2,4}(?!\d)/,
      /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/,
      /(?<!\d)0\d{1,3}-\d{3,4}-?\d{4}(?!\d)/,
      /(?<!\d)09\d{2}[ -]?\d{3}[ -]?\d{3}(?!\d)/,
      /(?<!\d)(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?!\d)/,
    ].some((pattern) => pattern.test(text)),
} as const;

type PersonalData = keyof typeof KINDS;

/** The privacy lens: personal data in a text, which nobody meant to publish. One finding per text and kind. */
export const privacyLens: Lens<'privacy', typeof PRIVACY_RULES> = {
  id: 'privacy',
  rules: PRIVACY_RULES,
  read: ({ audit }, { rules }) => ({
    findings: texts(audit, []).flatMap(({ text, path }) =>
      (Object.keys(KINDS) as PersonalData[])
        .filter((kind) => KINDS[kind](text))
        .slice(0, 1)
        .flatMap((kind) => {
          const at = path[0] === 'touchpoints' ? Number(path[1]) : -1;
          return rules.fire('privacy/personal-data', {
            touchpoint: audit.touchpoints[at]?.id ?? null,
            data: { kind },
            path,
          });
        }),
    ),
  }),
};

function texts(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return path.at(-1) === 'url' || path.at(-1) === 'file' ? [] : [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  // Auditors' names are keys there.
  const names = path.at(-1) === 'by' ? Object.keys(value).map((name) => ({ text: name, path: [...path, name] })) : [];
  return [...names, ...entries.flatMap(([key, inner]) => texts(inner, [...path, key]))];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found.replaceAll(/[ -]/g, ''));
}

/** Digits as they are grouped by single spaces or hyphens, one list per unbroken row of groups. */
function digitGroups(text: string): string[][] {
  return [...text.matchAll(/(?<![\d.])\d+(?:[ -]\d+)*(?!\.?\d)/g)].map(([row]) => row.split(/[ -]/));
}

/** Digits of a card number; a digit by itself is no group of them. */
const CARD = { least: 13, most: 19, group: 2 };

/** Every number as long as a card's that neighbouring groups make together. */
function numbersOf(groups: readonly string[]): string[] {
  return groups.flatMap((_, start) => {
    const numbers: string[] = [];
    let number = '';
    for (const group of groups.slice(start, start + CARD.most / CARD.group)) {
      number += group;
      if (group.length < CARD.group || number.length > CARD.most) break;
      if (number.length >= CARD.least) numbers.push(number);
    }
    return numbers;
  });
}

/** ISO/IEC 7812-1 annex B (Luhn). */
function isCardNumber(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => (at % 2 === 1 ? Number(digit) * 2 : Number(digit)));
  const sum = doubled.reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

/** GB 11643-1999, ISO 7064 MOD 11-2. */
function isResidentId(id: string): boolean {
  const sum = [...id]
    .reverse()
    .reduce((total, digit, at) => total + (/x/i.test(digit) ? 10 : Number(digit)) * (2 ** at % 11), 0);
  return sum % 11 === 1;
}
