import { describe, expect, it } from 'vitest';
import type { Diff } from '../../../src/compare/diff.ts';
import { dropGate } from '../../../src/compare/drop-gate.ts';
import { diffAsMarkdown } from '../../../src/formats/diff/diff-as-markdown.ts';
import type { Locale } from '../../../src/languages/languages.ts';
import { diffWith, findings, found, moved, step } from '../../compare/diffs.ts';

function comment(diff: Diff, maxDrop: number | null = null, locale: Locale = 'en'): string {
  return diffAsMarkdown({ diff, gate: dropGate(diff, maxDrop), locale, commandFor: (folder) => `diff ${folder}` });
}

const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| '));

describe('a comment', () => {
  it('begins with a mark to find it by, the verdict and the gate, and the two states', () => {
    const gained = [found({ severity: 'error' }), found()];
    const text = comment(
      diffWith([moved('a/b', 2, 1.5, {}, { findings: findings({ gained, lost: [found()] }) })]),
      0.25,
    );
    expect(text.split('\n').slice(0, 9)).toEqual([
      '<!-- experience-audit diff -->',
      '❌ **1 journey got worse, 1 new error, 1 other new finding, 1 finding is gone**',
      '',
      'Fails: 1 journey fell by more than 0.25.',
      '',
      '`main` (aaaaaaa, 2024-07-01) → the working tree (bbbbbbb, 2024-07-02, with uncommitted changes)',
      '',
      '- a/b fell by 0.50, and at most 0.25 is allowed: audits/a/b.yaml',
      '- Fix what got worse; or accept it with a higher gates.max_drop in config.yaml, or for this run with --fail-on-drop 0.5.',
    ]);
  });

  it('has a row for each journey that moved, with its causes by what they did', () => {
    expect(
      rows(
        comment(
          diffWith([
            moved('a/fell', 2, 1.5, { evidence: -0.6 }),
            moved('a/rose', 1, 1.004),
            moved('a/within', 1, 1, {}, { touchpoints: [step('till', 1, 2), step('bowl', 2, 1)] }),
          ]),
        ),
      ).slice(0, 5),
    ).toEqual([
      '| Journey | Level | Index | Why |',
      '| --- | --- | --- | --- |',
      '| ▼ **a/fell** `a/fell` | ▅&nbsp;L2 → ▂&nbsp;L1 | 2.00 → 1.50 (−0.50) | evidence −0.60, judgement +0.10 |',
      '| ▲ **a/rose** `a/rose` | ▂&nbsp;L1 | 1.00 (&lt;0.01) | judgement |',
      '| = **a/within** `a/within` | ▂&nbsp;L1 | 1.00 | 2 touchpoints moved |',
    ]);
  });

  it('shows what the rubric did in a column of its own, only where it did anything', () => {
    const audits = [moved('a/both', 2, 1, { rubric: -0.75 }), moved('a/only', 2, 1.5, { rubric: -0.5 })];
    const rubrics = [{ id: 'house', before: { version: '1', hash: 'x' }, after: { version: '2', hash: 'y' } }];
    const text = comment(diffWith(audits, { rubrics }), 0.25);
    expect(rows(text)).toEqual([
      '| Journey | Level | Index | By the rubric | Why |',
      '| --- | --- | --- | --- | --- |',
      '| ▼ **a/both** `a/both` | ▅&nbsp;L2 → ▂&nbsp;L1 | 2.00 → 1.00 (−1.00) | −0.75 | judgement −0.25 |',
      '| ~ **a/only** `a/only` | ▅&nbsp;L2 → ▂&nbsp;L1 | 2.00 → 1.50 (−0.50) | −0.50 |  |',
    ]);
    expect(text).toContain('No journey fell by more than 0.25.');
    expect(text).toContain('- The rubric house changed: version 1 → 2.\n');
  });

  it('names findings, errors first, and folds notes and those beyond ten', () => {
    const gained = [...Array.from({ length: 11 }, () => found()), found({ severity: 'error', line: 9, cause: 'time' })];
    const lines = comment(diffWith([moved('a/b', 1, 1, {}, { findings: findings({ gained }) })])).split('\n');
    const at = lines.indexOf('**New findings**');
    expect(lines[at + 2]).toBe('- **Error** `audits/a/b.yaml:9` It fell short. `gap/shortfall` (time)');
    expect(lines[at + 3]).toBe('- Warning `audits/a/b.yaml:3` It fell short. `gap/shortfall` (judgement)');
    expect(lines[at + 13]).toBe('<details><summary>and 2 more</summary>');
    expect(lines.slice(at + 14, at + 18).filter((line) => line.startsWith('- '))).toHaveLength(2);
    const notes = { gained: [found({ severity: 'info' })], lost: [found(), found({ severity: 'info' })] };
    const text = comment(diffWith([moved('a/b', 1, 1, {}, { findings: findings(notes) })]));
    expect(text).toContain('<details><summary>New findings · 1</summary>\n\n- Info ');
    expect(text).toContain('**No longer found**\n\n- Warning ');
    expect(text).toContain('<details><summary>and 1 more</summary>\n\n- Info ');
  });

  it('folds what the rubric alone brought, and counts it apart', () => {
    const gained = [found({ severity: 'error', cause: 'rubric' }), found({ cause: 'time' })];
    const text = comment(diffWith([moved('a/b', 1, 1, {}, { findings: findings({ gained }) })]));
    expect(text.split('\n')[1]).toBe('**1 new finding, 1 finding came or went by the rubric alone**');
    expect(text).toMatch(
      /\*\*New findings\*\*\n\n- Warning [^\n]*\n\n<details><summary>and 1 more<\/summary>\n\n- \*\*Error/,
    );
  });

  it('names what was waived, with the reason and the end, what no longer is, and other severities', () => {
    const waiver = { reason: 'A new @oven', owner: null, until: '2025-01-01' };
    const was = (said: Parameters<typeof found>[0]) => ({ was: found(said).finding });
    const said = (locale: Locale) => {
      const told = findings({
        unwaived: [{ ...found({ severity: 'error', cause: 'time' }), ...was({ waived: waiver }) }],
        waived: [found({ cause: 'actions', waived: waiver })],
        regraded: [{ ...found({ severity: 'error', cause: 'rubric' }), ...was({ severity: 'warning' }) }],
      });
      const text = comment(diffWith([moved('a/b', 1, 1, {}, { findings: told })]), null, locale);
      expect(text).not.toContain('audits/a/b.yaml`\n');
      return text
        .split('\n')
        .filter((line) => line.startsWith('**') || line.startsWith('- **Error') || line.includes('audits/a/b.yaml'));
    };
    const start = 'audits/a/b.yaml:3` It fell short. `gap/shortfall`';
    expect(said('en')).toEqual([
      '**1 finding is no longer waived (1 error), 1 finding is now waived, 1 finding has another severity**',
      '**No longer waived**',
      `- **Error** \`${start} (time, was waived until 2025-01-01: A new @<!-- -->oven)`,
      '**Now waived**',
      `- Warning \`${start} (actions, waived until 2025-01-01: A new @<!-- -->oven)`,
      `- **Error** \`${start} (rubric, was Warning)`,
    ]);
    expect(said('zh-CN')).toEqual([
      '**1 个检查发现不再豁免（其中 1 个错误），新豁免 1 个检查发现，1 个检查发现的严重程度变了**',
      '**不再豁免的检查发现**',
      `- **错误** \`${start}（时间，原豁免至 2025-01-01：A new @<!-- -->oven）`,
      '**新豁免的检查发现**',
      `- 警告 \`${start}（行动，豁免至 2025-01-01：A new @<!-- -->oven）`,
      `- **错误** \`${start}（评分表，原为 警告）`,
    ]);
    expect(said('zh-TW')).toEqual([
      '**1 個檢查發現不再豁免（其中 1 個錯誤），新豁免 1 個檢查發現，1 個檢查發現的嚴重程度變了**',
      '**不再豁免的檢查發現**',
      `- **錯誤** \`${start}（時間，原豁免至 2025-01-01：A new @<!-- -->oven）`,
      '**新豁免的檢查發現**',
      `- 警告 \`${start}（行動，豁免至 2025-01-01：A new @<!-- -->oven）`,
      `- **錯誤** \`${start}（評分表，原為 警告）`,
    ]);
  });

  it('folds the journeys that fell too far beyond ten, and still says how to go on', () => {
    const lines = comment(diffWith(Array.from({ length: 13 }, (_, at) => moved(`a/${at}`, 2, 1))), 0.25).split('\n');
    const folded = lines.indexOf('<details><summary>and 3 more</summary>');
    expect(lines.slice(0, folded).filter((line) => line.includes(' fell by 1.00'))).toHaveLength(10);
    expect(lines[folded - 2]).toContain('- Fix what got worse;');
    expect(lines.slice(folded).filter((line) => line.includes(' fell by 1.00'))).toHaveLength(3);
  });

  it('lists what is new, gone and renamed', () => {
    const touchpoints = [
      { ...step('x', 1, 1), state: 'renamed' as const, from: 'old' },
      { ...step('y', 1, 1), state: 'added' as const, before: null, by: null, effects: null },
    ];
    const text = comment(
      diffWith([
        moved('a/b', 1, 1, {}, { state: 'renamed', from: 'a/a', touchpoints }),
        moved('a/new', 1, 1, {}, { state: 'added', before: null, by: null, effects: null }),
        moved('a/gone', 1, 1, {}, { state: 'removed', after: null, by: null, effects: null }),
      ]),
    );
    expect(text).toContain(
      [
        '**New, gone and renamed**',
        '',
        '- **a/b** `a/b` (was `a/a`)',
        '- a/b: The x (was `old`)',
        '- a/b: The y (new)',
        '- new: **a/new** `a/new` ▂ L1 1.00',
        '- gone: **a/gone** `a/gone` ▂ L1 1.00',
      ].join('\n'),
    );
  });

  it('is one kind line when nothing changed, or nothing came of it', () => {
    expect(comment(diffWith([])).split('\n')[1]).toBe('**Nothing changed: every journey stands where it stood.**');
    const within = moved('a/b', 1, 1, {}, { touchpoints: [step('till', 1, 2)] });
    expect(comment(diffWith([within])).split('\n')[1]).toBe('**1 touchpoint moved**');
    const text = comment(diffWith([moved('a/b', 1, 1)]));
    expect(text.split('\n')[1]).toBe('**1 file was changed, and every journey stands where it stood.**');
    expect(text).toContain(
      '<details><summary>Changed without effect · 1</summary>\n\n- `audits/a/b.yaml`\n\n</details>',
    );
  });

  it('shows texts as they are: no markup, no mention, no issue', () => {
    const title = '*a* | <b>@team</b> #12 [x](y) `c`\n# d';
    const text = comment(diffWith([moved('a/b', 2, 1, {}, { title })]));
    expect(rows(text)[2]).toContain(
      '**\\*a\\* \\| &lt;b&gt;@<!-- -->team&lt;/b&gt; #<!-- -->12 \\[x\\](y) \\`c\\` #<!-- --> d**',
    );
  });

  it('fits into what a comment may hold, says how much is left out, and closes what it folds', () => {
    const audits = Array.from({ length: 600 }, (_, at) =>
      moved(
        `a/number-${at}`,
        2,
        1,
        {},
        {
          touchpoints: [step('till', 2, 1)],
          findings: findings({ gained: [found({ message: 'A long message. '.repeat(6) })] }),
        },
      ),
    );
    const text = comment(diffWith(audits), 0.25);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n- and \d+ more\n/);
    expect(text.length).toBeGreaterThan(60_000);
    expect(rows(text.replace(/<details>.*?<\/details>/gs, ''))).toHaveLength(27);
    expect(text).toContain('- **judgement**: ratings');
    expect(text).toMatch(/\n\| and \d+ more \| {2}\| {2}\| {2}\|\n/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('names what could not be read, other settings, and in every language the same', () => {
    const fault = { code: 'x', line: 3, column: 6, reason: 'It is broken.' };
    const unreadable = [
      { in: 'base' as const, file: 'audits/a.yaml', fault, instead: null },
      { in: 'head' as const, file: 'audits/b.yaml', fault: null, instead: null },
    ];
    const diff = diffWith([], { unreadable, settings: { rules: true, gates: true } });
    const listed = (locale: Locale) =>
      comment(diff, null, locale)
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(comment(diff).split('\n')[1]).toBe('**2 files are not compared**');
    expect(listed('en')).toEqual([
      '- audits/a.yaml:3:6 could not be read as it was then, and is not compared: It is broken.',
      '- audits/b.yaml cannot be read, and is not compared: its rubric cannot be read.',
      '- config.yaml sets rules otherwise than before; both states are judged by the new settings.',
      '- config.yaml sets gates otherwise than before.',
    ]);
    expect(listed('zh-CN')).toEqual([
      '- audits/a.yaml:3:6 当时无法读取，未作比较：It is broken.',
      '- audits/b.yaml 无法读取，未作比较：它的评分表无法读取。',
      '- config.yaml 里的规则设置变了；前后都按新的设置判断。',
      '- config.yaml 里的关卡设置变了。',
    ]);
    expect(listed('zh-TW')).toEqual([
      '- audits/a.yaml:3:6 當時無法讀取，未列入比較：It is broken.',
      '- audits/b.yaml 無法讀取，未列入比較：它的評分表無法讀取。',
      '- config.yaml 裡的規則設定變了；前後都依新的設定判斷。',
      '- config.yaml 裡的關卡設定變了。',
    ]);
  });

  it('names what is compared with an earlier state, and what is not compared, in every language', () => {
    const fault = { code: 'x', line: 3, column: 6, reason: 'It is broken.' };
    const instead = { commit: 'c'.repeat(40), date: '2024-06-30' };
    const diff = diffWith([], {
      unreadable: [{ in: 'base', file: 'audits/a.yaml', fault, instead }],
      submodules: ['audits/partner'],
      linked: ['audits/agency'],
      ignored: ['audits/x.yaml', 'audits/y.yaml'],
    });
    const listed = (locale: Locale) =>
      comment(diff, null, locale)
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(comment(diff)).not.toContain('file is not compared');
    expect(listed('en')).toEqual([
      '- audits/a.yaml:3:6 could not be read as it was then, and is compared as of 2024-06-30 (ccccccc), when it last could be: It is broken.',
      '- audits/partner is a repository of its own (a submodule): what it holds is not compared. To compare within it: diff audits/partner',
      '- audits/agency is a link to a folder: what it holds is not compared.',
      '- Git was told to ignore audits/x.yaml, audits/y.yaml: not compared.',
    ]);
    expect(listed('zh-CN')).toEqual([
      '- audits/a.yaml:3:6 当时无法读取，改与最后一次能读取的版本比较，即 2024-06-30（ccccccc）：It is broken.',
      '- audits/partner 是一个独立的仓库（子模块），其中的内容未作比较。要在其中比较，请运行：diff audits/partner',
      '- audits/agency 是指向另一个文件夹的链接，其中的内容未作比较。',
      '- git 被设为忽略 audits/x.yaml，audits/y.yaml，未作比较。',
    ]);
    expect(listed('zh-TW')).toEqual([
      '- audits/a.yaml:3:6 當時無法讀取，改與最後一次能讀取的版本比較，即 2024-06-30（ccccccc）：It is broken.',
      '- audits/partner 是一個獨立的儲存庫（子模組），其中的內容未列入比較。要在其中比較，請執行：diff audits/partner',
      '- audits/agency 是指向另一個資料夾的連結，其中的內容未列入比較。',
      '- git 已設定忽略 audits/x.yaml，audits/y.yaml，未列入比較。',
    ]);
  });
});
