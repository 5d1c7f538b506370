import { describe, expect, it } from 'vitest';
import { saidOfAudit, withLines } from './said.ts';

describe('Dates and numbers, continued', () => {
  it('a weight of nothing', () => {
    expect(saidOfAudit(withLines('weight: 0'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  not-above
        0 is too small.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 0
           |             ^
        Fix: Write a number that is more than 0.
      "
    `);
  });

  it('an emotion above its scale', () => {
    expect(saidOfAudit(withLines('emotion: 4'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  too-big
        4 is too big.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     emotion: 4
           |              ^
        Fix: Write a number that is 3 or less.
      "
    `);
  });

  it('an emotion below its scale', () => {
    expect(saidOfAudit(withLines('emotion: -4'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  too-small
        -4 is too small.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     emotion: -4
           |              ^^
        Fix: Write a number that is -3 or more.
      "
    `);
  });

  it('an effort with decimals', () => {
    expect(saidOfAudit(withLines('actions:', '  - { id: a, title: T, effort: 1.5 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:36  error  not-whole
        1.5 is not a whole number.
         9 |     stage: renew
        10 |     actions:
        11 |       - { id: a, title: T, effort: 1.5 }
           |                                    ^^^
        Fix: Write it without decimals.
      "
    `);
  });

  it('a number in words', () => {
    expect(saidOfAudit(withLines('weight: two'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: two
           |             ^^^
        Fix: Write a number.
      "
    `);
  });

  it('a number in quotes', () => {
    expect(saidOfAudit(withLines('weight: "2"'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: "2"
           |             ^^^
        Fix: Write without quotes: 2.
      "
    `);
  });

  it('a full-width number', () => {
    expect(saidOfAudit(withLines('weight: ２'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: ２
           |             ^^
        Fix: Write 2.
      "
    `);
  });

  it('a decimal comma', () => {
    expect(saidOfAudit(withLines('weight: 1,5'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 1,5
           |             ^^^
        Fix: Write 1.5.
      "
    `);
  });

  it('a typographic minus', () => {
    expect(saidOfAudit(withLines('emotion: −2'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     emotion: −2
           |              ^^
        Fix: Write -2.
      "
    `);
  });

  it('no number at all', () => {
    expect(saidOfAudit(withLines('weight: .nan'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  beyond-reckoning
        .nan cannot be reckoned with.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: .nan
           |             ^^^^
        Fix: Write a number whose size lies between 1e-100 and 1e100; perhaps in another unit.
      "
    `);
  });

  it('a scale the wrong way round, and of one end', () => {
    expect(
      saidOfAudit(
        withLines(
          'measures:',
          '  - { metric: csat, value: 4, scale: [5, 1] }',
          '  - { metric: nps, value: 4, scale: [5] }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:42  error  bad-scale
        A scale goes from its lowest to its highest value.
         9 |     stage: renew
        10 |     measures:
        11 |       - { metric: csat, value: 4, scale: [5, 1] }
           |                                          ^
        Fix: Write the smaller number first, for example [1, 5].

      audits/salon/perm.yaml:12:41  error  wrong-length
        The list has the wrong number of entries.
        10 |     measures:
        11 |       - { metric: csat, value: 4, scale: [5, 1] }
        12 |       - { metric: nps, value: 4, scale: [5] }
           |                                         ^
        Fix: Write exactly 2.
      "
    `);
  });
});
