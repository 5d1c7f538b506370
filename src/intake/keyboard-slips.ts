import { type RepairContext, repaired, type Slip, slip } from './repair.ts';
import { shown } from './values.ts';

const KEY = '(?:[A-Za-z][A-Za-z0-9_/-]*|[\\u4e00-\\u9fff]+)';
/** What stands for a dash where a keyboard or another program makes one. */
const MARKS = '－–—―‐‑‒−ー•‣●○◦·・▪■';
const INDENTED_WIDE = new RegExp(
  `^( *)([\\u3000\\u00a0\\u2000-\\u200a\\u202f\\u205f][ \\u3000\\u00a0\\u2000-\\u200a\\u202f\\u205f]*)(?=(?:- *)*(${KEY})[:：])`,
  'gm',
);
const INDENTED_HIDDEN = new RegExp(
  `^( *(?:- +)*)([\\u200b-\\u200f\\u2060\\ufeff][ \\u200b-\\u200f\\u2060\\ufeff]*)(?=(${KEY})[:：])`,
  'gm',
);
const DASH = new RegExp(`^( *(?:- +)*)-(?=(${KEY})[:：])`, 'gm');
const COLON = new RegExp(
  `(^[ \\t]*(?:- +)*|[{,]\\s*)(${KEY})(：[ \\u3000\\u00a0]*|:[\\u3000\\u00a0]+ *|:(?=[^\\s:/,{}[\\]]))`,
  'gm',
);
const WIDE_DASH = new RegExp(`^( *(?:- +)*)((?:[${MARKS}]|\\*(?= ))[ \\u3000]*)(?=(${KEY})[:：])`, 'gm');
const WIDE_ITEMS = new RegExp(
  `^( *(?:- +)*)(${KEY}):[ \\t]*(?:#[^\\n]*)?\\r?\\n((?: *(?:[${MARKS}]|\\*(?= ))[^\\n]*(?:\\n|$))+)`,
  'gm',
);
const WIDE_ITEM = new RegExp(`^( *)((?:[${MARKS}]|\\*(?= ))[ \\u3000]*)(\\S?[^\\r\\n]*)`, 'gm');
const WIDE_BRACES = new RegExp(
  `(: *|：|^ *- +|[{[,] *)(?:｛(?=[^\\n]*: | *(${KEY})[:：])[^\\n]*|\\{[^\\n}｛"']*｝(?= *(?:[,}\\]#]|$)))`,
  'gm',
);

/** The slips that come with an input method or a hasty hand, each put right before or behind a word that is a key. */
export const KEYBOARD_SLIPS: readonly Slip[] = [
  function hiddenIndent(text, around) {
    const found = [...text.matchAll(INDENTED_HIDDEN)].flatMap(
      ({ index, 1: plain = '', 2: hidden = '', 3: key = '' }) => {
        const at = index + plain.length;
        if (!isKeyAt(key, at + hidden.length, around) || /[\w-]/.test(text.charAt(at - 1))) return [];
        const code = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        const inserted = hidden.replace(/[^ ]/g, '');
        return [
          { at, removed: hidden.length, inserted, fault: slip('invisible-character', at, 1, { code, plain: key }) },
        ];
      },
    );
    return repaired(text, found);
  },
  function wideIndent(text, around) {
    const found = [...text.matchAll(INDENTED_WIDE)].flatMap(({ index, 1: plain = '', 2: wide = '', 3: key = '' }) => {
      const at = index + plain.length;
      if (!isKeyAt(key, at, around)) return [];
      const inserted = wide.replaceAll('\u3000', '  ').replace(/[^ ]/g, ' ');
      return [{ at, removed: wide.length, inserted, fault: slip('wide-space', at, wide.length, { key }) }];
    });
    return repaired(text, found);
  },
  function wideDash(text, around) {
    const found = [...text.matchAll(WIDE_DASH)].flatMap(({ index, 1: before = '', 2: dash = '', 3: key = '' }) => {
      const at = index + before.length;
      if (!isKeyAt(key, at, around)) return [];
      const fault = slip('full-width-dash', at, 1, { mark: dash.charAt(0), item: `- ${key}: …` });
      return [{ at, removed: dash.length, inserted: '-'.padEnd(Math.max(2, dash.length)), fault }];
    });
    return repaired(text, found);
  },
  function wideItems(text, { isListKey, isInText }) {
    const found = [...text.matchAll(WIDE_ITEMS)].flatMap(
      ({ index, 0: all, 1: before = '', 2: key = '', 3: items = '' }) => {
        if (!isListKey(key) || isInText(index + before.length)) return [];
        return [...items.matchAll(WIDE_ITEM)].map(({ index: line, 1: indent = '', 2: dash = '', 3: rest = '' }) => {
          const at = index + all.length - items.length + line + indent.length;
          const fault = slip('full-width-dash', at, 1, { mark: dash.charAt(0), item: `- ${shown(rest)}` });
          return { at, removed: dash.length, inserted: '- ', fault };
        });
      },
    );
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
  function dashWithoutSpace(text, around) {
    const found = [...text.matchAll(DASH)].flatMap(({ index, 1: before = '', 2: key = '' }) => {
      const at = index + before.length;
      if (!isKeyAt(key, at, around)) return [];
      return [{ at, removed: 1, inserted: '- ', fault: slip('dash-without-space', at, 1, { key }) }];
    });
    return repaired(text, found);
  },
  function colons(text, around) {
    const found = [...text.matchAll(COLON)].flatMap(({ index, 1: before = '', 2: key = '', 3: colon = '' }) => {
      const start = index + before.length;
      const inFlow = /^[{,]/.test(before);
      if (!isKeyAt(key, start, around) || (inFlow && !around.isStart(start))) return [];
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
];

/** Whether a word before a colon is a key; in a Chinese text that goes over several lines it may just be a word. */
function isKeyAt(key: string, offset: number, { isKnownKey, isInText, isContinued }: RepairContext): boolean {
  return isKnownKey(key) && !isInText(offset) && !(/^[^a-z]/i.test(key) && isContinued(offset));
}
