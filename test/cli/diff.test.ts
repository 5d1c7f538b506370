import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { diffData } from '../../src/formats/diff/diff-as-json.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { standardAt } from '../support/build-audit.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { type ScratchRepository, scratchRepository } from '../support/scratch-repository.ts';
import { QUIET } from './projects.ts';

const soup = 'audits/stall/soup.yaml';
const perm = 'audits/salon/perm.yaml';

/** A repository whose audits fell from one commit, `base`, to the next. */
function fallen(config = QUIET): ScratchRepository {
  const repository = scratchRepository();
  repository.commit('2024-07-01', {
    'audits/config.yaml': config,
    [soup]: auditYaml({ bowl: 2 }, { title: { en: 'A bowl of soup', 'zh-CN': '一碗汤', 'zh-TW': '一碗湯' } }),
    [perm]: auditYaml({ cut: 1 }, { title: 'A perm' }),
  });
  repository.git('tag', 'base');
  repository.commit('2024-07-02', {
    [soup]: auditYaml({ bowl: 1 }, { title: { en: 'A bowl of soup', 'zh-CN': '一碗汤', 'zh-TW': '一碗湯' } }),
  });
  return repository;
}

/** A year of a team's audits: each thing that can happen to one happened to one. */
function eventful(locale = 'en'): ScratchRepository {
  const repository = scratchRepository('我们的 audits');
  const house = (threshold: number, version: string) =>
    `rubric: 1\nversion: "${version}"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
  const named = (title: string, id: string, said: Partial<Touchpoint>, more: object = {}) =>
    auditYaml({}, { title, brand: title, touchpoints: [{ id, name: `The ${id}`, stage: 'renew', ...said }], ...more });
  const { accountable: _, transparent: __, ...some } = standardAt(2);
  const old = { ratings: standardAt(1), evidence: [{ kind: 'survey' as const, date: '2023-07-10' }] };
  repository.commit('2024-07-01', {
    'audits/config.yaml': `${QUIET}locale: ${locale}\n`,
    'audits/rubrics/house.yaml': house(0.5, '1'),
    'audits/bank/loan.yaml': named('Loan', 'form', { ratings: standardAt(1) }),
    'audits/house/rules.yaml': named('Rules', 'door', { ratings: some }, { rubric: 'house' }),
    'audits/salon/perm.yaml': named('Perm', 'perm', { ratings: standardAt(1) }),
    'audits/shop/till.yaml': named('Till', 'till', { ratings: standardAt(1) }),
    'audits/stall/soup.yaml': auditYaml({ bowl: 1 }).replace('stage: ', 'stage：'),
    'audits/yoga/card.yaml': named('Card', 'card', old),
  });
  repository.git('tag', 'spring');
  repository.commit('2024-07-20', {
    'audits/rubrics/house.yaml': house(0.95, '2'),
    'audits/bank/loan.yaml': named('Loan', 'form', { ratings: standardAt(2) }),
    'audits/salon/perm.yaml': null,
    'audits/salon/wave.yaml': named('Perm', 'perm', { ratings: standardAt(1) }),
    'audits/shop/till.yaml': named('Till', 'checkout', { name: 'The till', ratings: standardAt(1) }),
    'audits/stall/soup.yaml': auditYaml({ bowl: 1 }),
    'audits/yoga/card.yaml': named('Card', 'card', old, { summary: 'Read again' }),
  });
  return repository;
}

describe('a story of nineteen days', () => {
  it('is told with the cause of each change', async () => {
    const { folder } = eventful();
    const { code, out, err } = await runCli(folder, ['diff', 'spring', 'HEAD', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const diff = JSON.parse(out);
    expect(Object.keys(diff)).toEqual([
      'format',
      'base',
      'head',
      'rubrics',
      'settings',
      'audits',
      'unreadable',
      'submodules',
      'moved_from',
      'summary',
      'gate',
    ]);
    expect(diff.base).toMatchObject({ revision: 'spring', date: '2024-07-01', dirty: false });
    type Told = Record<string, unknown> & { effects: Record<string, number>; findings: { gained: object[] } };
    const audits = new Map<string, Told>(diff.audits.map((audit: Told) => [audit['id'], audit]));
    expect([...audits.keys()]).toEqual(['bank/loan', 'house/rules', 'salon/wave', 'shop/till', 'yoga/card']);
    expect(audits.get('bank/loan')).toMatchObject({ by: 1, effects: { judgement: 1, rubric: 0 } });
    expect(audits.get('house/rules')?.['by']).toBeLessThan(0);
    expect(audits.get('house/rules')?.effects['rubric']).toBe(audits.get('house/rules')?.['by']);
    expect(audits.get('salon/wave')).toMatchObject({ state: 'renamed', from: 'salon/perm', by: 0 });
    expect(audits.get('shop/till')?.['touchpoints']).toMatchObject([
      { id: 'checkout', from: 'till', state: 'renamed' },
    ]);
    expect(audits.get('yoga/card')?.findings.gained).toMatchObject([{ rule: 'evidence/stale', cause: 'time' }]);
    expect(diff.unreadable).toMatchObject([{ in: 'base', file: soup, fault: { line: 10, column: 10 } }]);
    expect(diff.summary.audits).toEqual({ worse: 0, better: 1, rescored: 1, added: 0, removed: 0, renamed: 1 });
  });

  it('is told on a terminal', async () => {
    const repository = eventful();
    const { out } = await runCli(repository.folder, ['diff', 'spring', 'HEAD']);
    expect(withoutHashes(out, repository)).toMatchInlineSnapshot(`
      "spring (<spring>, 2024-07-01) → HEAD (<head>, 2024-07-20)
      1 journey got better, 1 journey moved by the rubric alone, 1 journey was renamed, 1 new finding, 3 findings are gone, 1 file is not compared

      ▲ bank/loan  Loan
          ▂ Perfunctory → ▅ Service  1.00 → 2.00  +1.00  judgement
          ▲ The form  ▂ Perfunctory → ▅ Service  1.00 → 2.00  judgement
          − audits/bank/loan.yaml:8:3  warning  trust/weak-facet  Trust is weak in Competence: 0%.  [judgement]
          − audits/bank/loan.yaml:8:3  warning  value/deviation  Value falls short in Standards: 40%.  [judgement]
          − audits/bank/loan.yaml:8:3  warning  value/deviation  Value falls short in Efficiency: 0%.  [judgement]

      ~ house/rules  Rules
          ▅ Service → ▂ Perfunctory  2.00 → 1.89  −0.11  rubric
          ~ The door  ▅ Service → ▂ Perfunctory  2.00 → 1.89  rubric

      = salon/wave  Perm (was salon/perm)
          ▂ Perfunctory  1.00

      = shop/till  Till
          ▂ Perfunctory  1.00
          = The till  ▂ Perfunctory  1.00  was till

      = yoga/card  Card
          ▂ Perfunctory  1.00
          + audits/yoga/card.yaml:32:9  warning  evidence/stale  The card: the newest evidence is from 2023-07-10, 376 days before the as-of date.  [time]

      The rubric house changed: version 1 → 2.
      Both states are scored with the rubrics in use now; what a change of rubric did stands apart and is neither better nor worse.
      audits/stall/soup.yaml:10:10 could not be read as it was then, and is not compared: The colon after "stage" is a full-width one (：).
      "
    `);
  });

  it('is told in a comment, in Chinese', async () => {
    const repository = eventful('zh-CN');
    const { out } = await runCli(repository.folder, ['diff', 'spring', 'HEAD', '--format', 'markdown']);
    expect(withoutHashes(out, repository)).toMatchInlineSnapshot(`
      "<!-- experience-audit diff -->
      **1 条旅程变好了，1 条旅程只因评分表而变动，1 条旅程改了名，新出现 1 个检查发现，3 个检查发现已消失，1 个文件未作比较**

      \`spring\`（<spring>，2024-07-01） → \`HEAD\`（<head>，2024-07-20）

      - audits/stall/soup.yaml:10:10 当时无法读取，未作比较：“stage”后面用了全角冒号（：）。
      - 评分表 house 改了：版本 1 → 2。
      - 前后两个版本都按现在的评分表评过；评分表变更带来的变动单独列出，不算变好，也不算变差。

      | 旅程 | 层级 | 指数 | 评分表的影响 | 原因 |
      | --- | --- | --- | --- | --- |
      | ▲ **Loan** \`bank/loan\` | ▂&nbsp;应付客户 → ▅&nbsp;提供服务 | 1.00 → 2.00（+1.00） |  | 评定 |
      | ~ **Rules** \`house/rules\` | ▅&nbsp;提供服务 → ▂&nbsp;应付客户 | 2.00 → 1.89（−0.11） | −0.11 |  |

      **新的检查发现**

      - 警告 \`audits/yoga/card.yaml:32\` The card：最新的证据是 2023-07-10 的，距基准日期 376 天。 \`evidence/stale\`（时间）

      **已消失的检查发现**

      - 警告 \`audits/bank/loan.yaml:8\` 信任在“专业”上偏弱：0%。 \`trust/weak-facet\`（评定）
      - 警告 \`audits/bank/loan.yaml:8\` “标准”方面的价值打了折扣：40%。 \`value/deviation\`（评定）
      - 警告 \`audits/bank/loan.yaml:8\` “效率”方面的价值打了折扣：0%。 \`value/deviation\`（评定）

      **新增、移除和改名**

      - **Perm** \`salon/wave\`（原为 \`salon/perm\`）
      - Till：The till（原为 \`till\`）

      <details><summary>逐个触点 · 2</summary>

      | 旅程 | 触点 | 层级 | 指数 | 原因 |
      | --- | --- | --- | --- | --- |
      | Loan | ▲ The form | ▂&nbsp;应付客户 → ▅&nbsp;提供服务 | 1.00 → 2.00（+1.00） | 评定 |
      | Rules | ~ The door | ▅&nbsp;提供服务 → ▂&nbsp;应付客户 | 2.00 → 1.89（−0.11） | 评分表 |

      </details>

      <details><summary>各种原因的含义 · 3</summary>

      - **评分表**：尺子变了，说明不了变好还是变差
      - **时间**：只是日子过去了：证据过了期，行动或豁免到了期限
      - **评定**：评定、权重或关键时刻变了，或对触点的其他描述变了

      </details>
      "
    `);
  });
});

