import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/model/text.ts';
import { foldTo, readChinese } from '../../src/site/features/search/chinese.ts';
import { decodeShown, encodeShown } from '../../src/site/features/search/encode-shown.ts';
import { askedFor, folded, indexedWords, spelled, withoutHan } from '../../src/site/features/search/han.ts';
import { wordsOf } from '../../src/site/features/search/words-of.ts';

const chinese = readChinese();
const { fold } = chinese;

/** What Pagefind does: every word asked for begins a word of the index; what is quoted stands there side by side. */
function finds(query: string, text: Text): boolean {
  const words = wordsOf(text, chinese).toLowerCase().split(' ');
  const asked = askedFor(query, fold).toLowerCase();
  if (asked.startsWith('"')) return ` ${words.join(' ')} `.includes(` ${asked.slice(1, -1)} `);
  return asked.split(' ').every((one) => words.some((word) => word.startsWith(one)));
}

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));

describe('the words of Chinese in the index', () => {
  it('find every part of a text, and nothing that is not in it', () => {
    fc.assert(
      fc.property(
        fc.array(han, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        han,
        (characters, a, b, other) => {
          const [start, end] = [a % characters.length, b % characters.length].toSorted((one, two) => one - two) as [
            number,
            number,
          ];
          const text = characters.join('');
          expect(finds(characters.slice(start, end + 1).join(''), text)).toBe(true);
          const absent = `${characters[0]}${other}${characters[0]}`;
          expect(finds(absent, text)).toBe(folded(text, fold).includes(folded(absent, fold)));
        },
      ),
    );
  });

  it.each([
    ['Simplified', '发型', '髮型', true],
    ['Traditional', '髮型', '发型', true],
    ['a form of Taiwan’s own', '裡面', '里面', true],
    ['着 and 著, which only usage tells apart', '顶着', '頂著', true],
    ['what the mainland calls a software', '软件', '公司的軟體', true],
    ['what Taiwan calls it', '軟體', '公司的软件', true],
    ['its characters as they are', '軟件', '公司的软件', true],
    ['one character', '款', '全额退款', true],
    ['English within Chinese', 'app付款', '用App付款', true],
    ['full-width letters', 'ＡＰＰ', '用App付款', true],
    ['across a comma, both parts', '立刻，退款', '立刻就全额退款', true],
    ['a sentence that is not said', '没有这样的词', '没有人。有这样的人。这样的词。', false],
    ['characters in another order', '款退', '全额退款', false],
  ])('find %s', (_, query, text, isFound) => {
    expect(finds(query, text)).toBe(isFound);
  });

  it('find a text in each language it is written in, and convert none that has both', () => {
    const text = { en: 'Software', 'zh-CN': '软件', 'zh-TW': '軟體' };
    expect(['software', '软件', '軟體'].map((query) => finds(query, text))).toEqual([true, true, true]);
    const own = { 'zh-CN': '退款', 'zh-TW': '退費' };
    expect(wordsOf(own, chinese).split(' ')).toEqual([...indexedWords('退款'), ...indexedWords('退费')]);
  });

  it('end in a figure, so that no stem is cut off, and begin no other word', () => {
    const words = indexedWords('退款界面');
    expect(words.every((word) => /^x\d+y\d+$/.test(word))).toBe(true);
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
  });
});

describe('the compared form of characters', () => {
  it('is compared with itself, and as long as what it stands for', () => {
    for (const [character, compared] of fold) {
      expect(fold.get(compared) ?? compared).toBe(compared);
      expect(compared).toHaveLength(character.length);
    }
    expect(fold.size).toBeGreaterThan(2500);
  });

  it('is handed to the reader only for characters that occur', () => {
    const occurring = new Set(spelled(wordsOf('发型', chinese)));
    expect([...foldTo(occurring, chinese).keys()].sort()).toEqual(['發', '髮']);
  });
});

describe('texts that are not Chinese', () => {
  it.each([
    ['Half price, for new customers – only!', 'Half price for new customers only'],
    ['用App付款3次，e-mail 也行。', 'App 3 e-mail'],
    ['——', ''],
  ])('%s', (text, words) => {
    expect(withoutHan(text)).toBe(words);
  });
});

describe('what a result shows', () => {
  it('comes back as it went in, and has no letter or figure that a search could find', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decodeShown(encodeShown(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(encodeShown(value)).not.toMatch(/[\p{L}\p{N}\s]/u);
      }),
    );
  });
});
