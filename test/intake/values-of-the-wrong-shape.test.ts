import { describe, expect, it } from 'vitest';
import { HEAD, saidOfAudit, withLines } from './said.ts';

describe('Values of the wrong shape', () => {
  it('evidence as a sentence', () => {
    expect(saidOfAudit(withLines('evidence: I saw it myself'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:15  error  wrong-type
        Here should be a list, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     evidence: I saw it myself
           |               ^^^^^^^^^^^^^^^
        Fix: Write each entry on a line of its own: "- { kind: …, date: …, note: … }".
      "
    `);
  });

  it('evidence as sentences', () => {
    expect(saidOfAudit(withLines('evidence:', '  - I saw it myself'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:9  error  wrong-type
        Here should be a map of keys and values, but there is a text.
         9 |     stage: renew
        10 |     evidence:
        11 |       - I saw it myself
           |         ^^^^^^^^^^^^^^^
        Fix: Write it in this form: { kind: …, date: …, note: … }.
      "
    `);
  });

  it('ratings left empty', () => {
    expect(saidOfAudit(withLines('ratings:'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  missing-value
        Nothing is written here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings:
           |             ^
        Fix: Write below it lines such as "task-completed: met", or delete the key "ratings".
      "
    `);
  });

  it('a day without a year', () => {
    expect(saidOfAudit(withLines('evidence: [{ kind: survey, date: 5月1日 }]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:38  error  date-without-year
        "5月1日" has no year.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     evidence: [{ kind: survey, date: 5月1日 }]
           |                                      ^^^^^^
        Fix: Write year-month-day, for example 2024-05-01.
      "
    `);
  });

  it('a per cent of satisfaction', () => {
    expect(saidOfAudit(withLines('measures: [{ metric: csat, value: 92% }]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:39  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     measures: [{ metric: csat, value: 92% }]
           |                                       ^^^
        Fix: Write 92, and its scale beside it: scale: [0, 100].
      "
    `);
  });

  it('a per cent of something else', () => {
    expect(saidOfAudit(withLines('measures: [{ metric: on-time, value: 92% }]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:42  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     measures: [{ metric: on-time, value: 92% }]
           |                                          ^^^
        Fix: Write 92, with a key for the unit: unit: "%".
      "
    `);
  });

  it('a rating with a remark', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: met（很快） }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  note-in-rating
        A rating is one word; what else there is to say goes with it into braces.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: met（很快） }
           |                        ^^^^^^^^^^^
        Fix: Write { rating: met, note: "很快" }.
      "
    `);
  });

  it('touchpoints by their ids', () => {
    expect(
      saidOfAudit(`${HEAD}touchpoints:\n  complaint:\n    name: The complaint\n    stage: renew\n`),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:3  error  wrong-type
        Here should be a list, but there is a map of keys and values.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   complaint:
          |   ^
        Fix: Write each entry on a line of its own: "- id: complaint".
      "
    `);
  });
});
