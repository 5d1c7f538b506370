import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit, withLines } from './said.ts';

describe('Texts, yes and no, words of a closed list, continued', () => {
  it('a rating in the wrong case', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: Met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  unknown-value
        "Met" is not one of the possible values.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: Met }
           |                        ^^^
        Fix: Did you mean "met"?
      "
    `);
  });

  it('n.a.', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: n.a. }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  unknown-value
        "n.a." is not one of the possible values.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: n.a. }
           |                        ^^^^
        Fix: Did you mean "n/a"?
      "
    `);
  });

  it('a rating in Chinese', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: 部分达到 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  unknown-value
        "部分达到" is not one of the possible values.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: 部分达到 }
           |                        ^^^^^^^^
        Fix: Did you mean "partly"?
      "
    `);
  });

  it('a rating of no list', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: good }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  unknown-value
        "good" is not one of the possible values.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: good }
           |                        ^^^^
        Fix: Possible here: met, partly, missed, n/a.
      "
    `);
  });

  it('a rating left empty', () => {
    expect(saidOfAudit(withLines('ratings:', '  prompt:'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:14  error  missing-value
        Nothing is written here.
         9 |     stage: renew
        10 |     ratings:
        11 |       prompt:
           |              ^
        Fix: Possible here: met, partly, missed, n/a.
      "
    `);
  });

  it('a list for a rating', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: [met] }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:24  error  wrong-type
        Here should be one of met, partly, missed, n/a, but there is a list.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: [met] }
           |                        ^
        Fix: Write one of met, partly, missed, n/a.
      "
    `);
  });

  it('a stage in the wrong case', () => {
    expect(saidOfAudit(changed('renew', 'Renew'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:12  error  unknown-value
        "Renew" is not one of the possible values.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: Renew
          |            ^^^^^
        Fix: Did you mean "renew"?
      "
    `);
  });

  it('a stage left empty', () => {
    expect(saidOfAudit(changed('stage: renew', 'stage:'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:11  error  missing-value
        Nothing is written here.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage:
          |           ^
        Fix: Possible here: understand, convert, experience, renew.
      "
    `);
  });

  it('a wrong word in a rating with a note', () => {
    expect(saidOfAudit(withLines('ratings: { prompt: { rating: mett, nte: x } }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:34  error  unknown-value
        "mett" is not one of the possible values.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { rating: mett, nte: x } }
           |                                  ^^^^
        Fix: Did you mean "met"?

      audits/salon/perm.yaml:10:40  error  unknown-key
        The key "nte" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { prompt: { rating: mett, nte: x } }
           |                                        ^^^
        Fix: Did you mean "note"?
      "
    `);
  });

  it('the format number of a later program', () => {
    expect(saidOfAudit(changed('audit: 1', 'audit: 2'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:8  error  newer-format
        The file is written for a newer version of experience-audit: its format is 2, and this one reads 1.
        1 | audit: 2
          |        ^
        Fix: Update the program: npm install --save-dev experience-audit@latest
      "
    `);
  });

  it('the format number in quotes', () => {
    expect(saidOfAudit(changed('audit: 1', 'audit: "1"'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:8  error  wrong-type
        Here should be a number, but there is a text.
        1 | audit: "1"
          |        ^^^
        Fix: Write without quotes: 1.
      "
    `);
  });

  it('links that are none', () => {
    expect(
      saidOfAudit(withLines('evidence:', '  - { kind: review, date: 2024-04-09, url: "javascript:alert(1)" }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:48  error  bad-link
        "javascript:alert(1)" is not a link.
         9 |     stage: renew
        10 |     evidence:
        11 |       - { kind: review, date: 2024-04-09, url: "javascript:alert(1)" }
           |                                                ^^^^^^^^^^^^^^^^^^^^^
        Fix: Begin with https:// or http://, or give a path below the folder public/.
      "
    `);
  });
});
