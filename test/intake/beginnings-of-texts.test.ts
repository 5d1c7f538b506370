import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOfAudit } from './said.ts';

describe('What a text may not begin or end with', () => {
  it('an anchor nothing refers to', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '&重点 先让'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  unused-anchor
        A text must not begin with & (an anchor).
        1 | audit: 1
        2 | title: &重点 先让
          |        ^^^^^
        Fix: Put the text in quotes.
      "
    `);
  });
  it('an anchor alone', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '&重点'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  unused-anchor
        A text must not begin with & (an anchor).
        1 | audit: 1
        2 | title: &重点
          |        ^^^^^
        Fix: Put the text in quotes.
      "
    `);
  });
  it('a number sign', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '#1 perm'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  comment-for-value
        # begins a comment, not a text.
        1 | audit: 1
        2 | title: #1 perm
          |        ^^^^^^^
        Fix: Quote the text, or write a value.
      "
    `);
  });
  it('a number sign in a list', () => {
    expect(saidOfAudit(`${STEP}tags: [#vip]\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:8  error  comment-for-value
        # begins a comment, not a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 | tags: [#vip]
           |        ^^^^^
        Fix: Quote the text, or write a value.
      "
    `);
  });
  it('a comment where a word is wanted', () => {
    expect(saidOfAudit(changed('stage: renew', 'stage: # todo'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:12  error  comment-for-value
        # begins a comment, not a text.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: # todo
          |            ^^^^^^
        Fix: Quote the text, or write a value.
      "
    `);
  });
  it('an exclamation mark', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '!先让'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with !.
        1 | audit: 1
        2 | title: !先让
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });
  it('stars around a word', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '*重点* 先让'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  reserved-start
        A text must not begin with *.
        1 | audit: 1
        2 | title: *重点* 先让
          |        ^
        Fix: Put the text in quotes.
      "
    `);
  });
  it('a full-width closing quote', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '"水壶”'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:11  error  full-width-closing-quote
        The closing quote is a full-width one.
        1 | audit: 1
        2 | title: "水壶”
          |             ^
        Fix: Write "
      "
    `);
  });

  it('an anchor that an alias refers to is fine', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '&perm A perm').replace('The complaint', '*perm'))).toBe('fine');
  });
});
