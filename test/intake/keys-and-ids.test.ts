import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOfAudit, withLines } from './said.ts';

describe('Keys and ids', () => {
  it('a key that is nearly right', () => {
    expect(saidOfAudit(withLines('chanel: store'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  unknown-key
        The key "chanel" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     chanel: store
           |     ^^^^^^
        Fix: Did you mean "channel"?
      "
    `);
  });

  it('a key of the wrong kind of joint', () => {
    expect(saidOfAudit(withLines('moment-of-truth: true'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  unknown-key
        The key "moment-of-truth" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     moment-of-truth: true
           |     ^^^^^^^^^^^^^^^
        Fix: Did you mean "moment_of_truth"?
      "
    `);
  });

  it('a key that is nowhere near', () => {
    expect(saidOfAudit(withLines('名称: 投诉'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  unknown-key
        The key "名称" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     名称: 投诉
           |     ^^^^
        Fix: Possible here: phase, channel, owner, serves, need, feels, memory, moment_of_truth, weight, emotion, ratings, expectation, promises, measures, variants, evidence, actions, notes.
      "
    `);
  });

  it('a language in the wrong case', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '{ en: A perm, zh-cn: 烫发 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:22  error  unknown-key
        The key "zh-cn" is not known here.
        1 | audit: 1
        2 | title: { en: A perm, zh-cn: 烫发 }
          |                      ^^^^^
        Fix: Did you mean "zh-CN"?
      "
    `);
  });

  it('a language alone that is none', () => {
    expect(saidOfAudit(changed('A perm gone wrong', '{ zh_CN: 烫发 }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:10  error  unknown-key
        The key "zh_CN" is not known here.
        1 | audit: 1
        2 | title: { zh_CN: 烫发 }
          |          ^^^^^
        Fix: Did you mean "zh-CN"?
      "
    `);
  });

  it('a key where every key is written', () => {
    expect(saidOfAudit(withLines('notes: { text: T, visibility: internal, txt: U }'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:45  error  unknown-key
        The key "txt" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     notes: { text: T, visibility: internal, txt: U }
           |                                             ^^^
        Fix: Delete it: nothing more can stand here.
      "
    `);
  });

  it('keys that are missing', () => {
    expect(saidOfAudit('title: A perm gone wrong\nbrand: Corner Salon\ndate: 2024-04-10\n')).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  missing-key
        The key "audit" is missing.
        1 | title: A perm gone wrong
          | ^
        Fix: Add "audit: 1".

      audits/salon/perm.yaml:1:1  error  missing-key
        The key "auditors" is missing.
        1 | title: A perm gone wrong
          | ^
        Fix: Add "auditors: …".

      audits/salon/perm.yaml:1:1  error  missing-key
        The key "touchpoints" is missing.
        1 | title: A perm gone wrong
          | ^
        Fix: Add "touchpoints: …".
      "
    `);
  });

  it('keys that a list item misses', () => {
    expect(saidOfAudit(`${STEP}  - name: The refund\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  missing-key
        The key "id" is missing.
         8 |     name: The complaint
         9 |     stage: renew
        10 |   - name: The refund
           |     ^
        Fix: Add "id: …".

      audits/salon/perm.yaml:10:5  error  missing-key
        The key "stage" is missing.
         8 |     name: The complaint
         9 |     stage: renew
        10 |   - name: The refund
           |     ^
        Fix: Add "stage: …".
      "
    `);
  });
});