it('a finding that is waived, and one that no longer is, is told with the reason and the end', async () => {
  const repository = scratchRepository();
  const oven = (more: object) =>
    auditYaml(
      {},
      {
        touchpoints: [
          {
            id: 'bowl',
            name: 'The bowl',
            stage: 'renew',
            ratings: standardAt(2),
            promises: [{ what: 'Served hot', promised: 1, delivered: 9, better: 'lower' }],
          },
        ],
        ...more,
      },
    );
  const waivers = [{ rule: 'gap/promise-broken', reason: 'A new oven comes', until: '2024-12-31' }];
  repository.commit('2024-07-01', { [soup]: oven({}) });
  repository.commit('2024-07-02', { [soup]: oven({ waivers }) });
  const there = await runCli(repository.folder, ['diff', 'HEAD~1', 'HEAD']);
  const back = await runCli(repository.folder, ['diff', 'HEAD', 'HEAD~1']);
  const finding = 'error  gap/promise-broken  The bowl: promised 1, delivered 9 (Served hot).';
  const lines = (out: string) =>
    out
      .replace(/\S+:\d+:\d+ {2}/g, '')
      .split('\n')
      .slice(1);
  expect(lines(there.out)).toEqual([
    '1 finding is now waived (1 error)',
    '',
    '= stall/soup  A visit',
    '    ▅ Service  2.00',
    `    ○ ${finding}  [actions, waived until 2024-12-31: A new oven comes]`,
    '',
  ]);
  expect(lines(back.out)).toEqual([
    '1 finding is no longer waived (1 error)',
    '',
    '= stall/soup  A visit',
    '    ▅ Service  2.00',
    `    ! ${finding}  [actions, was waived until 2024-12-31: A new oven comes]`,
    '',
  ]);
});

