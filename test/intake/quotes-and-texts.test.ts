import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit, withLines } from './said.ts';

describe('Quotes, brackets and what a text may begin with', () => {
  it('full-width quotes around an id', () => {
    expect(saidOfAudit(changed('id: complaint', 'id: “complaint”'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:9  error  full-width-quotes
        The full-width quotes are part of the text: “complaint”.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   - id: “complaint”
          |         ^^^^^^^^^^^
        Fix: Write it without quotes, or with plain ones: complaint or "complaint".
      "
    `);
  });

  it('full-width quotes around a word, in the wrong case too', () => {
    expect(saidOfAudit(changed('renew', '“Renew”'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:12  error  full-width-quotes
        The full-width quotes are part of the text: “Renew”.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: “Renew”
          |            ^^^^^^^
        Fix: Write it without quotes, or with plain ones: renew or "renew".
      "
    `);
  });

  it('full-width quotes around a rating', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: “met” }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  full-width-quotes
        The full-width quotes are part of the text: “met”.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: “met” }
           |                        ^^^^^
        Fix: Write it without quotes, or with plain ones: met or "met".
      "
    `);
  });

  it('corner brackets around a date', () => {
    expect(saidOfAudit(changed('2024-04-10', '「2024-04-10」'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  full-width-quotes
        The full-width quotes are part of the text: 「2024-04-10」.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 「2024-04-10」
          |       ^^^^^^^^^^^^^^
        Fix: Write it without quotes, or with plain ones: 2024-04-10 or "2024-04-10".
      "
    `);
  });

  it('full-width quotes in a text are its own', () => {
    expect(saidOfAudit(withLines('need: “被听见”'))).toBe('fine');
  });

  it('a double quote that is not closed', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '"A perm gone wrong'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  unclosed
        This quote or bracket is opened and not closed.
        1 | audit: 1
        2 | title: "A perm gone wrong
          |        ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a double quote that only a later one closes', () => {
    expect(
      saidOfAudit(changed('Corner Salon', '"Corner Salon').replace('The complaint', '"The complaint"')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:3:8  error  unclosed
        This quote or bracket is opened and not closed.
        1 | audit: 1
        2 | title: A perm gone wrong
        3 | brand: "Corner Salon
          |        ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a single quote that is not closed', () => {
    expect(saidOfAudit(withLines("need: 'To be heard"))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:11  error  unclosed
        This quote or bracket is opened and not closed.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     need: 'To be heard
           |           ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a bracket that is not closed', () => {
    expect(saidOfAudit(changed('[jing]', '[jing'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:11  error  unclosed
        This quote or bracket is opened and not closed.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: [jing
          |           ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a brace that is not closed', () => {
    expect(saidOfAudit(withLines('expectation: { expected: 5, perceived: 4'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:18  error  unclosed
        This quote or bracket is opened and not closed.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     expectation: { expected: 5, perceived: 4
           |                  ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a brace around the whole file that is not closed', () => {
    expect(saidOfAudit('{\n  "audit": 1,\n  "auditors": ["jing"]\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  unclosed
        This quote or bracket is opened and not closed.
        1 | {
          | ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a bracket too many', () => {
    expect(saidOfAudit(changed('[jing]', '[jing]]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:17  error  unopened
        This bracket closes nothing.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: [jing]]
          |                 ^
        Fix: Delete it, or put the whole text in quotes.
      "
    `);
  });

  it('a missing comma in braces', () => {
    expect(saidOfAudit(withLines('expectation: { expected: 5 perceived: 4 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:32  error  missing-comma
        Between two entries in {…} a comma is missing.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     expectation: { expected: 5 perceived: 4 }
           |                                ^^^^^^^^^
        Fix: Write a comma before "perceived".
      "
    `);
  });
});
