import { describe, expect, it } from 'vitest';
import { changed, HEAD, STEP, saidOfAudit, withLines } from './said.ts';

describe('The shape of a file: lines, documents, anchors, tags', () => {
  it('a line indented too little', () => {
    expect(saidOfAudit(changed('    stage', '   stage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:4  error  outdented
        "stage" begins further left than the lines around it, which belong to "- id: complaint" in line 7.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |    stage: renew
          |    ^^^^^
        Fix: If it belongs there too, begin the line with 4 spaces.
      "
    `);
  });

  it('a line indented too far', () => {
    expect(saidOfAudit(changed('    stage', '     stage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:6  error  below-a-value
        "name" in line 8 has a value already, so "stage" cannot stand below it.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |      stage: renew
          |      ^^^^^
        Fix: Begin the line as far to the left as "name", or put it where it belongs.
      "
    `);
  });

  it('a list item out of line', () => {
    expect(saidOfAudit(`${STEP} - id: b\n   name: B\n   stage: renew\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:2  error  outdented
        "id" begins further left than the lines around it, which belong to "touchpoints:" in line 6.
         8 |     name: The complaint
         9 |     stage: renew
        10 |  - id: b
           |  ^
        Fix: If it belongs there too, begin the line with 2 spaces.
      "
    `);
  });

  it('a key of the file indented', () => {
    expect(saidOfAudit(changed('brand:', ' brand:'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:3:2  error  below-a-value
        "title" in line 2 has a value already, so "brand" cannot stand below it.
        1 | audit: 1
        2 | title: A perm gone wrong
        3 |  brand: Corner Salon
          |  ^^^^^
        Fix: Begin the line as far to the left as "title", or put it where it belongs.
      "
    `);
  });

  it('a line without a colon', () => {
    expect(saidOfAudit(withLines('not a key'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  no-colon
        This line is neither "key: value" nor the item of a list.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     not a key
           |     ^^^^^^^^^
        Fix: Write "key: value", or begin the line with "- ".
      "
    `);
  });

  it('a map instead of a list', () => {
    expect(saidOfAudit(`${HEAD}touchpoints:\n  complaint:\n    name: The complaint\n`)).toMatchInlineSnapshot(`
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

  it('a second document', () => {
    expect(saidOfAudit(`${STEP}---\n${STEP}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:1  error  several-documents
        With a line "---" a second document begins.
         8 |     name: The complaint
         9 |     stage: renew
        10 | ---
           | ^^^
        Fix: Delete the line, or put what follows into a file of its own.
      "
    `);
  });

  it('a line of dots, and what follows it', () => {
    expect(saidOfAudit(`${STEP}...\nsummary: More\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:1  error  several-documents
        With a line "..." a second document begins.
         8 |     name: The complaint
         9 |     stage: renew
        10 | ...
           | ^^^
        Fix: Delete the line, or put what follows into a file of its own.
      "
    `);
  });

  it('characters nobody sees, written as escapes', () => {
    expect(saidOfAudit(changed('The complaint', '"The \\u0000complaint"'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:11  error  control-character
        Here is an invisible control character (U+0000).
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name: "The \\u0000complaint"
          |           ^^^^^^^^^^^^^^
        Fix: Delete it; it mostly comes from copying out of another program.
      "
    `);
    expect(saidOfAudit(changed('The complaint', '"The \\ud800 complaint"'))).toContain('(U+D800)');
  });

  it('a line of dashes at the very beginning is fine', () => {
    expect(saidOfAudit(`---\n${STEP}`)).toBe('fine');
  });

  it('a list at the top', () => {
    expect(saidOfAudit('- audit: 1\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  wrong-type
        Here should be a map of keys and values, but there is a list.
        1 | - audit: 1
          | ^
        Fix: Write lines of the form "key: value".
      "
    `);
  });

  it('a text at the top', () => {
    expect(saidOfAudit('烫坏的头发\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  wrong-type
        Here should be a map of keys and values, but there is a text.
        1 | 烫坏的头发
          | ^^^^^^^^^^
        Fix: Write lines of the form "key: value".
      "
    `);
  });

  it('a key twice, and the other problems of the file with it', () => {
    expect(saidOfAudit(withLines('name: Again', 'weight: 0'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  duplicate-key
        The key "name" is here a second time; it first stands in line 8.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     name: Again
           |     ^^^^
        Fix: Keep one of the two, or join them.

      audits/salon/perm.yaml:11:13  error  not-above
        0 is too small.
         9 |     stage: renew
        10 |     name: Again
        11 |     weight: 0
           |             ^
        Fix: Write a number that is more than 0.
      "
    `);
  });

  it('anchors, aliases and merged maps are taken', () => {
    expect(
      saidOfAudit(
        withLines(
          'ratings: &base { prompt: met }',
          'variants:',
          '  - { segment: new, ratings: *base }',
          '  - { segment: loyal, ratings: { <<: *base, courteous: met } }',
        ),
      ),
    ).toBe('fine');
  });
});
