import { Lexer } from 'yaml';
import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
import { LOCALES } from '../model/text.ts';
import { ACTION_STATUSES, AUDIENCES, EVIDENCE_KINDS, PHASES, RATINGS, SEGMENTS, STAGES } from '../model/vocabulary.ts';
import type { Fault } from './decode.ts';

/** A text put right where a slip of the keyboard would hide everything after it, so that the rest can be checked too. */
export interface Repaired {
  text: string;
  faults: readonly Fault[];
  /** Where an offset of the repaired text lies in the written one. */
  original(offset: number): number;
}

/** What the parser made of the text: where a slip is one, and where it is part of what somebody wrote. */
export interface Surroundings {
  isKnownKey(key: string): boolean;
  /** Whether an offset lies in a quoted or block text. */
  isInText(offset: number): boolean;
  /** Whether a value or key begins at an offset. */
  isStart(offset: number): boolean;
  /** The plain texts that stand straight in a `{…}` that is closed. */
  flow(): readonly FlowText[];
}

interface Change {
  /** Offset in the written text. */
  at: number;
  removed: number;
  inserted: string;
  fault: { code: DiagnosticCode; offset: number; length: number; data: DiagnosticData };
}

const INDENTED_BY_TAB = /^[ ]*\t[ \t]*(?=[^\s#])/gm;
const KEY = '[A-Za-z][A-Za-z0-9_/-]*';
const INDENTED_WIDE = new RegExp(`^( *)([\\u3000\\u00a0][ \\u3000\\u00a0]*)(?=(?:- *)*(${KEY})[:：])`, 'gm');
const DASH = new RegExp(`^( *(?:- +)*)-(?=(${KEY})[:：])`, 'gm');
const COLON = new RegExp(
  `(^[ \\t]*(?:- +)*|[{,]\\s*)(${KEY})(：[ \\u3000\\u00a0]*|:[\\u3000\\u00a0]+ *|:(?=[^\\s:/,{}[\\]]))`,
  'gm',
);
const WIDE_DASH = new RegExp(`^( *(?:- +)*)([－–—][ \\u3000]*)(?=(${KEY})[:：])`, 'gm');
const WIDE_BRACES = new RegExp(
  `(: *|：|^ *- +|[{[,] *)(?:｛(?=[^\\n]*: | *(${KEY})[:：])[^\\n]*|\\{[^\\n}｛"']*｝(?= *(?:[,}\\]#]|$)))`,
  'gm',
);
const NAME = '[^\\s，、；:：]+';
const SEPARATOR = /\s*[，、；]\s*/;

/** Values behind which no more of a text can stand: words of closed lists, and numbers. */
const WORDS: ReadonlySet<string> = new Set([
  ...[...RATINGS, ...STAGES, ...PHASES, ...SEGMENTS, ...EVIDENCE_KINDS, ...ACTION_STATUSES, ...AUDIENCES],
  ...['lower', 'higher', 'true', 'false'],
]);
const isWord = (value: string) => WORDS.has(value) || /^[-+]?\d[\d.-]*$/.test(value);

/** Tabs that indent, made two spaces each; one fault at the first of them. */
export function withoutTabs(text: string): Repaired {
  const indents = [...text.matchAll(INDENTED_BY_TAB)];
  const changes = indents.map(({ index, 0: indent }) => ({
    at: index,
    removed: indent.length,
    inserted: indent.replaceAll('\t', '  '),
    fault: {
      code: 'tab-indent' as const,
      offset: text.indexOf('\t', index),
      length: 1,
      data: { lines: indents.length },
    },
  }));
  return repaired(text, changes, (faults) => faults.slice(0, 1));
}

/** The slips that come with an input method or a hasty hand, each put right before or behind a word that is a key. */
export const SLIPS: readonly ((text: string, around: Surroundings) => Repaired)[] = [
  function wideIndent(text, { isKnownKey, isInText }) {
    const found = [...text.matchAll(INDENTED_WIDE)].flatMap(({ index, 1: plain = '', 2: wide = '', 3: key = '' }) => {
      const at = index + plain.length;
      if (!isKnownKey(key) || isInText(at)) return [];
      const inserted = wide.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' ');
      return [{ at, removed: wide.length, inserted, fault: slip('wide-space', at, wide.length, { key }) }];
    });
    return repaired(text, found);
  },
  function wideDash(text, { isKnownKey, isInText }) {
    const found = [...text.matchAll(WIDE_DASH)].flatMap(({ index, 1: before = '', 2: dash = '', 3: key = '' }) => {
      const at = index + before.length;
      if (!isKnownKey(key) || isInText(at)) return [];
      const fault = slip('full-width-dash', at, 1, { mark: dash.charAt(0), key });
      return [{ at, removed: dash.length, inserted: '- ', fault }];
    });
    return repaired(text, found);
  },
  function wideBraces(text, { isKnownKey, isInText }) {
    const found = [...text.matchAll(WIDE_BRACES)].flatMap(({ index, 0: all, 1: before = '', 2: key }) => {
      const at = index + before.length;
      const written = all.slice(before.length);
      const isText = key !== undefined && !isKnownKey(key) && !written.includes(': ');
      if (isText || isInText(at) || /(^|\s)#[^\n]*$/.test(text.slice(0, at))) return [];
      const inserted = written.replaceAll('｛', '{').replaceAll('｝', '}');
      const fault = slip('full-width-braces', at + written.search(/[｛｝]/), 1, {});
      return [{ at, removed: written.length, inserted, fault }];
    });
    return repaired(text, found);
  },
  function dashWithoutSpace(text, { isKnownKey, isInText }) {
    const found = [...text.matchAll(DASH)].flatMap(({ index, 1: before = '', 2: key = '' }) => {
      const at = index + before.length;
      if (!isKnownKey(key) || isInText(at)) return [];
      return [{ at, removed: 1, inserted: '- ', fault: slip('dash-without-space', at, 1, { key }) }];
    });
    return repaired(text, found);
  },
  function colons(text, { isKnownKey, isInText, isStart }) {
    const found = [...text.matchAll(COLON)].flatMap(({ index, 1: before = '', 2: key = '', 3: colon = '' }) => {
      const start = index + before.length;
      const inFlow = /^[{,]/.test(before);
      if (!isKnownKey(key) || isInText(start) || (inFlow && !isStart(start))) return [];
      const at = start + key.length;
      const fault = colon.startsWith('：')
        ? slip('full-width-colon', at, 1, { key })
        : colon === ':'
          ? slip('colon-without-space', at, 1, { key })
          : slip('wide-space', at + 1, colon.length - 1, { key });
      return [{ at, removed: colon.length, inserted: ': ', fault }];
    });
    return repaired(text, found);
  },
  function commasInFlow(text, { isKnownKey, flow }) {
    return repaired(
      text,
      flow().flatMap((found) => separatorsIn(found, isKnownKey)),
    );
  },
  function colonsInFlow(text, { isKnownKey, flow }) {
    const found = flow().flatMap(({ at, written, role, before }) => {
      const [, key = '', colon = ''] = new RegExp(`^(${NAME})(：\\s*|:(?=[^\\s/:]))`).exec(written) ?? [];
      const isSpilt = before !== null && !isWord(before) && !isKnownKey(key);
      if (role !== 'lone' || key === '' || /^\d+$/.test(key) || isSpilt) return [];
      const code = colon.startsWith('：') ? 'full-width-colon' : 'colon-without-space';
      const offset = at + key.length;
      return [{ at: offset, removed: colon.length, inserted: ': ', fault: slip(code, offset, 1, { key }) }];
    });
    return repaired(text, found);
  },
  function commasInNumbers(text, { flow }) {
    const texts = flow();
    const found = texts.flatMap(({ at, written, role }, index) => {
      if (role !== 'value' || !/^[-+]?\d+$/.test(written)) return [];
      const after = texts.slice(index + 1);
      const end = after.findIndex((next) => next.role !== 'lone' || !/^\d+(\.\d+)?$/.test(next.written));
      const groups = after.slice(0, end === -1 ? after.length : end);
      const last = groups.at(-1);
      if (!last) return [];
      const isGrouped =
        /^[-+]?\d{1,3}$/.test(written) && groups.every((group) => /^\d{3}(\.\d+)?$/.test(group.written));
      const plain = [written, ...groups.map((group) => group.written)].join(isGrouped ? '' : '.');
      const length = last.at + last.written.length - at;
      return [{ at, removed: length, inserted: plain, fault: slip('comma-in-number', at, length, { plain }) }];
    });
    return repaired(text, found);
  },
];

/** A plain text in `{…}`: where it stands, what it is, and the value of the entry before. */
export interface FlowText {
  at: number;
  written: string;
  /** `split`: a value with a colon behind it, so that it holds the next key; `lone`: without a colon on either side. */
  role: 'key' | 'value' | 'split' | 'lone';
  before: string | null;
}

/** The plain texts that stand straight in a `{…}` that is closed. */
export function flowTexts(text: string): FlowText[] {
  const tokens = text.includes('{') ? [...new Lexer().lex(text)] : [];
  const found: FlowText[] = [];
  const open: { mark: string; texts: FlowText[]; hasColon: boolean; before: string | null }[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const level = open.at(-1);
    if (token === '\u0018') open.length = 0;
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    const isPlain = tokens[index - 1] === '\u001f';
    if (isPlain && level?.mark === '{') {
      const meetsColon = tokens.slice(index + 1, index + 4).find((next) => next.trim() !== '') === ':';
      const role = level.hasColon ? (meetsColon ? 'split' : 'value') : meetsColon ? 'key' : 'lone';
      level.texts.push({ at, written: token, role, before: level.before });
      if (level.hasColon) level.before = token;
    } else if (!isPlain && (token === '{' || token === '['))
      open.push({ mark: token, texts: [], hasColon: false, before: null });
    else if (!isPlain && (token === '}' || token === ']')) {
      const closed = open.pop();
      if (token === '}') found.push(...(closed?.texts ?? []));
    } else if (level && !isPlain && token === ':') level.hasColon = true;
    else if (level && !isPlain && token === ',') level.hasColon = false;
    at += token.length;
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** Full-width commas, and places without any, behind which the next key of `{…}` begins. */
function separatorsIn({ at, written, role }: FlowText, isKnownKey: Surroundings['isKnownKey']): Change[] {
  const [head = '', ...rest] = written.split(SEPARATOR);
  const next = new RegExp(`^(${NAME})(?=\\s*[:：]${role === 'split' ? '|$' : ''})`);
  const keys = rest.map((part) => next.exec(part)?.[1] ?? '');
  const value = role === 'lone' ? (new RegExp(`^${NAME}[:：]\\s*(.*)$`).exec(head)?.[1] ?? '') : head;
  const isKey = (key: string) => key !== '' && (isWord(value) || (role === 'split' && isKnownKey(key)));
  if (role !== 'key' && keys.length > 0 && keys.every(isKey))
    return [...written.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index, 0: comma }, position) => {
      const offset = at + index + comma.search(/\S/);
      const fault = slip('full-width-comma', offset, 1, { plain: `…, ${keys[position]}: …` });
      return { at: at + index, removed: comma.length, inserted: ', ', fault };
    });
  const [, before = '', key = ''] = /^(.+?)\s+(\S+)$/s.exec(written) ?? [];
  const isNext = isWord(before) || (isKnownKey(key) && !/\s/.test(before)) || LOCALES.some((locale) => locale === key);
  if (role !== 'split' || !isNext || key === '') return [];
  const offset = at + written.length - key.length;
  const fault = slip('missing-comma', offset, key.length, { key });
  return [{ at: at + before.length, removed: 0, inserted: ',', fault }];
}

function slip(code: DiagnosticCode, offset: number, length: number, data: DiagnosticData): Fault {
  return { code, offset, length, data };
}

function repaired(
  text: string,
  changes: readonly Change[],
  shown: (faults: readonly Fault[]) => readonly Fault[] = (faults) => faults,
): Repaired {
  let out = '';
  let from = 0;
  const marks: { at: number; shift: number }[] = [];
  for (const { at, removed, inserted } of changes) {
    out += text.slice(from, at) + inserted;
    from = at + removed;
    marks.push({ at: out.length, shift: from - out.length });
  }
  return {
    text: out + text.slice(from),
    faults: shown(changes.map(({ fault }) => fault)),
    original: (offset) => Math.max(0, offset + (marks.findLast((mark) => mark.at <= offset)?.shift ?? 0)),
  };
}
