import { describe, expect, it } from 'vitest';
import { standingKey } from '../../../src/model/standing.ts';
import { heatOf, rungOf } from '../../../src/report/answers/heat.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { report } from '../reports.ts';

describe('the heat map', () => {
  it('gives each stage its mean and the rung that mean stands on, and null where there is no touchpoint', () => {
    const shop = audit([
      { ratings: standardAt(3), stage: 'convert' },
      { ratings: standardAt(1), stage: 'convert' },
      { ratings: standardAt(0), stage: 'renew' },
    ]);
    const [scored] = report([shop], { rubric: STANDARD }).audits;
    const [understand, convert, experience, renew] = scored ? heatOf(scored) : [];
    expect([understand?.mean, experience?.mean]).toEqual([null, null]);
    expect([convert?.mean, convert?.standing.level]).toEqual([scored?.loop.convert.mean, 2]);
    expect(renew?.standing).toEqual({ level: 0, reach: 0 });
  });

  it('tells a stage of which nothing is shown yet from one that failed', () => {
    const shop = audit([{ stage: 'convert' }, { stage: 'renew' }, { ratings: standardAt(0), stage: 'renew' }]);
    const [scored] = report([shop], { rubric: STANDARD }).audits;
    const heat = scored ? heatOf(scored) : [];
    expect(heat.map(({ standing }) => standingKey(standing))).toEqual(['0', 'not-shown', '0', '0']);
  });

  it.each([
    [0, 0],
    [0.99, 0],
    [1, 1],
    [1.9999999999, 2],
    [2.5, 2],
    [3, 3],
  ])('puts %f on rung %i', (index, rung) => {
    expect(rungOf(index)).toBe(rung);
  });
});
