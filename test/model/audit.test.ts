import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditFile } from '../../src/model/audit.ts';

/** An audit with every kind of thing that format §2 has. */
const EXAMPLE = `
audit: 1
title: { en: A perm gone wrong, zh-CN: 烫坏的头发 }
brand: Corner Salon
journey: Perm and complaint
rubric: standard
date: 2024-04-10
auditors: [jing, li]
owner: store-manager
persona: Walk-in customer
tags: [flagship, north]
summary: A walk-in
notes: { text: For us, visibility: internal }
links: [{ title: Video, url: "https://example.com/video" }]
touchpoints:
  - id: complaint
    name: The complaint about the perm
    stage: renew
    phase: memory
    channel: store
    owner: head-stylist
    serves: [repeat]
    need: To be heard before being paid off
    feels: Angry, and a little ashamed
    memory: They laughed with me
    moment_of_truth: true
    weight: 2
    emotion: 2
    ratings:
      task-completed: met
      emotion-met: { rating: met, note: He let her vent and played along, visibility: internal }
      prompt: { by: { jing: met, li: partly } }
    expectation: { expected: 5, perceived: 7, responses: 38 }
    promises:
      - { what: Refund on request, promised: 1, delivered: 1, unit: day, better: lower, benchmark: 3 }
    measures:
      - { metric: csat, value: 4.6, scale: [1, 5], responses: 120 }
      - { metric: wait, value: 4, unit: min, target: 5, better: lower, rates: prompt }
    variants:
      - { segment: loyal, ratings: { price-plain: missed }, offer: { price: 1200, unit: CNY/year } }
      - { segment: target, offer: { price: 600, unit: CNY/year } }
    evidence:
      - { kind: mystery-shop, date: 2024-04-09, note: Seen, url: "https://example.com", by: li, visibility: internal }
    actions:
      - { id: vent-first, title: Let people vent first, lifts: [emotion-met], effort: 2, owner: head-stylist, due: 2024-09-30, status: open }
waivers:
  - { rule: gap/promise-broken, touchpoint: complaint, reason: New till arrives in May, owner: store-manager, until: 2024-06-30 }
replies:
  - { by: store-manager, date: 2024-04-15, text: Thank you, touchpoint: complaint }
relationship:
  - { segment: repeat, ratings: { product-solves: met }, lifetime_value: 1000, currency: CNY }
outcomes:
  - { metric: Daily sales, date: 2024-04-11, value: 210000, unit: CNY }
`;

type Loose = Record<string, unknown>;
const example = () => parse(EXAMPLE) as Loose & { touchpoints: [Loose] };

/** What zod says of the example with some keys of the audit, or of its touchpoint, replaced. */
function refused(audit: Loose, touchpoint: Loose = {}): string[] {
  const whole = example();
  const { error } = auditFile.safeParse({
    ...whole,
    touchpoints: [{ ...whole.touchpoints[0], ...touchpoint }],
    ...audit,
  });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('an audit file', () => {
  it('may say all that the example of the format says', () => {
    expect(auditFile.safeParse(example()).error).toBeUndefined();
  });

  it('need say no more than format, title, brand, date, auditors and one touchpoint', () => {
    const { audit, title, brand, date, auditors } = example();
    const touchpoints = [{ id: 'visit', name: 'The visit', stage: 'experience' }];
    expect(auditFile.safeParse({ audit, title, brand, date, auditors, touchpoints }).success).toBe(true);
  });

  it.each<[string, Loose, string]>([
    ['another format number', { audit: 2 }, 'audit'],
    ['no touchpoints', { touchpoints: [] }, 'touchpoints'],
    ['no auditors', { auditors: [] }, 'auditors'],
    ['a day that is none', { date: '2024-02-30' }, 'date'],
    ['a title of nothing', { title: ' ' }, 'title'],
    ['a title in no language', { title: {} }, 'title'],
    ['a key it does not know', { titel: 'A perm' }, ''],
    ['a link that runs a script', { links: [{ title: 'Bad', url: 'javascript:alert(1)' }] }, 'links.0.url'],
    ['a link out of public/', { links: [{ title: 'Bad', url: '../secret.pdf' }] }, 'links.0.url'],
    ['a waiver without an end', { waivers: [{ rule: 'loop/cliff', reason: 'Known' }] }, 'waivers.0.until'],
  ])('is refused for %s', (_, said, path) => {
    expect(refused(said)).toEqual([path]);
  });

  it.each<[string, Loose, string]>([
    ['a weight of 0', { weight: 0 }, 'weight'],
    ['an emotion beyond 3', { emotion: 3.1 }, 'emotion'],
    ['an unknown stage', { stage: 'retain' }, 'stage'],
    ['an id with a capital', { id: 'Complaint' }, 'id'],
    ['an expectation beyond 7', { expectation: { expected: 8, perceived: 7 } }, 'expectation.expected'],
    ['an effort beyond 5', { actions: [{ id: 'a', title: 'A', effort: 6 }] }, 'actions.0.effort'],
    ['evidence without a day', { evidence: [{ kind: 'survey' }] }, 'evidence.0.date'],
    ['a variant of nothing', { variants: [{ ratings: {} }] }, 'variants.0'],
    ['a variant of two things', { variants: [{ segment: 'new', channel: 'app' }] }, 'variants.0'],
    [
      'a measure that rates without a target',
      { measures: [{ metric: 'wait', value: 4, rates: 'prompt' }] },
      'measures.0',
    ],
    ['a scale turned round', { measures: [{ metric: 'csat', value: 4, scale: [5, 1] }] }, 'measures.0.scale'],
    ['an unknown rating', { ratings: { prompt: 'yes' } }, 'ratings.prompt'],
    [
      'a rating both settled and by auditors',
      { ratings: { prompt: { rating: 'met', by: { li: 'met' } } } },
      'ratings.prompt',
    ],
    ['a rating by nobody', { ratings: { prompt: { by: {} } } }, 'ratings.prompt.by'],
  ])('is refused for a touchpoint with %s', (_, said, path) => {
    expect(refused({}, said)).toEqual([`touchpoints.0.${path}`]);
  });
});
