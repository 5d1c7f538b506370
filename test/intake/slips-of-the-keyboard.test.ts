import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOfAudit, withLines } from './said.ts';

describe('Slips that come with an input method or a hasty hand are told one by one, and the rest of the file is still checked', () => {
  it('a tab before a key', () => {
    expect(saidOfAudit(STEP.replace('    name', '\t\tname').replace('    stage', '\t\tstage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:1  error  tab-indent
        This line is indented with a tab; YAML takes spaces only.
        6 | touchpoints:
        7 |   - id: complaint
        8 |     name: The complaint
          | ^^
        Fix: Begin the line with 4 spaces instead (lines with tabs: 2).
      "
    `);
  });

  it('a tab, and what is wrong behind it', () => {
    expect(saidOfAudit(changed('    stage: renew', '\t\tstage: renw'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:1  error  tab-indent
        This line is indented with a tab; YAML takes spaces only.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: renw
          | ^^
        Fix: Begin the line with 4 spaces instead (lines with tabs: 1).

      audits/salon/perm.yaml:9:10  error  unknown-value
        "renw" is not one of the possible values.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: renw
          |            ^^^^
        Fix: Did you mean "renew"?
      "
    `);
  });

  it('a full-width colon after the first key', () => {
    expect(saidOfAudit(changed('audit: 1', 'audit：1'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:6  error  full-width-colon
        The colon after "audit" is a full-width one (：).
        1 | audit：1
          |      ^^
        Fix: Write an ordinary colon and a space: "audit: …".
      "
    `);
  });

  it('a full-width colon after the last key, without a line end', () => {
    expect(saidOfAudit(`${STEP}owner：店长`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:6  error  full-width-colon
        The colon after "owner" is a full-width one (：).
         8 |     name: The complaint
         9 |     stage: renew
        10 | owner：店长
           |      ^^
        Fix: Write an ordinary colon and a space: "owner: …".
      "
    `);
  });

  it('a full-width colon at the head of a list item', () => {
    expect(saidOfAudit(changed('- id: complaint', '- id：complaint'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:7  error  full-width-colon
        The colon after "id" is a full-width one (：).
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   - id：complaint
          |       ^^
        Fix: Write an ordinary colon and a space: "id: …".
      "
    `);
  });

  it('full-width colons after a key with a map and after a criterion', () => {
    expect(saidOfAudit(withLines('ratings：', '  prompt：met', '  courteous: met'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:12  error  full-width-colon
        The colon after "ratings" is a full-width one (：).
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings：
           |            ^^
        Fix: Write an ordinary colon and a space: "ratings: …".

      audits/salon/perm.yaml:11:13  error  full-width-colon
        The colon after "prompt" is a full-width one (：).
         9 |     stage: renew
        10 |     ratings：
        11 |       prompt：met
           |             ^^
        Fix: Write an ordinary colon and a space: "prompt: …".
      "
    `);
  });

  it('a full-width colon inside braces', () => {
    expect(saidOfAudit(withLines('evidence:', '  - { kind：survey, date: 2024-04-09 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:15  error  full-width-colon
        The colon after "kind" is a full-width one (：).
         9 |     stage: renew
        10 |     evidence:
        11 |       - { kind：survey, date: 2024-04-09 }
           |               ^^
        Fix: Write an ordinary colon and a space: "kind: …".
      "
    `);
  });

  it('no full-width colon is told of in a text', () => {
    expect(
      saidOfAudit(
        withLines(
          'need: 他说：不好',
          'feels: "name：a"',
          'memory: |',
          '  name：b',
          '  title：c',
          'notes:',
          '  text: >-',
          '    owner：d',
        ),
      ),
    ).toBe('fine');
  });

  it('nor in a block text beside another error', () => {
    expect(saidOfAudit(withLines('memory: |', '  name：b', 'need: "not closed'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:11  error  unclosed
        This quote or bracket is opened and not closed.
        10 |     memory: |
        11 |       name：b
        12 |     need: "not closed
           |           ^
        Fix: Close it on the same line: "…", '…', […] or {…}.
      "
    `);
  });

  it('a colon without its space', () => {
    expect(saidOfAudit(changed('brand: Corner', 'brand:Corner'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:3:6  error  colon-without-space
        There is no space after the colon of "brand".
        1 | audit: 1
        2 | title: A perm gone wrong
        3 | brand:Corner Salon
          |      ^
        Fix: Write "brand: …".
      "
    `);
  });

  it('a full-width space after the colon', () => {
    expect(saidOfAudit(changed('stage: renew', 'stage:\u3000renew'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:11  error  wide-space
        The space at "stage" is a full-width or non-breaking one.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage:　renew
          |           ^^
        Fix: Write ordinary spaces.
      "
    `);
  });

  it('full-width spaces that indent', () => {
    expect(saidOfAudit(changed('    stage', '\u3000\u3000stage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:1  error  wide-space
        The space at "stage" is a full-width or non-breaking one.
        7 |   - id: complaint
        8 |     name: The complaint
        9 | 　　stage: renew
          | ^^^^
        Fix: Write ordinary spaces.
      "
    `);
  });

  it('non-breaking spaces that indent', () => {
    expect(saidOfAudit(changed('    stage', '\u00a0\u00a0\u00a0\u00a0stage'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:1  error  wide-space
        The space at "stage" is a full-width or non-breaking one.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: renew
          | ^^^^
        Fix: Write ordinary spaces.
      "
    `);
  });
});
