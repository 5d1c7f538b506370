import { expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { intakeOf } from './said.ts';

const CODES = [
  'full-width-dash',
  'full-width-braces',
  'comma-in-number',
  'comma-in-text',
  'unused-anchor',
  'comment-for-value',
  'full-width-closing-quote',
  'invisible-character',
  'duplicate-id',
] as const;

const SAID = {
  'zh-CN': [
    'full-width-dash: 这条短横线不是半角的，而是 －。请写成 "- kind: …"。',
    'full-width-braces: 这里用了全角花括号（｛ ｝）。请用半角花括号：{ … }。',
    'comma-in-number: 数字里不能有逗号，千位分隔也不行。请写 1200。',
    'comma-in-text: 在 {…} 里，文字到逗号为止。含逗号的文字请用半角引号括起来：en: "…"。',
    'unused-anchor: 文字不能以 & 开头，它表示锚点。请用半角引号把这段文字括起来。',
    'comment-for-value: # 表示注释从这里开始，所以这里没有值。请在它前面写上值，或者用半角引号把文字括起来。',
    'full-width-closing-quote: 后引号是全角的。请写半角引号："',
    'invisible-character: 这个词里有一个看不见的字符：U+200B。请重新输入这个词：renew。',
    'duplicate-id: id“complaint”重复使用了；它已经写在第 7 行。请换一个 id；链接和比较都靠 id 来辨认。',
  ],
  'zh-TW': [
    'full-width-dash: 這條短橫線不是半形的，而是 －。請寫成 "- kind: …"。',
    'full-width-braces: 這裡用了全形大括號（｛ ｝）。請用半形大括號：{ … }。',
    'comma-in-number: 數字裡不能有逗號，千分位也不行。請寫 1200。',
    'comma-in-text: 在 {…} 裡，文字到逗號為止。含逗號的文字請用半形引號括起來：en: "…"。',
    'unused-anchor: 文字不能以 & 開頭，它表示錨點。請用半形引號把這段文字括起來。',
    'comment-for-value: # 表示註解從這裡開始，所以這裡沒有值。請在它前面寫上值，或者用半形引號把文字括起來。',
    'full-width-closing-quote: 後引號是全形的。請寫半形引號："',
    'invisible-character: 這個詞裡有一個看不見的字元：U+200B。請重新輸入這個詞：renew。',
    'duplicate-id: id「complaint」重複使用了；它已經寫在第 7 行。請換一個 id；連結和比較都靠 id 來辨認。',
  ],
};

it.each(['zh-CN', 'zh-TW'] as const)('Slips of a Chinese keyboard are told in %s', (locale) => {
  const said = CODES.flatMap((code) =>
    intakeOf(EVERY_PROBLEM[code]).diagnostics.map((diagnostic) => {
      const { reason, fix } = explainDiagnostic(diagnostic, locale);
      return `${code}: ${reason}${fix}`;
    }),
  );
  expect(said).toEqual(SAID[locale]);
});
