import { describe, expect, it } from 'vitest';
import { STEP, saidOfAudit, withLines } from './said.ts';

const RATED = withLines('ratings:', '  task-completed: met', '  prompt: missed', '  courteous: met');
const JOURNEY = `${RATED}  - id: refund\n    name: The refund\n    stage: renew\n`;

describe('Dashes', () => {
  it('a forgotten one, told once for the whole item', () => {
    expect(saidOfAudit(JOURNEY.replace('  - id: refund', '    id: refund'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:14:5  error  missing-dash
        With "id" another item of the list begins, and there is no dash before it.
        12 |       prompt: missed
        13 |       courteous: met
        14 |     id: refund
           |     ^^
        Fix: Begin this line with "- id: …", the dash straight below the one in line 7.
      "
    `);
  });

  it('a forgotten one, at its own column', () => {
    expect(saidOfAudit(JOURNEY.replace('  - id: refund', '  id: refund'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:14:3  error  missing-dash
        With "id" another item of the list begins, and there is no dash before it.
        12 |       prompt: missed
        13 |       courteous: met
        14 |   id: refund
           |   ^^
        Fix: Begin this line with "- id: …", the dash straight below the one in line 7.
      "
    `);
  });

  it('a forgotten one, in a list of evidence', () => {
    const evidence = [
      'evidence:',
      '  - kind: survey',
      '    date: 2024-04-01',
      '    kind: review',
      '    date: 2024-04-02',
    ];
    expect(saidOfAudit(withLines(...evidence))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:13:9  error  missing-dash
        With "kind" another item of the list begins, and there is no dash before it.
        11 |       - kind: survey
        12 |         date: 2024-04-01
        13 |         kind: review
           |         ^^^^
        Fix: Begin this line with "- kind: …", the dash straight below the one in line 11.
      "
    `);
  });

  it('the first one forgotten', () => {
    expect(saidOfAudit(STEP.replace('  - id', '    id'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:5  error  wrong-type
        Here should be a list, but there is a map of keys and values.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |     id: complaint
          |     ^
        Fix: Write each entry on a line of its own: "- id: …".
      "
    `);
  });

  it('one too many, in the middle of an item', () => {
    expect(saidOfAudit(STEP.replace('    name', '  - name'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:5  error  extra-dash
        A dash begins another item of a list, and "name" goes on with the keys above it.
        6 | touchpoints:
        7 |   - id: complaint
        8 |   - name: The complaint
          |     ^^^^
        Fix: Write "name: …" without the dash, as far to the left as the key above it.
      "
    `);
  });

  it('one before every key', () => {
    expect(saidOfAudit(STEP.replace('    name', '    - name'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:8:5  error  extra-dash
        A dash begins another item of a list, and "name" goes on with the keys above it.
        6 | touchpoints:
        7 |   - id: complaint
        8 |     - name: The complaint
          |     ^
        Fix: Write "name: …" without the dash, as far to the left as the key above it.
      "
    `);
  });

  it('bullets instead', () => {
    const evidence = [
      'evidence:',
      '  • kind: survey',
      '    date: 2024-04-01',
      '  ·kind: review',
      '    date: 2024-04-02',
    ];
    expect(saidOfAudit(withLines(...evidence))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:7  error  full-width-dash
        The dash is not a plain hyphen, but •.
         9 |     stage: renew
        10 |     evidence:
        11 |       • kind: survey
           |       ^
        Fix: Write "- kind: …".

      audits/salon/perm.yaml:13:7  error  full-width-dash
        The dash is not a plain hyphen, but ·.
        11 |       • kind: survey
        12 |         date: 2024-04-01
        13 |       ·kind: review
           |       ^
        Fix: Write "- kind: …".
      "
    `);
  });

  it('bullets before names', () => {
    expect(saidOfAudit(STEP.replace('[jing]', '\n  • jing\n  — li'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:6:3  error  full-width-dash
        The dash is not a plain hyphen, but •.
        4 | date: 2024-04-10
        5 | auditors:
        6 |   • jing
          |   ^
        Fix: Write "- jing".

      audits/salon/perm.yaml:7:3  error  full-width-dash
        The dash is not a plain hyphen, but —.
        5 | auditors:
        6 |   • jing
        7 |   — li
          |   ^
        Fix: Write "- li".
      "
    `);
  });

  it('dashes under ratings', () => {
    expect(saidOfAudit(withLines('ratings:', '  - task-completed: met', '  - prompt: missed'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:7  error  wrong-type
        Here should be a map of keys and values, but there is a list.
         9 |     stage: renew
        10 |     ratings:
        11 |       - task-completed: met
           |       ^
        Fix: Write the entries without dashes or [ ]: task-completed: met.
      "
    `);
  });

  it('two keys a second time that begin no item', () => {
    expect(saidOfAudit(withLines('name: Again', 'stage: renew'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  duplicate-key
        The key "name" is here a second time; it first stands in line 8.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     name: Again
           |     ^^^^
        Fix: Keep one of the two, or join them.

      audits/salon/perm.yaml:11:5  error  duplicate-key
        The key "stage" is here a second time; it first stands in line 9.
         9 |     stage: renew
        10 |     name: Again
        11 |     stage: renew
           |     ^^^^^
        Fix: Keep one of the two, or join them.
      "
    `);
  });

  it('a key a second time that begins no item', () => {
    expect(saidOfAudit(withLines('name: Again'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  duplicate-key
        The key "name" is here a second time; it first stands in line 8.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     name: Again
           |     ^^^^
        Fix: Keep one of the two, or join them.
      "
    `);
  });
});
