import { describe, expect, it } from 'vitest';
import { checkAsMarkdown } from '../../../src/formats/check/check-as-markdown.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

const of = (sample: string) => {
  const make = SAMPLES[sample];
  return make ? checkAsMarkdown(make()) : '';
};

describe('The summary', () => {
  it('says that all is well, and where each journey stands', () => {
    expect(of('audits that are fine')).toMatchInlineSnapshot(`
      "## ✅ The check passes

      1 journey, 1 touchpoint: 0 errors, 1 warning, 0 notes (as of 2024-04-10)

      | Journey | Level | Index | Errors | Warnings | Notes |
      | --- | --- | ---: | ---: | ---: | ---: |
      | A bowl of soup \`stall/soup\` | 1 · Perfunctory → 3 · Experience | 1.00 | 0 | 1 | 0 |

      <details><summary><code>stall/soup</code> A bowl of soup (0 errors, 1 warning, 0 notes)</summary>

      - **Warning** \`loop/half-the-work\` No touchpoint renews: nothing reminds customers, brings them back or is retold. \`audits/stall/soup.yaml:7:3\`

      </details>
      "
    `);
  });

  it('names the failed gates first, then the worst journey first', () => {
    expect(
      checkAsMarkdown(
        checkedOf(
          {
            'audits/salon/perm.yaml': GRAVE,
            'audits/bar/soup.yaml': MILD,
            'audits/config.yaml': `repository: https://gitlab.example.com/cx/audits\n${QUIET}`,
          },
          { commit: '0123456789abcdef0123456789abcdef01234567' },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "## ❌ The check fails: 1 gate

      2 journeys, 2 touchpoints: 1 error, 2 warnings, 0 notes (as of 2024-04-10)

      ### Gates

      - **1 finding is of severity error or graver; none is allowed (gates.severity).**
        - [\`audits/salon/perm.yaml:7:5\`](<https://gitlab.example.com/cx/audits/-/blob/0123456789abcdef0123456789abcdef01234567/audits/salon/perm.yaml#L7>) \`ladder/unmet\` The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

      Fix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:

      \`\`\`yaml
      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09
      \`\`\`

      | Journey | Level | Index | Errors | Warnings | Notes |
      | --- | --- | ---: | ---: | ---: | ---: |
      | A perm gone wrong \`salon/perm\` | 0 · Unmet | 0.00 | 1 | 1 | 0 |
      | A bowl of soup \`bar/soup\` | 1 · Perfunctory → 3 · Experience | 1.00 | 0 | 1 | 0 |

      <details><summary><code>salon/perm</code> A perm gone wrong (1 error, 1 warning, 0 notes)</summary>

      - **Error** \`ladder/unmet\` The perm: customers do not get what they came for; “Task completed” is rated “Missed”. [\`audits/salon/perm.yaml:7:5\`](<https://gitlab.example.com/cx/audits/-/blob/0123456789abcdef0123456789abcdef01234567/audits/salon/perm.yaml#L7>)
      - **Warning** \`loop/half-the-work\` No touchpoint renews: nothing reminds customers, brings them back or is retold. [\`audits/salon/perm.yaml:7:3\`](<https://gitlab.example.com/cx/audits/-/blob/0123456789abcdef0123456789abcdef01234567/audits/salon/perm.yaml#L7>)

      </details>

      <details><summary><code>bar/soup</code> A bowl of soup (0 errors, 1 warning, 0 notes)</summary>

      - **Warning** \`loop/half-the-work\` No touchpoint renews: nothing reminds customers, brings them back or is retold. [\`audits/bar/soup.yaml:7:3\`](<https://gitlab.example.com/cx/audits/-/blob/0123456789abcdef0123456789abcdef01234567/audits/bar/soup.yaml#L7>)

      </details>
      "
    `);
  });

  it('tells of what is waived last, with the reason', () => {
    const items = of('waived findings, and milder ones').match(/^- .*$/gm) ?? [];
    expect(items).toHaveLength(2);
    expect(items.at(-1)).toBe(
      '- Error `ladder/unmet` The perm: customers do not get what they came for; “Task completed” is rated “Missed”. (waived until 2024-12-31: Until &lt;May&gt; &amp; "later") `audits/salon/perm.yaml:7:5`',
    );
  });

  it('takes no text for markup', () => {
    const text = of('names that are markup elsewhere');
    expect(text).toContain(
      'a\\|b &lt;b&gt;&amp;"\'&lt;/b&gt; {0} \\[c\\](d) \\`e\\` \\*f\\* ::error::g%0A, @<!-- -->h #<!-- -->1 \\]\\]&gt;',
    );
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|code)>|!-- -->)/);
  });

  it('shows broken files with their lines and fixes, in Chinese', () => {
    expect(
      checkAsMarkdown(checkedOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/config.yaml': 'locale: zh-CN\n' })),
    ).toMatchInlineSnapshot(`
      "## ❌ 有文件不正确，没有计分：2 个问题

      **\`audits/stall/soup.yaml:9:10\`** \`full-width-colon\`

      “stage”后面用了全角冒号（：）。

      \`\`\`text
      7 |   - id: bowl
      8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
      9 |     stage：experence
        |          ^^
      \`\`\`

      请用半角冒号，后面加一个空格："stage: …"。

      **\`audits/stall/soup.yaml:9:11\`** \`unknown-value\`

      “experence”不在可以写的值当中。

      \`\`\`text
      7 |   - id: bowl
      8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
      9 |     stage：experence
        |            ^^^^^^^^^
      \`\`\`

      您是不是想写“experience”？
      "
    `);
  });

  it.each(BROKEN_SAMPLES)('shows %s', (code, make) => {
    expect(checkAsMarkdown(make())).toContain(`\`${code}\``);
  });
});

describe('A summary that would be too long', () => {
  const many = (text: string) =>
    checkedOf(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`audits/shop/visit-${at}.yaml`, text])), {
      flags: { min_index: 3 },
    });
  const bytes = (text: string) => Buffer.byteLength(text);

  it.each([4000, 12_000, 30_000])('keeps within %i bytes, and tells what it leaves out', (most) => {
    for (const text of [GRAVE, BROKEN]) {
      expect(bytes(checkAsMarkdown(many(text)))).toBeGreaterThan(most);
      const short = checkAsMarkdown(many(text), most);
      expect(bytes(short)).toBeLessThanOrEqual(most);
      expect(short).toMatch(/left out|and \d+ more/);
      expect(short.split('<details>').length).toBe(short.split('</details>').length);
    }
  });

  it('shows the verdict and the table before any finding is opened', () => {
    const short = checkAsMarkdown(many(GRAVE), 30_000);
    expect(short).toMatch(/^## ❌ The check fails: 61 gates\n/);
    expect(short.match(/^\| A perm/gm)).toHaveLength(60);
    expect(short).toMatch(/^The findings of \d+ journeys are left out here, because the text would be too long\.$/m);
  });
});
