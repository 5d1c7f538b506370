import { describe, expect, it } from 'vitest';
import { counterfactuals } from '../../src/compare/counterfactuals.ts';
import type { Audit } from '../../src/model/audit.ts';
import { audit } from '../support/build-audit.ts';

const before: Audit = audit(
  [
    { id: 'gone', ratings: { prompt: 'met' } },
    {
      id: 'till',
      owner: 'jing',
      weight: 2,
      ratings: { prompt: 'met' },
      evidence: [{ kind: 'survey', date: '2024-01-01' }],
      actions: [{ id: 'ask', title: 'Ask' }],
      variants: [
        { channel: 'phone', ratings: { prompt: 'missed' }, offer: { price: 1, unit: 'CNY' } },
        { channel: 'web', ratings: { prompt: 'partly' } },
      ],
    },
  ],
  {
    owner: 'jing',
    waivers: [{ rule: 'gap/shortfall', touchpoint: 'gone', reason: 'Later', until: '2024-07-01' }],
    relationship: [{ segment: 'repeat', ratings: { 'product-solves': 'met' } }],
  },
);

const after: Audit = audit(
  [
    {
      id: 'till',
      owner: 'li',
      weight: 3,
      ratings: { prompt: 'missed' },
      evidence: [{ kind: 'survey', date: '2024-06-01' }],
      actions: [{ id: 'ask', title: 'Ask twice' }],
      variants: [
        { segment: 'loyal', ratings: { prompt: 'met' } },
        { channel: 'phone', ratings: { prompt: 'met' }, offer: { price: 2, unit: 'CNY' } },
      ],
    },
    { id: 'new', ratings: { prompt: 'met' } },
  ],
  {
    id: 'shop/other',
    file: 'audits/shop/other.yaml',
    date: '2024-06-29',
    owner: 'li',
    title: 'Another visit',
    relationship: [
      { segment: 'loyal', ratings: { 'product-solves': 'met' } },
      { segment: 'repeat', ratings: { 'product-solves': 'missed' } },
    ],
  },
);

describe('between two states of an audit', () => {
  const { scope, evidence, actions } = counterfactuals(before, after);
  const [was, is] = [before.touchpoints[1], after.touchpoints[0]];
  const [phone] = was?.variants ?? [];

  it('first come the touchpoints, variants and segments there are; those that were are as they were', () => {
    expect(scope.touchpoints.map(({ id }) => id)).toEqual(['till', 'new']);
    expect(scope.touchpoints[0]).toEqual({ ...was, variants: [is?.variants?.[0], phone] });
    expect(scope.touchpoints[1]).toEqual(after.touchpoints[1]);
    expect(scope.relationship).toEqual([after.relationship?.[0], before.relationship?.[0]]);
    expect(scope).toMatchObject({ id: 'shop/other', file: 'audits/shop/other.yaml', title: 'A visit', owner: 'jing' });
  });

  it('what speaks of a touchpoint that is gone goes with it', () => {
    expect(scope.waivers).toEqual([]);
  });

  it('then comes what was shown of them, their variants included', () => {
    expect(evidence.date).toBe('2024-06-29');
    expect(evidence.touchpoints[0]).toEqual({
      ...was,
      evidence: is?.evidence,
      variants: [is?.variants?.[0], { ...phone, offer: { price: 2, unit: 'CNY' } }],
    });
  });

  it('then what is done about it and by whom; ratings and weights are still those of before', () => {
    expect(actions.owner).toBe('li');
    expect(actions).not.toHaveProperty('waivers');
    expect(actions.touchpoints[0]).toEqual({ ...evidence.touchpoints[0], owner: 'li', actions: is?.actions });
    expect(actions.touchpoints[0]).toMatchObject({ weight: 2, ratings: { prompt: 'met' } });
  });

  it('nothing lies between an audit and itself', () => {
    const all = counterfactuals(before, before);
    for (const step of [all.scope, all.evidence, all.actions]) expect(step).toEqual(before);
  });
});
