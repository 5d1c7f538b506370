import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOfAudit, withLines } from './said.ts';

describe('Names, and letters that nobody sees', () => {
  it('auditors with a full-width comma', () => {
    expect(saidOfAudit(changed('[jing]', '[jing，li]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:12  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: [jing，li]
          |            ^^^^^^^^
        Fix: Write an ordinary comma and a space: jing, li.
      "
    `);
  });
  it('tags with an enumeration comma', () => {
    expect(saidOfAudit(`${STEP}tags: [a、b]\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:8  error  full-width-comma
        A full-width comma (， or 、) is part of the text; it does not separate entries.
         8 |     name: The complaint
         9 |     stage: renew
        10 | tags: [a、b]
           |        ^^^^
        Fix: Write an ordinary comma and a space: a, b.
      "
    `);
  });
  it('a zero-width space in a word', () => {
    expect(saidOfAudit(changed('renew', 're\u200bnew'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:9:12  error  invisible-character
        In the word is an invisible character, U+200B.
        7 |   - id: complaint
        8 |     name: The complaint
        9 |     stage: re�new
          |            ^^^^^^
        Fix: Retype it: renew.
      "
    `);
  });
  it('a zero-width space in a criterion', () => {
    expect(saidOfAudit(withLines('ratings: { pro\u200bmpt: met }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:16  error  invisible-character
        In the word is an invisible character, U+200B.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     ratings: { pro�mpt: met }
           |                ^^^^^^^
        Fix: Retype it: prompt.
      "
    `);
  });
  it('a criterion in Chinese that an action lifts', () => {
    expect(saidOfAudit(withLines('actions: [{ id: a, title: T, lifts: [快] }]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:42  error  unknown-criterion
        There is no criterion "快" in the rubric.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     actions: [{ id: a, title: T, lifts: [快] }]
           |                                          ^^
        Fix: Possible here: task-completed, outcome-sound, terms-honoured, price-plain, process-complete, prompt, effortless, courteous, accountable, transparent, consistent, need-led, emotion-met, understood, anticipated, beyond-script, memorable, mutual, drawn-back.
      "
    `);
  });
  it('a criterion in Chinese that a measure rates', () => {
    expect(
      saidOfAudit(withLines('measures: [{ metric: wait, value: 4, target: 5, better: lower, rates: 快 }]')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:75  error  unknown-criterion
        There is no criterion "快" in the rubric.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     measures: [{ metric: wait, value: 4, target: 5, better: lower, rates: 快 }]
           |                                                                           ^^
        Fix: Possible here: task-completed, outcome-sound, terms-honoured, price-plain, process-complete, prompt, effortless, courteous, accountable, transparent, consistent, need-led, emotion-met, understood, anticipated, beyond-script, memorable, mutual, drawn-back.
      "
    `);
  });
  it('a channel in Chinese', () => {
    expect(saidOfAudit(withLines('channel: 门店'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:14  error  bad-id
        "门店" cannot be an id.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     channel: 门店
           |              ^^^^
        Fix: Use lower-case letters a–z, digits and single hyphens, for example "main-store".
      "
    `);
  });
  it('a number with its unit, which has a key', () => {
    expect(
      saidOfAudit(withLines('promises: [{ what: A, promised: 1天, delivered: 120 CNY, better: lower }]')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:37  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     promises: [{ what: A, promised: 1天, delivered: 120 CNY, better: lower }]
           |                                     ^^^
        Fix: Write 1; the unit has a key of its own: "unit: 天".

      audits/salon/perm.yaml:10:52  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     promises: [{ what: A, promised: 1天, delivered: 120 CNY, better: lower }]
           |                                                     ^^^^^^^
        Fix: Write 120; the unit has a key of its own: "unit: CNY".
      "
    `);
  });
  it('a number with its unit, which has none', () => {
    expect(saidOfAudit(withLines('weight: 600元'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 600元
           |             ^^^^^
        Fix: Write 600.
      "
    `);
  });
  it('a number in ten thousands', () => {
    expect(saidOfAudit(withLines('weight: 1.1万'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  wrong-type
        Here should be a number, but there is a text.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 1.1万
           |             ^^^^^
        Fix: Write 11000.
      "
    `);
  });
});
