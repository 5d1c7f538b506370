import { describe, expect, it } from 'vitest';
import { historyAsJson } from '../../../src/formats/history/history-as-json.ts';
import { auditAt, historyOf } from '../../compare/history/histories.ts';

describe('the history as JSON', () => {
  it('has the same rows, with the touchpoints of those that are not the same', () => {
    const history = historyOf([auditAt('a'), auditAt('b')], [auditAt('b', { state: 'removed' })]);
    const text = [...historyAsJson({ ...history, shallow: true }, 'en')].join('');
    const row = { title: 'About a', brand: 'Shop', from: null, level: 1, reach: 1, index: 1, rubric: 'standard' };
    const none = { rubric_effect: null, fault: null };
    const touchpoints = [{ id: 'visit', name: 'The visit', level: 1, reach: 1, index: 1 }];
    const [first, second] = history.revisions.map(({ journeys: _, ...revision }) => revision);
    expect(JSON.parse(text)).toEqual({
      format: 1,
      shallow: true,
      revisions: [
        {
          ...first,
          audits: [
            { audit: 'a', ...row, state: 'added', ...none, touchpoints },
            { audit: 'b', ...row, title: 'About b', state: 'added', ...none, touchpoints },
          ],
        },
        {
          ...second,
          audits: [
            { audit: 'a', ...row, state: 'same', ...none },
            {
              audit: 'b',
              ...row,
              title: 'About b',
              state: 'removed',
              level: null,
              reach: null,
              index: null,
              rubric: null,
              ...none,
            },
          ],
        },
      ],
    });
    expect(text.split('\n')).toHaveLength(9);
  });

  it('of nothing is an empty list', () => {
    expect(JSON.parse([...historyAsJson(historyOf(), 'en')].join(''))).toEqual({
      format: 1,
      shallow: false,
      revisions: [],
    });
  });
});