function withoutHashes(text: string, { git }: ScratchRepository): string {
  return text
    .replaceAll(git('rev-parse', '--short=7', 'spring'), '<spring>')
    .replaceAll(git('rev-parse', '--short=7', 'HEAD'), '<head>');
}

describe('a folder that was moved', () => {
  it.each([
    ['en', 'Audits were moved here from audits; each is compared with what it was there.'],
    ['zh-CN', '有审计从 audits 移到了这里，已与移动前的内容比较。'],
    ['zh-TW', '有稽核從 audits 移到了這裡，已與移動前的內容比較。'],
  ])('hides no fall from the gate, and is named (%s)', async (locale, said) => {
    const repository = fallen(`${QUIET}locale: ${locale}\n`);
    repository.write({ 'cx/README.md': 'x' });
    repository.git('reset', '--quiet', '--hard', 'base');
    repository.git('mv', 'audits', 'cx/audits');
    repository.commit('2024-07-02', {
      'cx/audits/stall/soup.yaml': auditYaml({ bowl: 1 }, { title: 'A bowl of soup' }),
    });
    const call = ['diff', 'base', 'HEAD', '--fail-on-drop', '0.1'];
    for (const [folder, more] of [
      [repository.folder, ['--audits', 'cx/audits']],
      [join(repository.folder, 'cx'), []],
    ] as const) {
      const { code, out, err } = await runCli(folder, [...call, ...more]);
      expect([code, err, out.split('\n')]).toEqual([1, '', expect.arrayContaining([said])]);
      const comment = await runCli(folder, [...call, ...more, '--format', 'markdown']);
      expect(comment.out).toContain(`- ${said}\n`);
      const { moved_from, gate } = JSON.parse((await runCli(folder, [...call, ...more, '--format', 'json'])).out);
      expect([moved_from, gate.failed]).toEqual([
        ['audits'],
        [{ audit: 'stall/soup', file: 'cx/audits/stall/soup.yaml', drop: 1 }],
      ]);
    }
  });
});

