import { expect, it } from 'vitest';
import { htmlText, markdownBlock, markdownCode, markdownLink, markdownText } from '../../src/formats/markdown.ts';

it.each([
  ['plain words', '烫发 at 10:30, 5%', '烫发 at 10:30, 5%'],
  ['markup', '*a* `b` [c](d) ~e~ \\ $f$', '\\*a\\* \\`b\\` \\[c\\](d) \\~e\\~ \\\\ \\$f\\$'],
  ['a table’s bar', 'a|b', 'a\\|b'],
  ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ['a mention and an issue', '@bob #12', '@<!-- -->bob #<!-- -->12'],
  [
    'an address',
    'see https://a.example or www.a.example, GH-1',
    'see https:<!-- -->//a.example or www<!-- -->.a.example, GH<!-- -->-1',
  ],
  ['several lines', 'a\n\n# b', 'a #<!-- --> b'],
  ['a list or a quote', '- a', '\\- a'],
  ['a numbered list', '1. a', '1\\. a'],
])('text that holds %s is shown as it is', (_, text, written) => {
  expect(markdownText(text)).toBe(written);
});

it('code that holds a backtick or a bar is text', () => {
  expect(markdownCode('audits/a.yaml:1')).toBe('`audits/a.yaml:1`');
  expect(markdownCode('a`b|c')).toBe('a\\`b\\|c');
});

it('a block is fenced by more backticks than it holds', () => {
  expect(markdownBlock('a\n```\nb', 'text')).toBe('````text\na\n```\nb\n````');
});

it('a link without an address is its label', () => {
  expect(markdownLink('`a`', null)).toBe('`a`');
  expect(markdownLink('`a`', 'https://example.com/a_(b)')).toBe('[`a`](<https://example.com/a_(b)>)');
});

it('text within a tag is no tag', () => {
  expect(htmlText('<i> & "x"\ny')).toBe('&lt;i&gt; &amp; "x" y');
});

it('a summary mentions nobody, and ends neither its tag nor a comment', () => {
  expect(htmlText('@bob #12 https://a.example <!-- </summary> ```')).toBe(
    '@<!-- -->bob #<!-- -->12 https:<!-- -->//a.example &lt;!-- &lt;/summary&gt; ```',
  );
});
