import { describe, expect, it } from 'vitest';
import { withNewAnswers } from '../../src/compare/new-answers.ts';
import { audit } from '../support/build-audit.ts';

const wait = { metric: 'wait', unit: 'min', target: 5, better: 'lower' as const };

describe('an audit as it was, with answers to what is new', () => {
  const before = audit(
    [
      {
        id: 'till',
        ratings: { kept: 'met', dropped: 'met' },
        measures: [{ ...wait, value: 4, rates: 'dropped' }],
        variants: [{ channel: 'web', ratings: { kept: 'met' } }],
      },
      { id: 'gone', ratings: { kept: 'met' } },
      { id: 'silent' },
    ],
    { relationship: [{ segment: 'loyal', ratings: { kept: 'met' } }] },
  );
  const after = audit(
    [
      {
        id: 'till',
        ratings: { kept: 'missed', fresh: 'missed' },
        measures: [{ ...wait, value: 9, rates: 'fresh' }],
        variants: [
          { channel: 'phone', ratings: { fresh: 'met' } },
          { channel: 'web', ratings: { kept: 'missed', fresh: 'partly' } },
        ],
      },
      { id: 'silent', ratings: { kept: 'met' } },
      { id: 'new', ratings: { fresh: 'met' } },
    ],
    { relationship: [{ segment: 'loyal', ratings: { kept: 'missed', fresh: 'met' } }] },
  );

  it('has those of the touchpoints, variants, measures and segments that it had, and nothing else', () => {
    expect(withNewAnswers(before, after, (id) => id === 'fresh')).toEqual(
      audit(
        [
          {
            id: 'till',
            ratings: { kept: 'met', dropped: 'met', fresh: 'missed' },
            measures: [{ ...wait, value: 4, rates: 'fresh' }],
            variants: [{ channel: 'web', ratings: { kept: 'met', fresh: 'partly' } }],
          },
          { id: 'gone', ratings: { kept: 'met' } },
          { id: 'silent' },
        ],
        { relationship: [{ segment: 'loyal', ratings: { kept: 'met', fresh: 'met' } }] },
      ),
    );
  });

  it('is as it was where nothing is new', () => {
    expect(withNewAnswers(before, after, () => false)).toEqual(before);
  });
});
