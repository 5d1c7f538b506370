import { expect, it } from 'vitest';
import { commitLink, fileLink } from '../../src/report/repository-links.ts';

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

const place = { file: 'my audits/salon/烫.yaml', line: 7, column: 5 };
const PATH = 'my%20audits/salon/%E7%83%AB.yaml#L7';

it.each([
  ['https://github.com/cx/audits', `https://github.com/cx/audits/blob/abc/${PATH}`],
  ['https://github.com/cx/audits.git/', `https://github.com/cx/audits/blob/abc/${PATH}`],
  ['https://gitlab.example.com/cx/team/audits', `https://gitlab.example.com/cx/team/audits/-/blob/abc/${PATH}`],
  ['https://codeberg.org/cx/audits', `https://codeberg.org/cx/audits/src/commit/abc/${PATH}`],
  ['https://git.example.com/cx/audits', null],
  ['https://github.com/cx', null],
  [undefined, null],
])('a line at %s', (repository, link) => {
  expect(fileLink(repository, 'abc', place)).toBe(link);
});

it('there is none without a commit, or for a file outside the repository', () => {
  expect(fileLink('https://github.com/cx/audits', null, place)).toBeNull();
  expect(fileLink('https://github.com/cx/audits', 'abc', { ...place, file: '../a.yaml' })).toBeNull();
});
