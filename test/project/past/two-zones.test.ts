import { expect, it } from 'vitest';
import { changeLog } from '../../../src/compare/history/change-log.ts';
import { journeyLines } from '../../../src/compare/history/journey-lines.ts';
import { stretchesOf } from '../../../src/compare/history/stretches.ts';
import { trendOf } from '../../../src/compare/history/trend.ts';
import { auditYaml } from '../../support/audit-yaml.ts';
import { pastOf } from '../../support/past-of.ts';
import { scratchRepository } from '../../support/scratch-repository.ts';

const repository = scratchRepository();
const bowl = (level: number) => ({ 'audits/stall/soup.yaml': auditYaml({ bowl: level }) });
repository.commit('2024-05-01T10:00:00+08:00', bowl(2), 'begin');
repository.commit('2024-05-10T01:00:00+08:00', bowl(1), 'Shanghai');
repository.commit('2024-05-09T18:00:00+00:00', { 'audits/config.yaml': 'title: Ours\n' }, 'London, an hour later');
repository.commit('2024-05-10T03:00:00+08:00', bowl(3), 'Shanghai again');
const { history } = pastOf(repository.folder);

it('is told by the order of the commits and by the days at their places', () => {
  expect(changeLog(history).map(({ date, subject }) => `${date} ${subject}`)).toEqual([
    '2024-05-10 Shanghai again',
    '2024-05-09 London, an hour later',
    '2024-05-10 Shanghai',
    '2024-05-01 begin',
  ]);
});

it('is drawn from day to day, each as it was when the last of its commits was made', () => {
  const trend = trendOf(history);
  expect(trend.days.map(({ date, median }) => [date, median])).toEqual([
    ['2024-05-01', 2],
    ['2024-05-10', 3],
  ]);
  expect(trend.median).toMatchObject({ since: '2024-05-01', from: 2, to: 3 });
  expect(journeyLines(history).map((line) => stretchesOf(line, '2024-05-12'))).toMatchObject([
    [
      { from: '2024-05-01', to: '2024-05-10', index: 2 },
      { from: '2024-05-10', to: '2024-05-12', index: 3 },
    ],
  ]);
});
