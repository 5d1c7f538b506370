import { describe, expect, it } from 'vitest';
import { STEP, saidOfAudit } from './said.ts';

describe('The config', () => {
  it('empty or of comments only, it is as if it were not there', () => {
    expect(saidOfConfig('# locale: zh-CN\n')).toBe('fine');
  });

  it('an unknown rule', () => {
    expect(saidOfConfig('rules: { kpi/survy-only: off }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:10  error  unknown-key
        The key "kpi/survy-only" is not known here.
        1 | rules: { kpi/survy-only: off }
          |          ^^^^^^^^^^^^^^
        Fix: Did you mean "kpi/survey-only"?
      "
    `);
  });

  it('a rule of no group', () => {
    expect(saidOfConfig('rules: { banana: off }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:10  error  unknown-key
        The key "banana" is not known here.
        1 | rules: { banana: off }
          |          ^^^^^^
        Fix: Nearest: ladder/unmet, ladder/narrow, loop/cliff, gap/shortfall, waiver/unused; there are 35 more, which "npx experience-audit explain" lists.
      "
    `);
  });

  it('a rule with a full-width colon', () => {
    expect(saidOfConfig('rules:\n  evidence/stale：off\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:17  error  full-width-colon
        The colon after "evidence/stale" is a full-width one (：).
        1 | rules:
        2 |   evidence/stale：off
          |                 ^^
        Fix: Write an ordinary colon and a space: "evidence/stale: …".
      "
    `);
  });

  it('an unknown number of a rule', () => {
    expect(saidOfConfig('rules: { evidence/stale: { dayz: 180 } }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:28  error  unknown-key
        The key "dayz" is not known here.
        1 | rules: { evidence/stale: { dayz: 180 } }
          |                            ^^^^
        Fix: Did you mean "days"?
      "
    `);
  });

  it('a number of a rule that has none', () => {
    expect(saidOfConfig('rules: { evidence/missing: { severity: error, days: 180 } }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:47  error  unknown-key
        The key "days" is not known here.
        1 | rules: { evidence/missing: { severity: error, days: 180 } }
          |                                               ^^^^
        Fix: Delete it: nothing more can stand here.
      "
    `);
  });

  it('a bad severity of a rule', () => {
    expect(
      saidOfConfig('rules: { evidence/stale: warn, evidence/missing: { severity: fatal } }\n'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:1:26  error  unknown-value
        "warn" is not one of the possible values.
        1 | rules: { evidence/stale: warn, evidence/missing: { severity: fatal } }
          |                          ^^^^
        Fix: Did you mean "warning"?

      audits/config.yaml:1:62  error  unknown-value
        "fatal" is not one of the possible values.
        1 | rules: { evidence/stale: warn, evidence/missing: { severity: fatal } }
          |                                                              ^^^^^
        Fix: Possible here: off, info, warning, error.
      "
    `);
  });

  it('a rule left empty', () => {
    expect(saidOfConfig('rules:\n  evidence/stale:\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:18  error  missing-value
        Nothing is written here.
        1 | rules:
        2 |   evidence/stale:
          |                  ^
        Fix: Possible here: off, info, warning, error.
      "
    `);
  });

  it('a locale that is not among the locales', () => {
    expect(saidOfConfig('locale: en\nlocales: [zh-CN]\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:10  error  locale-missing
        The default language ("locale") is not among "locales".
        1 | locale: en
        2 | locales: [zh-CN]
          |          ^
        Fix: Add it to the list.
      "
    `);
  });

  it('locales of no language', () => {
    expect(saidOfConfig('locales: []\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:10  error  empty-list
        There is nothing in it.
        1 | locales: []
          |          ^
        Fix: Add at least one entry.
      "
    `);
  });

  it('unknown locales', () => {
    expect(saidOfConfig('locale: cn\nlocales: [zh-cn, fr]\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:9  error  unknown-value
        "cn" is not one of the possible values.
        1 | locale: cn
          |         ^^
        Fix: Did you mean "zh-CN"?

      audits/config.yaml:2:11  error  unknown-value
        "zh-cn" is not one of the possible values.
        1 | locale: cn
        2 | locales: [zh-cn, fr]
          |           ^^^^^
        Fix: Did you mean "zh-CN"?

      audits/config.yaml:2:18  error  unknown-value
        "fr" is not one of the possible values.
        1 | locale: cn
        2 | locales: [zh-cn, fr]
          |                  ^^
        Fix: Possible here: en, zh-CN, zh-TW.
      "
    `);
  });

  it('a number that no rule can mean: a share of 67', () => {
    expect(
      saidOfConfig('rules: { ladder/unassessed: { assessed: 67 }, gap/shortfall: { gap: 1 } }\n'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:1:41  error  too-big
        67 is too big.
        1 | rules: { ladder/unassessed: { assessed: 67 }, gap/shortfall: { gap: 1 } }
          |                                         ^^
        Fix: Write a number that is 1 or less.

      audits/config.yaml:1:69  error  too-big
        1 is too big.
        1 | rules: { ladder/unassessed: { assessed: 67 }, gap/shortfall: { gap: 1 } }
          |                                                                     ^
        Fix: Write a number that is 0 or less.
      "
    `);
  });

  it('an address with a name or a password', () => {
    expect(saidOfConfig('repository: https://jing:secret@git.example.com/cx/audits\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:13  error  address-with-name
        The address holds a name or a password, and every page would show it.
        1 | repository: https://jing:secret@git.example.com/cx/audits
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Fix: Take out what stands before @, and @ itself. A password or token that was in the file is to be changed.
      "
    `);
    expect(saidOfConfig('repository: https://git.example.com/@cx/audits?by=a@b\n')).toBe('fine');
  });

  it('bad gates', () => {
    expect(saidOfConfig('gates: { severity: warn, min_index: 4, max_drop: -1, mn: 1 }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:20  error  unknown-value
        "warn" is not one of the possible values.
        1 | gates: { severity: warn, min_index: 4, max_drop: -1, mn: 1 }
          |                    ^^^^
        Fix: Did you mean "warning"?

      audits/config.yaml:1:37  error  too-big
        4 is too big.
        1 | gates: { severity: warn, min_index: 4, max_drop: -1, mn: 1 }
          |                                     ^
        Fix: Write a number that is 3 or less.

      audits/config.yaml:1:50  error  too-small
        -1 is too small.
        1 | gates: { severity: warn, min_index: 4, max_drop: -1, mn: 1 }
          |                                                  ^^
        Fix: Write a number that is 0 or more.

      audits/config.yaml:1:54  error  unknown-key
        The key "mn" is not known here.
        1 | gates: { severity: warn, min_index: 4, max_drop: -1, mn: 1 }
          |                                                      ^^
        Fix: Possible here: preset, budgets.
      "
    `);
  });

  it('a repository that is no address', () => {
    expect(saidOfConfig('repository: git@example.com:cx/audits\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:13  error  bad-address
        "git@example.com:cx/audits" is not a web address.
        1 | repository: git@example.com:cx/audits
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^
        Fix: Begin with https:// or http://.
      "
    `);
  });

  it('a list', () => {
    expect(saidOfConfig('- locale: en\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:1  error  wrong-type
        Here should be a map of keys and values, but there is a list.
        1 | - locale: en
          | ^
        Fix: Write lines of the form "key: value".
      "
    `);
  });

  it('Chinese teams read in Chinese what is wrong with their config', () => {
    expect(saidOfConfig('locale: zh-CN\nlocals: [zh-CN]\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:1  error  unknown-key
        这里没有“locals”这个键。
        1 | locale: zh-CN
        2 | locals: [zh-CN]
          | ^^^^^^
        改法：您是不是想写“locales”？
      "
    `);
  });

  it('even when it cannot be read', () => {
    expect(saidOfConfig('locale: zh-TW\nlocales: [zh-TW\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:10  error  unclosed
        這個引號或括號沒有成對關上。
        1 | locale: zh-TW
        2 | locales: [zh-TW
          |          ^
        改法：請在同一行裡關上："…"、'…'、[…] 或 {…}。
      "
    `);
  });
});

function saidOfConfig(text: string): string {
  return saidOfAudit(STEP, { 'audits/config.yaml': text });
}
