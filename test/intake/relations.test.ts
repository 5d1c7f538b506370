import { describe, expect, it } from 'vitest';
import { STEP, saidOfAudit, withLines } from './said.ts';

describe('One value against another', () => {
  it('a list of no stages is one fault, and none of each touchpoint', () => {
    expect(saidOfAudit(`stages: []\n${STEP}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:9  error  empty-list
        There is nothing in it.
        1 | stages: []
          |         ^
        Fix: Add at least one entry.
      "
    `);
  });

  it('a criterion that is nearly right', () => {
    expect(saidOfAudit(withLines('ratings: { promt: met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:16  error  unknown-criterion
        There is no criterion "promt" in the rubric.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { promt: met }
           |                ^^^^^
        Fix: Did you mean "prompt"?
      "
    `);
  });

  it('a criterion written with an underscore', () => {
    expect(saidOfAudit(withLines('ratings: { emotion_met: met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:16  error  unknown-criterion
        There is no criterion "emotion_met" in the rubric.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { emotion_met: met }
           |                ^^^^^^^^^^^
        Fix: Did you mean "emotion-met"?
      "
    `);
  });

  it('a criterion of no rubric', () => {
    expect(saidOfAudit(withLines('ratings: { 及时: met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:16  error  unknown-criterion
        There is no criterion "及时" in the rubric.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { 及时: met }
           |                ^^^^
        Fix: Possible here: task-completed, outcome-sound, terms-honoured, price-plain, process-complete, prompt, effortless, courteous, accountable, transparent, consistent, need-led, emotion-met, understood, anticipated, beyond-script, memorable, mutual, drawn-back.
      "
    `);
  });

  it('a criterion that an action lifts', () => {
    expect(saidOfAudit(withLines('actions:', '  - { id: a, title: T, lifts: [emotion-meet] }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:36  error  unknown-criterion
        There is no criterion "emotion-meet" in the rubric.
         9 |     stage: renew
        10 |     actions:
        11 |       - { id: a, title: T, lifts: [emotion-meet] }
           |                                    ^^^^^^^^^^^^
        Fix: Did you mean "emotion-met"?
      "
    `);
  });

  it('a criterion of the relationship', () => {
    expect(
      saidOfAudit(`${STEP}relationship:\n  - { segment: loyl, ratings: { product-solvs: met } }\n`),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:16  error  unknown-value
        "loyl" is not one of the possible values.
         9 |     stage: renew
        10 | relationship:
        11 |   - { segment: loyl, ratings: { product-solvs: met } }
           |                ^^^^
        Fix: Did you mean "loyal"?

      audits/salon/perm.yaml:11:33  error  unknown-criterion
        There is no criterion "product-solvs" in the rubric.
         9 |     stage: renew
        10 | relationship:
        11 |   - { segment: loyl, ratings: { product-solvs: met } }
           |                                 ^^^^^^^^^^^^^
        Fix: Did you mean "product-solves"?
      "
    `);
  });

  it('a rubric', () => {
    expect(saidOfAudit(`${STEP}rubric: standart\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:9  error  unknown-rubric
        There is no rubric "standart".
         8 |     name: The complaint
         9 |     stage: renew
        10 | rubric: standart
           |         ^^^^^^^^
        Fix: Did you mean "standard"?
      "
    `);
  });

  it('a rule that is nearly right', () => {
    expect(
      saidOfAudit(`${STEP}waivers:\n  - { rule: evidence/stael, reason: T, until: 2024-12-31 }\n`),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:13  error  unknown-rule
        There is no rule "evidence/stael".
         9 |     stage: renew
        10 | waivers:
        11 |   - { rule: evidence/stael, reason: T, until: 2024-12-31 }
           |             ^^^^^^^^^^^^^^
        Fix: Did you mean "evidence/stale"?
      "
    `);
  });

  it('a rule of a known group', () => {
    expect(
      saidOfAudit(`${STEP}waivers:\n  - { rule: evidence/outdated, reason: T, until: 2024-12-31 }\n`),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:13  error  unknown-rule
        There is no rule "evidence/outdated".
         9 |     stage: renew
        10 | waivers:
        11 |   - { rule: evidence/outdated, reason: T, until: 2024-12-31 }
           |             ^^^^^^^^^^^^^^^^^
        Fix: Did you mean "evidence/stale"?
      "
    `);
  });

  it('a touchpoint of a reply', () => {
    expect(
      saidOfAudit(`${STEP}replies:\n  - { by: li, date: 2024-04-12, text: T, touchpoint: entrance }\n`),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:54  error  unknown-touchpoint
        There is no touchpoint "entrance" in this audit.
         9 |     stage: renew
        10 | replies:
        11 |   - { by: li, date: 2024-04-12, text: T, touchpoint: entrance }
           |                                                      ^^^^^^^^
        Fix: Possible here: complaint.
      "
    `);
  });
});
