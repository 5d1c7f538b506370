import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import type { Path } from '../../src/model/finding.ts';
import type { RubricFile } from '../../src/model/rubric.ts';
import { resolveRubric } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

const problemsOf = (said: Partial<RubricFile>, extending = true) =>
  resolveRubric('team', { rubric: 1, version: '1', ...said }, extending ? STANDARD : null).problems;

const heads = (...ids: [string, string, string]): RubricFile['levels'] => {
  const [low, middle, high] = ids.map((id) => ({ id, name: id, threshold: 0.5 }));
  return low && middle && high ? [low, middle, high] : undefined;
};
const SERVICE = ['process-complete', 'prompt', 'effortless', 'courteous', 'accountable', 'transparent', 'consistent'];

describe('what cannot be resolved', () => {
  it.each<[string, Partial<RubricFile>, DiagnosticCode, Path, 'key' | 'value']>([
    [
      'disabling a criterion that is not there',
      { disable: ['mutual', 'no-such'] },
      'unknown-criterion',
      ['disable', 1],
      'value',
    ],
    ['disabling one twice', { disable: ['mutual', 'mutual'] }, 'unknown-criterion', ['disable', 1], 'value'],
    [
      'a new criterion without a level',
      { criteria: { tea: { name: 'Tea' } } },
      'criterion-without-level',
      ['criteria', 'tea'],
      'key',
    ],
    [
      'a new criterion without a name',
      { criteria: { tea: { level: 'service' } } },
      'criterion-without-name',
      ['criteria', 'tea'],
      'key',
    ],
    [
      'a criterion of a level that is not there',
      { criteria: { prompt: { level: 'sevice' } } },
      'unknown-level',
      ['criteria', 'prompt', 'level'],
      'value',
    ],
    [
      'a threshold of a level that is not there',
      { thresholds: { sevice: 0.5 } },
      'unknown-level',
      ['thresholds', 'sevice'],
      'key',
    ],
    [
      'a level left without criteria',
      { disable: [...SERVICE, 'need-led'] },
      'level-without-criteria',
      ['criteria'],
      'key',
    ],
  ])('%s', (_, said, code, path, on) => {
    expect(problemsOf(said)).toMatchObject([{ code, path, on }]);
  });

  it('names what there is to choose from', () => {
    const [level] = problemsOf({ thresholds: { sevice: 0.5 } });
    expect(level?.data).toEqual({
      id: 'sevice',
      known: ['perfunctory', 'service', 'experience', 'transaction', 'personal', 'partnership'],
    });
    const [gone] = problemsOf({ disable: ['promt'] });
    expect(gone?.data['known']).toContain('prompt');
  });

  it('two levels of one name, within a ladder or across both', () => {
    const criteria: RubricFile['criteria'] = {
      one: { level: 'low', name: 'One' },
      two: { level: 'high', name: 'Two' },
    };
    expect(problemsOf({ levels: heads('low', 'low', 'high'), criteria }, false)).toContainEqual(
      expect.objectContaining({ code: 'duplicate-id', path: ['levels'], data: { id: 'low' } }),
    );
    expect(problemsOf({ relationship: heads('guest', 'service', 'kin') })).toContainEqual(
      expect.objectContaining({ code: 'duplicate-id', path: ['relationship'], data: { id: 'service' } }),
    );
  });

  it('comes back all together', () => {
    const codes = problemsOf({
      disable: ['no-such'],
      thresholds: { nowhere: 1 },
      criteria: { tea: {}, cake: { level: 'service' } },
    }).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(
      ['criterion-without-level', 'criterion-without-name', 'unknown-criterion', 'unknown-level'].toSorted(),
    );
  });

  it('a criterion of the standard ladder does not carry over to levels defined anew', () => {
    const problems = problemsOf({ levels: heads('low', 'middle', 'high'), criteria: { prompt: { weight: 2 } } }, false);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'criterion-without-level' }));
  });
});
