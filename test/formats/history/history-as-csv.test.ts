import { describe, expect, it } from 'vitest';
import { historyAsCsv } from '../../../src/formats/history/history-as-csv.ts';
import { auditAt, historyOf } from '../../compare/history/histories.ts';

const HEAD = '\uFEFFcommit,date,subject,audit,title,brand,state,from,level,reach,index,rubric,rubric_effect,fault\r\n';

describe('the history as CSV', () => {
  it('has a row for every audit at every revision, oldest first, by id, in the language asked for', () => {
    const history = historyOf(
      [auditAt('b'), auditAt('a', { index: 1.25 })],
      [auditAt('c', { state: 'renamed', from: 'a', index: 1.25, effects: { rubric: -0.1 } })],
      [auditAt('b', { state: 'broken', fault: { code: 'empty-file', file: 'audits/b.yaml', line: 1, column: 1 } })],
      [auditAt('c', { state: 'removed' })],
      [],
    );
    const b = '关于 b,Shop';
    const broken = 'audits/b.yaml:1:1 empty-file';
    expect([...historyAsCsv(history, 'zh-CN')]).toEqual([
      HEAD,
      `c1,2024-07-01,Do 1,a,关于 a,Shop,added,,1,2,1.25,standard,,\r\nc1,2024-07-01,Do 1,b,${b},added,,1,1,1,standard,,\r\n`,
      `c2,2024-07-02,Do 2,b,${b},same,,1,1,1,standard,,\r\nc2,2024-07-02,Do 2,c,关于 c,Shop,renamed,a,1,2,1.25,standard,-0.1,\r\n`,
      `c3,2024-07-03,Do 3,b,${b},broken,,,,,,,${broken}\r\nc3,2024-07-03,Do 3,c,关于 c,Shop,same,,1,2,1.25,standard,,\r\n`,
      `c4,2024-07-04,Do 4,b,${b},same,,,,,,,${broken}\r\nc4,2024-07-04,Do 4,c,关于 c,Shop,removed,,,,,,,\r\n`,
      `c5,2024-07-05,Do 5,b,${b},same,,,,,,,${broken}\r\n`,
    ]);
  });

  it('lets no text run as a formula, and quotes what would end a cell', () => {
    const history = historyOf([auditAt('-a', { title: '=HYPERLINK("x")', brand: '＋1' })]);
    const revisions = history.revisions.map((revision) => ({ ...revision, subject: '@all, "hello"' }));
    expect([...historyAsCsv({ before: [], revisions }, 'en')][1]).toBe(
      `c1,2024-07-01,"'@all, ""hello""",'-a,"'=HYPERLINK(""x"")",'＋1,added,,1,1,1,standard,,\r\n`,
    );
  });

  it('begins with how audits stood before, when older revisions are left out', () => {
    const { revisions } = historyOf([auditAt('a', { state: 'changed', index: 2 })]);
    expect([...historyAsCsv({ before: [auditAt('b')], revisions }, 'en')][1]).toBe(
      'c1,2024-07-01,Do 1,a,About a,Shop,changed,,2,2,2,standard,,\r\nc1,2024-07-01,Do 1,b,About b,Shop,same,,1,1,1,standard,,\r\n',
    );
  });

  it('of nothing is its head', () => {
    expect([...historyAsCsv(historyOf(), 'en')]).toEqual([HEAD]);
  });
});