describe('what is compared', () => {
  it('is the working tree unless a head is named', async () => {
    const { folder, write } = fallen();
    write({ [soup]: auditYaml({ bowl: 3 }) });
    const { code, out } = await runCli(folder, ['diff', 'HEAD', '--format=json']);
    const { head, audits } = JSON.parse(out);
    expect([code, head.revision, head.dirty, audits[0].by]).toEqual([0, null, true, 2]);
  });

  it.each([['base..HEAD'], ['base...HEAD'], ['base..'], ['base...']])('may be a range: %s', async (range) => {
    const { out } = await runCli(fallen().folder, ['diff', range, '--format=json']);
    expect(JSON.parse(out).audits).toMatchObject([{ id: 'stall/soup', by: -1 }]);
  });

  it('is nothing where nothing changed, which is said in one line', async () => {
    const { folder } = fallen();
    const { code, out } = await runCli(folder, ['diff', 'HEAD', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '<!-- experience-audit diff -->',
      '**Nothing changed: every journey stands where it stood.**',
    ]);
  });

  it('does not reach into a submodule, which is told on stderr', async () => {
    const inner = scratchRepository();
    inner.commit('2024-07-01', { 'visit.yaml': auditYaml({ till: 1 }) });
    const { folder, git, commit } = fallen();
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'audits/partner');
    commit('2024-07-03');
    expect(await runCli(folder, ['diff', 'HEAD', 'HEAD'])).toMatchObject({
      code: 0,
      err: 'audits/partner is a repository of its own (a submodule): what it holds is not compared. To compare within it: experience-audit diff BASE --audits audits/partner\n',
    });
    const within = await runCli(folder, ['diff', 'HEAD', '--audits', 'audits/partner', '--format=json']);
    expect([within.code, JSON.parse(within.out).audits]).toEqual([0, []]);
    const comment = await runCli(folder, ['diff', 'HEAD', 'HEAD', '--format', 'markdown']);
    expect(comment.out).toContain('- audits/partner is a repository of its own (a submodule): what it holds');
  });

  it('does not reach into a linked folder, nor to what git ignores, which is told on stderr and in the comment', async () => {
    const { folder, write, commit } = fallen();
    commit('2024-07-03', { '.gitignore': 'draft.yaml\n', 'agency/visit.yaml': auditYaml({ till: 1 }) });
    symlinkSync('../agency', join(folder, 'audits/agency'));
    write({ 'audits/draft.yaml': auditYaml({ x: 1 }) });
    const { code, out, err } = await runCli(folder, ['diff', 'HEAD', '--fail-on-drop', '--format', 'markdown']);
    expect([code, err.split('\n').sort()]).toEqual([
      0,
      [
        '',
        '"audits/agency" is a link to a folder: what it holds has its history elsewhere, and is left out here.',
        'Git was told to ignore audits/draft.yaml: not compared.',
      ],
    ]);
    expect(out).toContain('- audits/agency is a link to a folder: what it holds is not compared.\n');
    expect(out).toContain('- Git was told to ignore audits/draft.yaml: not compared.\n');
  });
});

