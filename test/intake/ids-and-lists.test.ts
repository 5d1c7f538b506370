import { describe, expect, it } from 'vitest';
import { changed, HEAD, STEP, saidOfAudit, withLines } from './said.ts';

describe('Keys and ids, continued', () => {
  it('an id with spaces and capitals', () => {
    expect(saidOfAudit(changed('id: complaint', 'id: The Complaint'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:9  error  bad-id
        "The Complaint" cannot be an id.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   - id: The Complaint
          |         ^^^^^^^^^^^^^
        Fix: Use lower-case letters a–z, digits and single hyphens, for example "the-complaint".
      "
    `);
  });

  it('an id in Chinese', () => {
    expect(saidOfAudit(changed('id: complaint', 'id: 投诉'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:9  error  bad-id
        "投诉" cannot be an id.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   - id: 投诉
          |         ^^^^
        Fix: Use lower-case letters a–z, digits and single hyphens, for example "main-store".
      "
    `);
  });

  it('a touchpoint id twice', () => {
    expect(saidOfAudit(`${STEP}  - { id: complaint, name: B, stage: renew }\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:11  error  duplicate-id
        The id "complaint" is used a second time; it first stands in line 7.
         8 |     name: The complaint
         9 |     stage: renew
        10 |   - { id: complaint, name: B, stage: renew }
           |           ^^^^^^^^^
        Fix: Give it another id; ids are what links and comparisons go by.
      "
    `);
  });

  it('an action id twice', () => {
    expect(
      saidOfAudit(withLines('actions:', '  - { id: refund, title: A }', '  - { id: refund, title: B }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:15  error  duplicate-id
        The id "refund" is used a second time; it first stands in line 11.
        10 |     actions:
        11 |       - { id: refund, title: A }
        12 |       - { id: refund, title: B }
           |               ^^^^^^
        Fix: Give it another id; ids are what links and comparisons go by.
      "
    `);
  });

  it('a list left empty', () => {
    expect(saidOfAudit(changed('[jing]', '[]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:11  error  empty-list
        There is nothing in it.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: []
          |           ^
        Fix: Add at least one entry.
      "
    `);
  });

  it('a list of nothing written', () => {
    expect(saidOfAudit(`${HEAD}touchpoints:\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:6:13  error  missing-value
        Nothing is written here.
        4 | date: 2024-04-10
        5 | auditors: [jing]
        6 | touchpoints:
          |             ^
        Fix: Write each entry on a line of its own: "- { id: …, name: …, stage: … }".
      "
    `);
  });

  it('a text for a list', () => {
    expect(saidOfAudit(changed('[jing]', 'jing, li'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:11  error  wrong-type
        Here should be a list, but there is a text.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: jing, li
          |           ^^^^^^^^
        Fix: Write [jing, li].
      "
    `);
  });

  it('an empty text in a list', () => {
    expect(saidOfAudit(changed('[jing]', '[" "]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:12  error  empty-text
        The text is empty.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: [" "]
          |            ^^^
        Fix: Write something, or delete the key.
      "
    `);
  });

  it('a text for a map', () => {
    expect(saidOfAudit(withLines('ratings: met'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  wrong-type
        Here should be a map of keys and values, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: met
           |              ^^^
        Fix: Write below it lines such as "task-completed: met".
      "
    `);
  });
});
