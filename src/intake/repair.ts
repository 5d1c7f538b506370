import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';
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
  /** Whether an offset lies in an entry of `{…}` that could not be read. */
  isInBrokenFlow(offset: number): boolean;
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
const COMMA = new RegExp(`[，、]\\s*(?=(${KEY}): )`, 'g');

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
  function commas(text, { isKnownKey, isInBrokenFlow }) {
    const found = [...text.matchAll(COMMA)].flatMap(({ index: at, 0: comma, 1: key = '' }) =>
      isKnownKey(key) && isInBrokenFlow(at)
        ? [
            {
              at,
              removed: comma.length,
              inserted: ', ',
              fault: slip('full-width-comma', at, 1, { plain: `…, ${key}: …` }),
            },
          ]
        : [],
    );
    return repaired(text, found);
  },
];

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