describe('a file that is broken now', () => {
  it('is told with its fix on stderr and left out; the rest is compared, and the code is 2', async () => {
    const { folder, write } = fallen();
    write({ [perm]: auditYaml({ cut: 1 }).replace('stage: ', 'stage：') });
    const { code, out, err } = await runCli(folder, ['diff', 'base', '--fail-on-drop']);
    expect(code).toBe(2);
    expect(out).toContain('▼ stall/soup');
    expect(out).toContain(
      `${perm}:10:10 cannot be read, and is not compared: The colon after "stage" is a full-width one (：).`,
    );
    expect(err).toContain('Fix: Write an ordinary colon and a space: "stage: …".');
    expect(err).toContain('Problems: 1, in files: 1. These files are left out.');
  });
});

describe('files are named', () => {
  it('by their paths in the repository for other programs, and from here for people', async () => {
    const { folder } = fallen();
    mkdirSync(join(folder, 'team'));
    const run = (format: string) =>
      runCli(join(folder, 'team'), ['diff', 'base', 'HEAD', '--audits', '../audits', '--format', format]);
    const { audits } = JSON.parse((await run('json')).out) as ReturnType<typeof diffData>;
    expect(audits.map(({ file }) => file)).toEqual([soup]);
    expect(audits[0]?.findings.gained.every(({ file }) => file === soup)).toBe(true);
    expect((await run('markdown')).out).toContain(`\`${soup}:`);
    expect((await run('pretty')).out).toContain(` ../${soup}:`);
  });
});

describe('the gate on drops', () => {
  it.each<[string, string, string[], number]>([
    ['is not there unless asked for', QUIET, [], 0],
    ['is the config’s', `${QUIET}gates: { max_drop: 0.25 }\n`, [], 1],
    ['is the config’s when the flag stands alone', `${QUIET}gates: { max_drop: 1 }\n`, ['--fail-on-drop'], 0],
    ['lets nothing fall when the flag stands alone and the config says nothing', QUIET, ['--fail-on-drop'], 1],
    ['is the flag’s rather than the config’s', `${QUIET}gates: { max_drop: 0.25 }\n`, ['--fail-on-drop', '1.5'], 0],
    ['may be written with an equals sign', QUIET, ['--fail-on-drop=0.1'], 1],
  ])('%s', async (_, config, flags, code) => {
    expect((await runCli(fallen(config).folder, ['diff', ...flags, 'base'])).code).toBe(code);
  });

  it('says what was found, what is allowed, where, and how to go on', async () => {
    const { out } = await runCli(fallen().folder, ['diff', 'base', 'HEAD', '--fail-on-drop', '0.25']);
    expect(out.split('\n').slice(1, 5)).toEqual([
      '1 journey got worse, 3 new findings',
      'Fails: 1 journey fell by more than 0.25.',
      'stall/soup fell by 1.00, and at most 0.25 is allowed: audits/stall/soup.yaml',
      'Fix what got worse; or accept it with a higher gates.max_drop in config.yaml, or for this run with --fail-on-drop 1.',
    ]);
    const json = await runCli(fallen().folder, ['diff', 'base', 'HEAD', '--fail-on-drop', '0.25', '--format=json']);
    expect([json.code, JSON.parse(json.out).gate]).toEqual([
      1,
      { max_drop: 0.25, failed: [{ audit: 'stall/soup', file: soup, drop: 1 }] },
    ]);
  });

  it('is not for what the rubric did', async () => {
    const { folder } = eventful();
    expect((await runCli(folder, ['diff', 'spring', 'HEAD', '--fail-on-drop', '0'])).code).toBe(0);
  });
});

