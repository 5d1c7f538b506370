import { describe, expect, it } from 'vitest';
import { asSentence } from '../../src/report/as-sentence.ts';

describe('A text before another sentence', () => {
  it.each([
    ['made for people', 'made for people.'],
    ['Made for people.', 'Made for people.'],
    ['made for people , ', 'made for people.'],
    ['Who would not?', 'Who would not?'],
    ['“Made for people.”', '“Made for people.”'],
    ['made for people (most of them)', 'made for people (most of them).'],
    ['为人而做', '为人而做。'],
    ['为人而做。', '为人而做。'],
    ['為人而做（大多數）', '為人而做（大多數）。'],
    ['「為人而做！」', '「為人而做！」'],
    ['为人而做，', '为人而做。'],
    ['达到 95%', '达到 95%。'],
    ['打开 App', '打开 App。'],
    ['made for 客户 like you', 'made for 客户 like you.'],
    ['', ''],
  ])('%j ends as %j', (text, ended) => {
    expect(asSentence(text)).toBe(ended);
  });

  it('ends in each of its languages as that writes it', () => {
    expect(asSentence({ en: 'made for people', 'zh-CN': '为人而做' })).toEqual({
      en: 'made for people.',
      'zh-CN': '为人而做。',
    });
  });
});
