import { describe, expect, it } from 'vitest';
import { saidOfAudit, withLines } from './said.ts';

describe('Commas that belong to a value', () => {
  it('thousands inside braces', () => {
    expect(
      saidOfAudit(withLines('variants:', '  - { segment: loyal, offer: { price: 1,200, unit: CNY } }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:43  error  comma-in-number
        A number takes no comma, not for thousands either.
         9 |     stage: renew
        10 |     variants:
        11 |       - { segment: loyal, offer: { price: 1,200, unit: CNY } }
           |                                           ^^^^^
        Fix: Write 1200.
      "
    `);
  });
  it('thousands on a line of their own', () => {
    expect(saidOfAudit(withLines('weight: 1,200'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  comma-in-number
        A number takes no comma, not for thousands either.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 1,200
           |             ^^^^^
        Fix: Write 1200.
      "
    `);
  });
  it('a comma in a text', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: { rating: met, note: 甲,乙 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:38  error  comma-in-text
        In {…} a comma ends a text.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { rating: met, note: 甲,乙 }
           |                                       ^^
        Fix: Quote a text that holds one: note: "…".
      "
    `);
  });
  it('several commas in a text', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: { note: 甲,乙,丙, rating: met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:25  error  comma-in-text
        In {…} a comma ends a text.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt: { note: 甲,乙,丙, rating: met }
           |                          ^^
        Fix: Quote a text that holds one: note: "…".
      "
    `);
  });
  it('a full-width dash before a key', () => {
    expect(saidOfAudit(withLines('evidence:', '  － kind: survey', '    date: 2024-04-09'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:7  error  full-width-dash
        The dash is not a plain hyphen, but －.
         9 |     stage: renew
        10 |     evidence:
        11 |       － kind: survey
           |       ^^
        Fix: Write "- kind: …".
      "
    `);
  });
});
