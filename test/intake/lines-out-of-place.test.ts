import { describe, expect, it } from 'vitest';
import { STEP, saidOfAudit, withLines } from './said.ts';

const RATED = withLines('ratings:', '  task-completed: met', '  prompt: missed', '  courteous: met');
const JOURNEY = `${RATED}  - id: refund\n    name: The refund\n    stage: renew\n`;

describe('Lines that begin too far left or right', () => {
  it('a rating among others', () => {
    expect(saidOfAudit(RATED.replace('      prompt', '    prompt'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:5  error  outdented
        "prompt" begins further left than the lines around it, which belong to "ratings:" in line 10.
        10 |     ratings:
        11 |       task-completed: met
        12 |     prompt: missed
           |     ^^^^^^
        Fix: If it belongs there too, begin the line with 6 spaces.
      "
    `);
  });

  it('the last rating', () => {
    expect(saidOfAudit(RATED.replace('      courteous', '    courteous'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:13:5  error  belongs-under
        The key "courteous" does not belong here, but under "ratings" in line 10.
        11 |       task-completed: met
        12 |       prompt: missed
        13 |     courteous: met
           |     ^^^^^^^^^
        Fix: Put it there, further to the right than "ratings".
      "
    `);
  });

  it('every rating', () => {
    expect(saidOfAudit(withLines('ratings:', 'prompt: met'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:5  error  belongs-under
        The key "prompt" does not belong here, but under "ratings" in line 10.
         9 |     stage: renew
        10 |     ratings:
        11 |     prompt: met
           |     ^^^^^^
        Fix: Put it there, further to the right than "ratings".
      "
    `);
  });

  it('a key of a touchpoint', () => {
    expect(
      saidOfAudit(JOURNEY.replace('    stage: renew\n    ratings', '  stage: renew\n    ratings')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:3  error  outdented
        "stage" begins further left than the lines around it, which belong to "- id: complaint" in line 7.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |   stage: renew
          |   ^^^^^
        Fix: If it belongs there too, begin the line with 4 spaces.
      "
    `);
  });

  it('a key of evidence, which then lacks it', () => {
    expect(saidOfAudit(withLines('evidence:', '  - kind: survey', 'date: 2024-04-01'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:5  error  belongs-under
        The key "date" does not belong here, but under "evidence" in line 10.
        10 |     evidence:
        11 |       - kind: survey
        12 |     date: 2024-04-01
           |     ^^^^
        Fix: Put it there, further to the right than "evidence".
      "
    `);
  });

  it('a key of the touchpoint among the ratings', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: met', '  evidence: []'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:7  error  belongs-beside
        The key "evidence" does not belong under "ratings", but beside it.
        10 |     ratings:
        11 |       prompt: met
        12 |       evidence: []
           |       ^^^^^^^^
        Fix: Begin its line as far to the left as "ratings".
      "
    `);
  });

  it('ratings under the name of their level', () => {
    expect(saidOfAudit(withLines('ratings:', '  service:', '    prompt: met'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:7  error  nested-ratings
        Criteria stand straight under "ratings", not under "service".
         9 |     stage: renew
        10 |     ratings:
        11 |       service:
           |       ^^^^^^^
        Fix: Delete the line "service:", and begin the criteria as far to the left as it did.
      "
    `);
  });

  it('a note below a rating', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt: met', '    note: He ran'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:9  error  note-in-rating
        A rating is one word; what else there is to say goes with it into braces.
        10 |     ratings:
        11 |       prompt: met
        12 |         note: He ran
           |         ^^^^
        Fix: Write { rating: met, note: He ran }.
      "
    `);
  });

  it('a text that goes on', () => {
    expect(saidOfAudit(STEP.replace('gone wrong', 'gone\nwrong, and a complaint'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:3:1  error  text-not-indented
        This line is under no key. If it goes on with the text of "title" in line 2, it begins too far to the left.
        1 | audit: 1
        2 | title: A perm gone
        3 | wrong, and a complaint
          | ^^^^^^^^^^^^^^^^^^^^^^
        Fix: Begin it with 2 spaces, as every further line of that text.
      "
    `);
  });

  it('a block text that begins as far left as its key', () => {
    expect(saidOfAudit(withLines('need: |', 'To be heard', 'and paid'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:5  error  text-not-indented
        This line is under no key. If it goes on with the text of "need" in line 10, it begins too far to the left.
         9 |     stage: renew
        10 |     need: |
        11 |     To be heard
           |     ^^^^^^^^^^^
        Fix: Begin it with 6 spaces, as every further line of that text.
      "
    `);
  });

  it('a tab, told once', () => {
    expect(saidOfAudit(STEP.replace('stage: renew', '\tstage: renew'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:5  error  tab-indent
        This line is indented with a tab; YAML takes spaces only.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |       stage: renew
          |     ^^
        Fix: Begin the line with 4 spaces instead (lines with tabs: 1).
      "
    `);
  });

  it('tabs below ratings', () => {
    expect(saidOfAudit(withLines('ratings:').concat('\t\tprompt: met\n'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:1  error  tab-indent
        This line is indented with a tab; YAML takes spaces only.
         9 |     stage: renew
        10 |     ratings:
        11 |     prompt: met
           | ^^
        Fix: Begin the line with 8 spaces instead (lines with tabs: 1).
      "
    `);
  });

  it('a tab behind a dash', () => {
    expect(saidOfAudit(STEP.replace('- id', '-\tid'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:7:3  error  dash-without-space
        There is no space after the dash.
        5 | auditors: [jing]
        6 | touchpoints:
        7 |   -  id: complaint
          |   ^
        Fix: Write "- id: …".
      "
    `);
  });
});
