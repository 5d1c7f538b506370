import { expect, it } from 'vitest';
import { commitLink } from '../../src/site/commit-link.ts';

it.each([
  ['https://github.com/cx/audits', 'https://github.com/cx/audits/commit/abc'],
  ['https://github.com/cx/audits.git', 'https://github.com/cx/audits/commit/abc'],
  ['https://github.example.com/cx/audits/', 'https://github.example.com/cx/audits/commit/abc'],
  ['https://codeberg.org/cx/audits', 'https://codeberg.org/cx/audits/commit/abc'],
  ['https://gitea.example.com:3000/cx/audits?x#y', 'https://gitea.example.com:3000/cx/audits/commit/abc'],
  ['https://gitlab.com/group/sub/audits', 'https://gitlab.com/group/sub/audits/-/commit/abc'],
  ['https://gitlab.example.com/cx/audits', 'https://gitlab.example.com/cx/audits/-/commit/abc'],
  ['https://git.example.com/cx/audits', null],
  ['https://notgithub.com/cx/audits', null],
  ['https://example.com/github.com/cx', null],
  ['https://github.com/cx', null],
  ['https://github.com/', null],
  [undefined, null],
])('the commit of %s is at %s', (repository, link) => {
  expect(commitLink(repository, 'abc')).toBe(link);
});
