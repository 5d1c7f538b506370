import { codePoint } from './control-characters.ts';
import { faultAt } from './fault.ts';
import { type Change, type RepairContext, type Slip, slipAt } from './repair.ts';
import { shown } from './values.ts';

const KEY = '(?:[A-Za-z][A-Za-z0-9_/-]*|[\\u4e00-\\u9fff]+)';
/** What stands for a dash where a keyboard or another program makes one. */
const BULLET = '(?:[－–—―‐‑‒−ー•‣●○◦·・▪■]|\\*(?= ))';
/** Spaces that are none to YAML, and what nobody sees at all. */
const WIDE = '\\u3000\\u00a0\\u2000-\\u200a\\u202f\\u205f';
const HIDDEN = '\\u200b-\\u200f\\u2060\\ufeff';
/** How a line begins, and where a key follows. */
const BEGIN = '^( *(?:- +)*)';
const AT_KEY = `(?=(${KEY})[:：])`;
const INDENTED_WIDE = new RegExp(`^( *)([${WIDE}][ ${WIDE}]*)(?=(?:- *)*(${KEY})[:：])`, 'gm');
const INDENTED_HIDDEN = new RegExp(`${BEGIN}([${HIDDEN}][ ${HIDDEN}]*)${AT_KEY}`, 'gm');
const DASH = new RegExp(`${BEGIN}(-)${AT_KEY}`, 'gm');
const COLON = new RegExp(
  `(^[ \\t]*(?:- +)*|[{,]\\s*)(${KEY})(：[ \\u3000\\u00a0]*|:[\\u3000\\u00a0]+ *|:(?=[^\\s:/,{}[\\]]))`,
  'gm',
);
const WIDE_DASH = new RegExp(`${BEGIN}(${BULLET}[ \\u3000]*)${AT_KEY}`, 'gm');
const WIDE_ITEMS = new RegExp(`${BEGIN}(${KEY}):[ \\t]*(?:#[^\\n]*)?\\r?\\n((?: *${BULLET}[^\\n]*(?:\\n|$))+)`, 'gm');
const WIDE_ITEM = new RegExp(`^( *)(${BULLET}[ \\u3000]*)(\\S?[^\\r\\n]*)`, 'gm');
/** So far a brace is followed: from each of many on one line. */
const FAR = 500;
const WIDE_BRACES = new RegExp(
  `(: *|：|^ *- +|[{[,] *)(?:｛(?=[^\\n]{0,${FAR}}: | *(${KEY})[:：])[^\\n]*|\\{[^\\n}｛"']{0,${FAR}}｝(?= *(?:[,}\\]#]|$)))`,
  'gm',
);

/** The slips that come with an input method or a hasty hand, each put right before or behind a word that is a key. */
export const KEYBOARD_SLIPS: readonly Slip[] = [
  slipAt(INDENTED_HIDDEN, ({ index, 1: plain = '', 2: hidden = '', 3: key = '' }, around) => {
    const at = index + plain.length;
    if (!isKeyAt(key, at + hidden.length, around)) return [];
    const fault = faultAt('invisible-character', at, 1, { code: codePoint(hidden), plain: key });
    return [{ at, removed: hidden.length, inserted: hidden.replace(/[^ ]/g, ''), fault }];
  }),
  beforeKey(INDENTED_WIDE, (at, wide, key) => ({
    inserted: wide.replaceAll('\u3000', '  ').replace(/[^ ]/g, ' '),
    fault: faultAt('wide-space', at, wide.length, { key }),
  })),
  beforeKey(WIDE_DASH, (at, dash, key) => ({
    inserted: '-'.padEnd(Math.max(2, dash.length)),
    fault: faultAt('full-width-dash', at, 1, { mark: dash.charAt(0), item: `- ${key}: …` }),
  })),
  slipAt(WIDE_ITEMS, ({ index, 0: all, 1: before = '', 2: key = '', 3: items = '' }, { isListKey, isInText }) => {
    if (!isListKey(key) || isInText(index + before.length)) return [];
    return [...items.matchAll(WIDE_ITEM)].map(({ index: line, 1: indent = '', 2: dash = '', 3: rest = '' }) => {
      const at = index + all.length - items.length + line + indent.length;
      const fault = faultAt('full-width-dash', at, 1, { mark: dash.charAt(0), item: `- ${shown(rest)}` });
      return { at, removed: dash.length, inserted: '- ', fault };
    });
  }),
  slipAt(WIDE_BRACES, ({ index, 0: all, 1: before = '', 2: key }, { isKnownKey, isInText, isInComment }) => {
    const at = index + before.length;
    const written = all.slice(before.length);
    const isText = key !== undefined && !isKnownKey(key) && !written.includes(': ');
    if (isText || isInText(at) || isInComment(at)) return [];
    const inserted = written.replaceAll('｛', '{').replaceAll('｝', '}');
    return [
      { at, removed: written.length, inserted, fault: faultAt('full-width-braces', at + written.search(/[｛｝]/)) },
    ];
  }),
  beforeKey(DASH, (at, _, key) => ({ inserted: '- ', fault: faultAt('dash-without-space', at, 1, { key }) })),
  slipAt(COLON, ({ index, 1: before = '', 2: key = '', 3: colon = '' }, around) => {
    const start = index + before.length;
    const inFlow = /^[{,]/.test(before);
    if (!isKeyAt(key, start, around) || (inFlow && !around.isStart(start))) return [];
    const at = start + key.length;
    const fault = colon.startsWith('：')
      ? faultAt('full-width-colon', at, 1, { key })
      : colon === ':'
        ? faultAt('colon-without-space', at, 1, { key })
        : faultAt('wide-space', at + 1, colon.length - 1, { key });
    return [{ at, removed: colon.length, inserted: ': ', fault }];
  }),
];

/** A slip in what stands before a key: the pattern captures what is right of it, what is wrong, and the key. */
function beforeKey(
  pattern: RegExp,
  putRight: (at: number, wrong: string, key: string) => Pick<Change, 'inserted' | 'fault'>,
): Slip {
  return slipAt(pattern, ({ index, 1: before = '', 2: wrong = '', 3: key = '' }, around) => {
    const at = index + before.length;
    return isKeyAt(key, at, around) ? [{ at, removed: wrong.length, ...putRight(at, wrong, key) }] : [];
  });
}

/** Whether a word before a colon is a key; in a Chinese text that goes over several lines it may just be a word. */
function isKeyAt(key: string, offset: number, { isKnownKey, isInText, isContinued }: RepairContext): boolean {
  return isKnownKey(key) && !isInText(offset) && !(/^[^a-z]/i.test(key) && isContinued(offset));
}
