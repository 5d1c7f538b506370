import { expect, it } from 'vitest';
import { link } from '../../src/model/scalar.ts';

it.each([
  'https://example.com/a?b=c#d',
  'HTTP://example.com',
  'https://例子.测试/路径',
  '/video.mp4',
  'folder/a picture.jpg',
  './a..b/c.pdf#page=2',
])('takes %j', (url) => {
  expect(link.safeParse(url).success).toBe(true);
});

it.each([
  ...['', ' ', '/\t/evil.example/x', '/\n/evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example'],
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
  ],
  ...[
    'http:evil.example',
    'https:evil.example',
    'http:/evil.example',
    'https:///evil.example',
    'https://',
    'https:// a',
  ],
  ...['vbscript:x', 'file:///etc/passwd', 'blob:https://a/b', 'mailto:a@b.example', '../secret', 'a/../../b'],
  ...[
    '/%2e%2e/b',
    'a/.%2E/b',
    'https://a.example\\@evil.example',
    '\u0000/x',
    '/x ',
    '\u00a0//evil.example',
    'https://a b/',
  ],
  ...['https://[', 'https://a.example:99999/'],
])('refuses %j', (url) => {
  expect(link.safeParse(url).error?.issues).toMatchObject([{ params: { code: 'bad-link' } }]);
});

it.each(['https://user:pw@example.com/', 'https://token@example.com/x', 'http://:pw@example.com'])(
  'refuses %j for what stands before @',
  (url) => {
    expect(link.safeParse(url).error?.issues).toMatchObject([{ params: { code: 'address-with-name' } }]);
  },
);
