import { LOCALES } from '../languages/languages.ts';
import { ACTION_STATUSES, AUDIENCES, EVIDENCE_KINDS, PHASES, RATINGS, SEGMENTS, STAGES } from '../model/vocabulary.ts';
import { faultAt } from './fault.ts';
import type { FlowText } from './flow-texts.ts';
import { type Change, type RepairContext, repaired, type Slip } from './repair.ts';
import { takeWhile } from './take-while.ts';

const NAME = '[^\\s，、；:：]+';
/** The space before it from its beginning only: within it nothing is looked for again and again. */
const SEPARATOR = /(?:(?<!\s)\s+)?[，、；]\s*/;

/** Values behind which no more of a text can stand: words of closed lists, and numbers. */
const WORDS: ReadonlySet<string> = new Set([
  ...[...RATINGS, ...STAGES, ...PHASES, ...SEGMENTS, ...EVIDENCE_KINDS, ...ACTION_STATUSES, ...AUDIENCES],
  ...['lower', 'higher', 'true', 'false'],
]);
/** Whether a value is a word of a closed list, or a number. */
export const isWord = (value: string) => WORDS.has(value) || /^[-+]?\d[\d.-]*$/.test(value);

/** What is to be changed for one text of `{…}`, at an index of all there are. */
type FlowChanges = (found: FlowText, around: RepairContext, index: number) => Change[];

/** Slips between the entries of `{…}`. */
export const FLOW_SLIPS = [separatorsIn, colonIn, commasInNumber].map(
  (changes: FlowChanges): Slip =>
    (text, around) =>
      repaired(
        text,
        around.flow().flatMap((found, index) => changes(found, around, index)),
      ),
);

/** Full-width commas, and places without any, behind which the next key of `{…}` begins. */
function separatorsIn({ at, written, role }: FlowText, { isKnownKey }: RepairContext): Change[] {
  const [head = '', ...rest] = written.split(SEPARATOR);
  const next = new RegExp(`^(${NAME})(?=\\s*[:：]${role === 'split' ? '|$' : ''})`);
  const keys = rest.map((part) => next.exec(part)?.[1] ?? '');
  const value = role === 'lone' ? (new RegExp(`^${NAME}[:：]\\s*(.*)$`).exec(head)?.[1] ?? '') : head;
  const isKey = (key: string) => key !== '' && (isWord(value) || (role === 'split' && isKnownKey(key)));
  if (role !== 'key' && keys.length > 0 && keys.every(isKey))
    return [...written.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index, 0: comma }, position) => {
      const offset = at + index + comma.search(/\S/);
      const fault = faultAt('full-width-comma', offset, 1, { plain: `…, ${keys[position]}: …` });
      return { at: at + index, removed: comma.length, inserted: ', ', fault };
    });
  const key = written.split(/\s+/).at(-1) ?? '';
  const before = written.slice(0, written.length - key.length).trimEnd();
  const isNext = isWord(before) || (isKnownKey(key) && !/\s/.test(before)) || LOCALES.some((locale) => locale === key);
  if (role !== 'split' || !isNext || before === '' || key === '') return [];
  const offset = at + written.length - key.length;
  const fault = faultAt('missing-comma', offset, key.length, { key: key.replace(/^["']|["']$/g, '') });
  return [{ at: at + before.length, removed: 0, inserted: ',', fault }];
}

function colonIn({ at, written, role, before }: FlowText, { isKnownKey }: RepairContext): Change[] {
  const [, key = '', colon = ''] = new RegExp(`^(${NAME})(：\\s*|:(?=[^\\s/:]))`).exec(written) ?? [];
  const isSpilt = before !== null && !isWord(before) && !isKnownKey(key);
  if (role !== 'lone' || key === '' || /^\d+$/.test(key) || isSpilt) return [];
  const code = colon.startsWith('：') ? 'full-width-colon' : 'colon-without-space';
  const offset = at + key.length;
  return [{ at: offset, removed: colon.length, inserted: ': ', fault: faultAt(code, offset, 1, { key }) }];
}

function commasInNumber({ at, written, role }: FlowText, { flow }: RepairContext, index: number): Change[] {
  if (role !== 'value' || !/^[-+]?\d+$/.test(written)) return [];
  const groups = takeWhile(flow(), (next) => next.role === 'lone' && /^\d+(\.\d+)?$/.test(next.written), index + 1);
  const last = groups.at(-1);
  if (!last) return [];
  const isGrouped = /^[-+]?\d{1,3}$/.test(written) && groups.every((group) => /^\d{3}(\.\d+)?$/.test(group.written));
  const plain = [written, ...groups.map((group) => group.written)].join(isGrouped ? '' : '.');
  const length = last.at + last.written.length - at;
  return [{ at, removed: length, inserted: plain, fault: faultAt('comma-in-number', at, length, { plain }) }];
}
