import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit, withLines } from './said.ts';

describe('Texts, yes and no, words of a closed list', () => {
  it('a number for a title', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '2024'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  wrong-type
        Here should be a text, but there is a number.
        1 | audit: 1
        2 | title: 2024
          |        ^^^^
        Fix: Write it in quotes: "2024".
      "
    `);
  });

  it('a yes for a title', () => {
    expect(saidOfAudit(changed('A perm gone wrong', 'true'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  wrong-type
        Here should be a text, but there is true.
        1 | audit: 1
        2 | title: true
          |        ^^^^
        Fix: Write it in quotes: "true".
      "
    `);
  });

  it('a number for an id', () => {
    expect(saidOfAudit(changed('id: complaint', 'id: 12'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:9  error  wrong-type
        Here should be a text, but there is a number.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   - id: 12
          |         ^^
        Fix: Write it in quotes: "12".
      "
    `);
  });

  it('a name left empty', () => {
    expect(saidOfAudit(changed('name: The complaint', 'name:'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:10  error  missing-value
        Nothing is written here.
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name:
          |          ^
        Fix: Write a text.
      "
    `);
  });

  it('a name of empty quotes', () => {
    expect(saidOfAudit(changed('The complaint', '""'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:11  error  empty-text
        The text is empty.
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name: ""
          |           ^^
        Fix: Write something, or delete the key.
      "
    `);
  });

  it('a list for a title', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '[A perm, gone wrong]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:8  error  wrong-type
        Here should be a text, but there is a list.
        1 | audit: 1
        2 | title: [A perm, gone wrong]
          |        ^
        Fix: Write a text.
      "
    `);
  });

  it('yes for true', () => {
    expect(saidOfAudit(withLines('moment_of_truth: yes'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:22  error  wrong-type
        Here should be true or false, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     moment_of_truth: yes
           |                      ^^^
        Fix: Write true.
      "
    `);
  });

  it('否 for false', () => {
    expect(saidOfAudit(withLines('moment_of_truth: 否'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:22  error  wrong-type
        Here should be true or false, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     moment_of_truth: 否
           |                      ^^
        Fix: Write false.
      "
    `);
  });

  it('perhaps for true or false', () => {
    expect(saidOfAudit(withLines('moment_of_truth: perhaps'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:22  error  wrong-type
        Here should be true or false, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     moment_of_truth: perhaps
           |                      ^^^^^^^
        Fix: Write true or false.
      "
    `);
  });
});
