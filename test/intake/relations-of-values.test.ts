import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { saidOfAudit, withLines } from './said.ts';

describe('One value against another, continued', () => {
  it('a phase of another stage', () => {
    expect(saidOfAudit(withLines('phase: purchase'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:12  error  phase-of-other-stage
        The phase "purchase" belongs to the stage "convert", not to "renew".
         8 |     name: The complaint
         9 |     stage: renew
        10 |     phase: purchase
           |            ^^^^^^^^
        Fix: Change one of the two, or leave the phase out.
      "
    `);
  });

  it('nothing but n/a', () => {
    expect(
      saidOfAudit(
        withLines(
          `ratings: { ${criteriaOf(STANDARD.interaction)
            .map(({ id }) => `${id}: n/a`)
            .join(', ')} }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  all-not-applicable
        Every criterion of this touchpoint is "n/a", so there is nothing to score.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { task-completed: n/a, outcome-sound: n/a, terms-honoured: n/a, price-plain: n/a, proce…
           |     ^^^^^^^
        Fix: Rate at least one criterion, or take the touchpoint out.
      "
    `);
  });

  it('offers in different units', () => {
    expect(
      saidOfAudit(
        withLines(
          'variants:',
          '  - { segment: new, offer: { price: 600, unit: { en: CNY/year, zh-CN: 元/年 } } }',
          '  - { segment: loyal, offer: { price: 100, unit: CNY/month } }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:54  error  offer-units-differ
        This offer is in "CNY/month", another one of this touchpoint in "CNY/year / 元/年".
        10 |     variants:
        11 |       - { segment: new, offer: { price: 600, unit: { en: CNY/year, zh-CN: 元/年 } } }
        12 |       - { segment: loyal, offer: { price: 100, unit: CNY/month } }
           |                                                      ^^^^^^^^^
        Fix: Give all offers of a touchpoint in one unit.
      "
    `);
  });

  it('two measures for one criterion', () => {
    expect(
      saidOfAudit(
        withLines(
          'measures:',
          '  - { metric: wait, value: 4, target: 5, better: lower, rates: prompt }',
          '  - { metric: queue, value: 4, target: 5, better: lower, rates: prompt }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:69  error  measures-collide
        Two measures rate the criterion "prompt".
        10 |     measures:
        11 |       - { metric: wait, value: 4, target: 5, better: lower, rates: prompt }
        12 |       - { metric: queue, value: 4, target: 5, better: lower, rates: prompt }
           |                                                                     ^^^^^^
        Fix: Take "rates" out of one of them.
      "
    `);
  });

  it('evidence after the audit', () => {
    expect(saidOfAudit(withLines('evidence:', '  - { kind: survey, date: 2024-04-11 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:31  error  evidence-after-audit
        The evidence is of 2024-04-11, after the audit's date 2024-04-10.
         9 |     stage: renew
        10 |     evidence:
        11 |       - { kind: survey, date: 2024-04-11 }
           |                               ^^^^^^^^^^
        Fix: Set the audit's date to the day of the last observation, or fix the evidence's date.
      "
    `);
  });

  it('a variant of nothing', () => {
    expect(saidOfAudit(withLines('variants:', '  - { ratings: { prompt: met } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:9  error  none-of
        One of these keys is needed here: segment, channel, location, period.
         9 |     stage: renew
        10 |     variants:
        11 |       - { ratings: { prompt: met } }
           |         ^
        Fix: Add one of them.
      "
    `);
  });

  it('a variant of two things', () => {
    expect(saidOfAudit(withLines('variants:', '  - { segment: loyal, channel: web }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:9  error  one-of
        Exactly one of these keys must be here: segment, channel, location, period.
         9 |     stage: renew
        10 |     variants:
        11 |       - { segment: loyal, channel: web }
           |         ^
        Fix: Keep one of them.
      "
    `);
  });

  it('a rating said twice', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: { rating: met, by: { jing: met } } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  one-of
        Exactly one of these keys must be here: rating, by.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { rating: met, by: { jing: met } } }
           |                        ^
        Fix: Keep one of them.
      "
    `);
  });

  it('a rating by nobody', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: { by: {} } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:30  error  empty-list
        There is nothing in it.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { by: {} } }
           |                              ^
        Fix: Add at least one entry.
      "
    `);
  });

  it('a measure that rates without a target', () => {
    expect(
      saidOfAudit(withLines('measures:', '  - { metric: wait, value: 4, better: lower, rates: prompt }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:9  error  needs-keys
        With "rates" these keys are needed too: target.
         9 |     stage: renew
        10 |     measures:
        11 |       - { metric: wait, value: 4, better: lower, rates: prompt }
           |         ^
        Fix: Add them, or delete "rates".
      "
    `);
  });
});
