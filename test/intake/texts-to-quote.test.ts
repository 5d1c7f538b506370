import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit } from './said.ts';

describe('Quotes, brackets and what a text may begin with, continued', () => {
  it('quotes around a part of the text', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '"A perm" gone wrong'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:17  error  text-after-close
        After the closing quote or bracket there is more text.
        1 | audit: 1
        2 | title: "A perm" gone wrong
          |                 ^^^^^^^^^^
        Fix: Put the whole text in quotes of a kind that it does not hold: "…" or '…'.
      "
    `);
  });

  it('an apostrophe in single quotes', () => {
    expect(saidOfAudit(changed('A perm gone wrong', "'A customer's perm'"))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:20  error  text-after-close
        After the closing quote or bracket there is more text.
        1 | audit: 1
        2 | title: 'A customer's perm'
          |                    ^^^^^^^
        Fix: Put the whole text in quotes of a kind that it does not hold: "…" or '…'.
      "
    `);
  });

  it('a bracket that begins a text', () => {
    expect(saidOfAudit(changed('A perm', '[VIP] A perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:14  error  text-after-close
        After the closing quote or bracket there is more text.
        1 | audit: 1
        2 | title: [VIP] A perm gone wrong
          |              ^^^^^^^^^^^^^^^^^
        Fix: Put the whole text in quotes of a kind that it does not hold: "…" or '…'.
      "
    `);
  });

  it('a backslash in double quotes', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '"C:\\perm"'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:11  error  bad-escape
        In double quotes a backslash begins a code, and "\\p" is none.
        1 | audit: 1
        2 | title: "C:\\perm"
          |           ^^
        Fix: Put the text in single quotes: '…'.
      "
    `);
  });

  it('a colon in a text', () => {
    expect(saidOfAudit(changed('The complaint', 'The complaint: a story'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:24  error  colon-in-text
        A colon with a space behind it in a text is read as another key.
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name: The complaint: a story
          |                        ^
        Fix: Put the text in quotes.
      "
    `);
  });

  it('a text that begins with a sign of YAML', () => {
    expect(saidOfAudit(changed('A perm', '@home A perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with @.
        1 | audit: 1
        2 | title: @home A perm gone wrong
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });

  it('a text that begins with a star', () => {
    expect(saidOfAudit(changed('A perm', '* A perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with *.
        1 | audit: 1
        2 | title: * A perm gone wrong
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });

  it('a text that begins with a dash', () => {
    expect(saidOfAudit(changed('A perm', '- A perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with -.
        1 | audit: 1
        2 | title: - A perm gone wrong
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });

  it('a text that begins with a bar', () => {
    expect(saidOfAudit(changed('A perm', '| A perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with |.
        1 | audit: 1
        2 | title: | A perm gone wrong
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });
});