describe('a call that cannot be carried out says why, and what to do', () => {
  const known = fallen();
  known.git('branch', 'side');
  known.git('switch', '--quiet', '--orphan', 'alone');
  known.commit('2024-07-03', { [soup]: auditYaml({ bowl: 1 }) });
  known.git('switch', '--quiet', 'main');
  known.git('tag', 'twice', 'base');
  known.git('branch', 'twice', 'main');
  const shallow = `${known.folder}-shallow`;
  known.git('clone', '--quiet', '--depth', '1', `file://${known.folder}`, shallow);
  const whole =
    'Fetch the whole history: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).';
  const clone = `${known.folder}-clone`;
  known.git('clone', '--quiet', `file://${known.folder}`, clone);

  it.each<[string, string, string[], string]>([
    ['no base', known.folder, [], `diff needs more words.\n  ${usage()}`],
    ['a word too many', known.folder, ['a', 'b', 'c'], `"c" is one word too many.\n  ${usage()}`],
    [
      'a mistyped branch',
      known.folder,
      ['mian'],
      'There is no revision "mian".\n  Did you mean "main"? Name a branch, a tag or a commit; git branch --all lists the branches.',
    ],
    [
      'a head that is not there',
      known.folder,
      ['main', 'sidee'],
      'There is no revision "sidee".\n  Did you mean "side"? Name a branch, a tag or a commit; git branch --all lists the branches.',
    ],
    [
      'a name nowhere near',
      known.folder,
      ['release-2026'],
      'There is no revision "release-2026".\n  Name a branch, a tag or a commit; git branch --all lists the branches.',
    ],
    [
      'a hash nobody has',
      known.folder,
      ['0123abc'],
      'There is no revision "0123abc".\n  If it was made elsewhere, fetch it: git fetch.',
    ],
    [
      'a branch that only the remote has',
      clone,
      ['side'],
      'There is no revision "side".\n  Did you mean "origin/side"? Name a branch, a tag or a commit; git branch --all lists the branches.',
    ],
    [
      'a branch of a remote that is not here',
      clone,
      ['origin/release'],
      'There is no revision "origin/release".\n  If it is new there, fetch it: git fetch origin release.',
    ],
    [
      'a shallow clone',
      shallow,
      ['HEAD~1'],
      `There is no revision "HEAD~1" in this clone, which is shallow.\n  ${whole}`,
    ],
    [
      'a remote branch in a shallow clone',
      shallow,
      ['origin/side'],
      `There is no revision "origin/side" in this clone, which is shallow.\n  ${whole}`,
    ],
    [
      'a file',
      known.folder,
      [soup],
      `"${soup}" is a file or folder, and diff compares two revisions of all audits.\n  Name a branch, a tag or a commit, for example: diff main.`,
    ],
    [
      'a folder of the audits',
      known.folder,
      ['stall'],
      '"stall" is a file or folder, and diff compares two revisions of all audits.\n  Name a branch, a tag or a commit, for example: diff main.',
    ],
    [
      'a tag and a branch',
      known.folder,
      ['twice'],
      '"twice" names more than one commit.\n  Name the one that is meant: refs/heads/twice or refs/tags/twice.',
    ],
    [
      'no commit',
      known.folder,
      ['HEAD:audits'],
      '"HEAD:audits" names something in git that is not a commit.\n  Name a branch, a tag or a commit, for example: diff HEAD~1.',
    ],
    [
      'nothing in common',
      known.folder,
      ['main...alone'],
      'main and alone have no commit in common.\n  Compare them as they stand: diff main..alone.',
    ],
    [
      'a range and a head',
      known.folder,
      ['base..main', 'side'],
      '"base..main" is a range already, so "side" is one word too many.\n  Write diff BASE HEAD, diff BASE..HEAD, or diff BASE...HEAD.',
    ],
    [
      'a drop that is too much',
      known.folder,
      ['main', '--fail-on-drop', '4'],
      '"4" is not possible for --fail-on-drop.\n  Write a number from 0 to 3, such as --fail-on-drop 0.1; a BASE that is a number goes before the option.',
    ],
    [
      'a drop with a comma',
      known.folder,
      ['main', '--fail-on-drop', '0,1'],
      '"0,1" is not possible for --fail-on-drop.\n  Write a number from 0 to 3, such as --fail-on-drop 0.1; a BASE that is a number goes before the option.',
    ],
    [
      'a drop that is no number',
      known.folder,
      ['main', '--fail-on-drop=much'],
      '"much" is not possible for --fail-on-drop.\n  Write a number from 0 to 3, such as --fail-on-drop 0.1; a BASE that is a number goes before the option.',
    ],
    [
      'an empty drop',
      known.folder,
      ['main', '--fail-on-drop='],
      '"" is not possible for --fail-on-drop.\n  Write a number from 0 to 3, such as --fail-on-drop 0.1; a BASE that is a number goes before the option.',
    ],
  ])('%s', async (_, folder, words, said) => {
    expect(await runCli(folder, ['diff', ...words])).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });

  it('outside a repository, before the first commit, in another user’s, and without git', async () => {
    const plain = projectOf({ [soup]: auditYaml({ bowl: 1 }) });
    expect((await runCli(plain, ['diff', 'main'])).err).toBe(
      'error  audits/ is not in a git repository, so git knows no revision of it.\n  Run this in a clone of the repository; or begin one: git init, git add, git commit.\n',
    );
    const fresh = scratchRepository();
    fresh.write({ [soup]: auditYaml({ bowl: 1 }) });
    expect((await runCli(fresh.folder, ['diff', 'HEAD'])).err).toBe(
      'error  There is no commit yet, so git knows no revision of audits/.\n  Make the first: git add audits, git commit.\n',
    );
    const strange = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    expect((await runProcess(known.folder, ['diff', 'main'], strange)).err).toBe(
      'error  git does not trust the repository of audits/: it belongs to another user of this machine.\n  Say that it is safe: git config --global --add safe.directory "$PWD".\n',
    );
    expect((await runProcess(known.folder, ['diff', 'main'], { PATH: '/nowhere' })).err).toBe(
      'error  git is not installed, or not on the PATH.\n  Install it: https://git-scm.com/downloads.\n',
    );
  });

  it('where git lacks what it would have to read: in a partial clone without its remote, and a damaged repository', async () => {
    const fix = 'In a partial clone, fetch the rest: git fetch --refetch. Else "git fsck" finds what is damaged.';
    const whole = scratchRepository();
    whole.commit('2024-07-01', { [soup]: auditYaml({ bowl: 1 }) });
    whole.commit('2024-07-02', { [soup]: auditYaml({ bowl: 2 }) });
    whole.git('config', 'uploadpack.allowFilter', 'true');
    const partial = `${whole.folder}-partial`;
    whole.git('clone', '--quiet', '--filter=blob:none', `file://${whole.folder}`, partial);
    whole.git('-C', partial, 'remote', 'set-url', 'origin', 'file:///nowhere');
    for (const command of [['diff', 'HEAD~1', 'HEAD'], ['history']]) {
      const { code, out, err } = await runCli(partial, command);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^error {2}git cannot read what it has of audits\/: could not fetch [0-9a-f]+ from promisor remote\n/,
      );
      expect(err).toContain(`\n  ${fix}\n`);
    }
    const tree = whole.git('rev-parse', 'HEAD~1:audits');
    rmSync(join(whole.folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    const { code, err } = await runCli(whole.folder, ['diff', 'HEAD~1', 'HEAD']);
    expect([code, err.split('\n')[1]]).toEqual([2, `  ${fix}`]);
  });

  it('by an empty name, as of a variable that is not set', async () => {
    expect((await runCli(known.folder, ['diff', ''])).err).toBe(
      'error  The name of a revision is empty; a variable may not be set.\n  Name a branch, a tag or a commit.\n',
    );
  });

  it('without a folder of audits', async () => {
    const { code, out, err } = await runCli(known.folder, ['diff', 'main', '--audits', 'nowhere']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('nowhere:1:1  error  no-folder');
  });
});

function usage(): string {
  return 'Usage: experience-audit diff BASE [HEAD] | BASE..HEAD | BASE...HEAD [--format pretty|markdown|json] [--fail-on-drop [X]]';
}
