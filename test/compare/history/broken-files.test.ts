import { expect, it } from 'vitest';
import { brokenFiles } from '../../../src/compare/history/broken-files.ts';
import { auditAt, historyOf } from './histories.ts';

const fault = (file: string, line: number) => ({ code: 'empty-file', file, line, column: 1 });

it('a file that could not be read is named once, with the commit it broke at, also when it is a rubric of many', () => {
  const { revisions } = historyOf(
    [auditAt('a'), auditAt('b')],
    [
      auditAt('a', { state: 'broken', fault: fault('r.yaml', 1) }),
      auditAt('b', { state: 'broken', fault: fault('r.yaml', 1) }),
    ],
    [auditAt('a', { state: 'broken', fault: fault('a.yaml', 3) })],
    [auditAt('a', { state: 'broken', fault: fault('a.yaml', 4) })],
  );
  const before = [auditAt('c', { state: 'broken', fault: fault('c.yaml', 2) })];
  expect(brokenFiles({ before, revisions })).toEqual([
    { ...fault('c.yaml', 2), since: null },
    { ...fault('r.yaml', 1), since: { commit: 'c2', date: '2024-07-02' } },
    { ...fault('a.yaml', 3), since: { commit: 'c3', date: '2024-07-03' } },
  ]);
});
