import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropGate } from '../../src/compare/drop-gate.ts';
import { diffData } from '../../src/formats/diff/diff-as-json.ts';
import type { Comparison } from '../../src/history/comparison.ts';
import type { Files } from '../../src/intake/files.ts';
import { type Compared, type CompareOptions, compareProjects } from '../../src/project/compare-projects.ts';
import { type Effects, onDisk } from '../../src/project/effects.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { standardAt } from '../support/build-audit.ts';
import { scratchRepository, type Written } from '../support/scratch-repository.ts';

/** What `diff --format json` tells. */
type Diff = ReturnType<typeof diffData>;

const soup = 'audits/stall/soup.yaml';
const perm = 'audits/salon/perm.yaml';

function compared(states: readonly Written[], how: Partial<CompareOptions> & { unsaved?: Written } = {}): Compared {
  const { unsaved = {}, ...options } = how;
  const repository = scratchRepository();
  for (const [at, files] of states.entries()) repository.commit(`2024-07-0${at + 1}`, files);
  repository.write(unsaved);
  const opened = compareProjects(
    { folder: 'audits', base: 'HEAD~1', head: 'HEAD', all: false, ...options },
    onDisk(repository.folder),
  );
  if ('problem' in opened) throw new Error(JSON.stringify(opened.problem));
  return opened;
}

function diffOf(states: readonly Written[], how: Partial<CompareOptions> & { unsaved?: Written } = {}): Diff {
  return dataOf(compared(states, how));
}

function dataOf({ diff, config: { locale } }: Compared): Diff {
  if (!diff) throw new Error('no diff');
  return diffData({ diff, gate: dropGate(diff, null), locale });
}

/** One touchpoint with all that is said of it. */
function saying(touchpoint: object, more: object = {}): string {
  return auditYaml({}, { touchpoints: [{ id: 'bowl', name: 'The bowl', stage: 'renew', ...touchpoint }], ...more });
}

const brief = ({ audits }: Diff) => audits.map(({ id, from, state }) => [id, from, state]);
const caused = (found: Diff['audits'][number]['findings']['gained']) =>
  found.map(({ rule, touchpoint, cause }) => [rule, touchpoint, cause]);

describe('what became of the audits', () => {
  it('is told per audit and touchpoint, with levels and indices before and after', () => {
    const [audit] = diffOf([
      { [soup]: auditYaml({ bowl: 1, talk: 1 }) },
      { [soup]: auditYaml({ bowl: 2, talk: 1 }) },
    ]).audits;
    expect(audit).toMatchObject({
      id: 'stall/soup',
      state: 'changed',
      file: soup,
      before: { level: 1, name: 'Perfunctory' },
      after: { level: 1, name: 'Perfunctory' },
      touchpoints: [
        {
          id: 'bowl',
          state: 'same',
          name: 'The bowl',
          before: { name: 'Perfunctory' },
          after: { name: 'Service' },
          by: 1,
        },
      ],
    });
    expect(audit?.effects?.judgement).toBe(audit?.by);
  });

  it('is new, gone or renamed; a file that git does not know yet is renamed when brand and touchpoints are the same', () => {
    const other = (title: string, touchpoint: string) => auditYaml({ [touchpoint]: 1 }, { title, brand: title });
    const states: Written[] = [{ [soup]: other('Soup', 'bowl'), [perm]: other('Perm', 'cut') }, {}];
    const unsaved = {
      [soup]: null,
      [perm]: null,
      'audits/salon/wave.yaml': auditYaml({ cut: 1 }, { title: 'Wave', brand: 'Perm' }),
      'audits/bank/loan.yaml': other('Loan', 'form'),
    };
    const { audits, summary } = diffOf(states, { head: null, unsaved });
    expect(audits.map(({ id, from, state }) => [id, from, state])).toEqual([
      ['salon/wave', 'salon/perm', 'renamed'],
      ['bank/loan', null, 'added'],
      ['stall/soup', null, 'removed'],
    ]);
    expect(summary.audits).toEqual({ worse: 0, better: 0, rescored: 0, added: 1, removed: 1, renamed: 1 });
  });

  it('has the findings that a new audit brings, and none of one that is gone', () => {
    const { audits } = diffOf([
      { [soup]: auditYaml({ bowl: 0 }) },
      { [soup]: null, [perm]: auditYaml({ cut: 0, x: 1 }, { title: 'A perm', brand: 'Salon' }) },
    ]);
    const [added, removed] = audits;
    expect(added?.findings.gained.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'ladder/unmet', touchpoint: 'cut', cause: 'scope', file: perm },
    ]);
    expect(removed?.findings).toEqual({ gained: [], lost: [], waived: [], unwaived: [], regraded: [] });
  });

  it('is nothing when a comment or the words changed: the file is named all the same', () => {
    const { audits } = diffOf([
      { [soup]: auditYaml({ bowl: 1 }) },
      { [soup]: `# Seen again\n${auditYaml({ bowl: 1 })}` },
    ]);
    expect(audits).toMatchObject([{ id: 'stall/soup', by: 0, touchpoints: [], findings: { gained: [], lost: [] } }]);
  });

  it('begins with nothing where there was no folder, and ends with it where there is no audit', () => {
    expect(brief(diffOf([{ 'README.md': 'x' }, { [soup]: auditYaml({ bowl: 1 }) }]))).toEqual([
      ['stall/soup', null, 'added'],
    ]);
    expect(brief(diffOf([{ [soup]: auditYaml({ bowl: 1 }), 'audits/README.md': 'x' }, { [soup]: null }]))).toEqual([
      ['stall/soup', null, 'removed'],
    ]);
  });
});

describe('the cause', () => {
  const rated = { ratings: standardAt(2), evidence: [{ kind: 'survey', date: '2024-06-01' }] };

  it('is the time when evidence grew old in a file that was changed for other reasons', () => {
    const stale = (summary: string) =>
      saying({ ...rated, evidence: [{ kind: 'survey', date: '2023-07-02' }] }, { summary });
    const [audit] = diffOf([{ [soup]: stale('One') }, {}, { [soup]: stale('Two') }], { base: 'HEAD~2' }).audits;
    expect(caused(audit?.findings.gained ?? [])).toEqual([['evidence/stale', 'bowl', 'time']]);
  });

  it('is the time in a file that nobody touched, when everything is read', () => {
    const states: Written[] = [
      { [soup]: saying({ ...rated, evidence: [{ kind: 'survey', date: '2023-07-02' }] }) },
      {},
      {},
    ];
    expect(diffOf(states, { base: 'HEAD~2' }).audits).toEqual([]);
    const [audit] = diffOf(states, { base: 'HEAD~2', all: true }).audits;
    expect([audit?.state, caused(audit?.findings.gained ?? [])]).toEqual([
      'unchanged',
      [['evidence/stale', 'bowl', 'time']],
    ]);
  });

  it('is evidence when a measure rates otherwise, and scope when a touchpoint came', () => {
    const { prompt: _, ...others } = standardAt(2);
    const waited = (value: number) => ({
      ...rated,
      ratings: others,
      measures: [{ metric: 'wait', value, unit: 'min', target: 5, better: 'lower', rates: 'prompt' }],
    });
    const [audit] = diffOf([
      { [soup]: saying(waited(4)) },
      {
        [soup]: auditYaml(
          {},
          {
            touchpoints: [
              { id: 'bowl', name: 'The bowl', stage: 'renew', ...waited(9) } as never,
              { id: 'talk', name: 'The talk', stage: 'renew', ratings: standardAt(0) },
            ],
          },
        ),
      },
    ]).audits;
    expect(audit?.touchpoints).toMatchObject([
      { id: 'bowl', before: { level: 2 }, after: { level: 1 } },
      { id: 'talk', state: 'added', after: { level: 0 } },
    ]);
    expect(audit?.touchpoints[0]?.effects?.evidence).toBe(audit?.touchpoints[0]?.by);
    expect(audit?.effects?.scope).toBeLessThan(-0.5);
    expect(audit?.effects?.judgement).toBe(0);
    expect(caused(audit?.findings.gained ?? [])).toContainEqual(['ladder/unmet', 'talk', 'scope']);
  });

  it('is actions when one was put off or has no owner', () => {
    const acting = (more: object) =>
      saying({ ...rated, actions: [{ id: 'ask', title: 'Ask', lifts: ['emotion-met'], ...more }] });
    const [audit] = diffOf([{ [soup]: acting({ owner: 'jing' }) }, { [soup]: acting({}) }]).audits;
    expect(caused(audit?.findings.gained ?? [])).toEqual([['actions/no-owner', 'bowl', 'actions']]);
  });

  it('stands apart for the rubric: both states are scored with the new one', () => {
    const house = (threshold: number, version: string) =>
      `rubric: 1\nversion: "${version}"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
    const some = Object.fromEntries(
      Object.entries(standardAt(2)).filter(([id]) => id !== 'accountable' && id !== 'transparent'),
    );
    const { 'need-led': __, ...fewer } = some;
    const diff = diffOf([
      {
        'audits/rubrics/house.yaml': house(0.5, '1'),
        [soup]: saying({ ratings: some }, { rubric: 'house' }),
        [perm]: saying({ ratings: some }, { rubric: 'house' }),
      },
      { 'audits/rubrics/house.yaml': house(0.95, '2'), [soup]: saying({ ratings: fewer }, { rubric: 'house' }) },
    ]);
    expect(diff.rubrics).toMatchObject([{ id: 'house', before: { version: '1' }, after: { version: '2' } }]);
    expect(diff.summary.audits).toMatchObject({ worse: 1, rescored: 1 });
    const [changed, untouched] = diff.audits;
    expect([changed?.id, changed?.state, untouched?.id, untouched?.state]).toEqual([
      'stall/soup',
      'changed',
      'salon/perm',
      'unchanged',
    ]);
    expect(untouched?.effects?.rubric).toBe(untouched?.by);
    expect(changed?.effects?.rubric).toBe(untouched?.by);
    expect(changed?.effects?.judgement).toBeLessThan(0);
    expect(changed?.by).toBeCloseTo((changed?.effects?.rubric ?? 0) + (changed?.effects?.judgement ?? 0), 9);
  });

  it('is scope for a touchpoint with another id, which is one touchpoint', () => {
    const [audit] = diffOf([{ [soup]: saying(rated) }, { [soup]: saying({ ...rated, id: 'big-bowl' }) }]).audits;
    expect(audit).toMatchObject({
      by: 0,
      touchpoints: [{ id: 'big-bowl', from: 'bowl', state: 'renamed', by: 0 }],
      findings: { gained: [], lost: [] },
    });
  });
});

describe('a waiver', () => {
  const waivers = [{ rule: 'gap/promise-broken', reason: 'A new oven comes', until: '2024-07-02' }];
  const oven = (delivered: number, more: object = {}) =>
    saying(
      { ratings: standardAt(2), promises: [{ what: 'Soon', promised: 1, delivered, better: 'lower' }] },
      { ...more, date: '2024-06-01' },
    );
  const told = (states: readonly Written[], how: Partial<CompareOptions> = {}) => {
    const { audits, summary } = diffOf(states, how);
    const { waived, unwaived } = audits[0]?.findings ?? { waived: [], unwaived: [] };
    const brief = [waived, unwaived].map((list) => list.map(({ rule, cause, waiver }) => [rule, cause, waiver]));
    return [...brief, summary.findings.waived.error, summary.findings.unwaived.error];
  };
  const waiver = { reason: 'A new oven comes', owner: null, until: '2024-07-02' };

  it('is told of with its reason and end: for what counted, for what came with it, in an audit that is new', () => {
    const waived = { [soup]: oven(9, { waivers }) };
    expect(told([{ [soup]: oven(9) }, waived])).toEqual([[['gap/promise-broken', 'actions', waiver]], [], 1, 0]);
    expect(told([{ [soup]: oven(1) }, waived])).toEqual([[['gap/promise-broken', 'actions', waiver]], [], 1, 0]);
    expect(told([{ [perm]: auditYaml({ cut: 1 }) }, waived])).toEqual([
      [['gap/promise-broken', 'scope', waiver]],
      [],
      1,
      0,
    ]);
  });

  it('that is taken away or runs out is told of, too', () => {
    const waived = { [soup]: oven(9, { waivers }) };
    expect(told([waived, { [soup]: oven(9) }])).toEqual([[], [['gap/promise-broken', 'actions', waiver]], 0, 1]);
    expect(told([waived, {}, {}], { base: 'HEAD~2', all: true })).toEqual([
      [],
      [['gap/promise-broken', 'time', waiver]],
      0,
      1,
    ]);
  });
});

it('a severity that a rubric sets otherwise is told of', () => {
  const house = (severity: string) =>
    `rubric: 1\nversion: "1"\nextends: standard\nrules: { ladder/unmet: ${severity} }\n`;
  const { audits, summary } = diffOf([
    { 'audits/rubrics/house.yaml': house('error'), [soup]: auditYaml({ bowl: 0 }, { rubric: 'house' }) },
    { 'audits/rubrics/house.yaml': house('warning') },
  ]);
  expect(audits[0]?.findings.regraded).toMatchObject([
    { rule: 'ladder/unmet', severity: 'warning', severity_before: 'error', cause: 'rubric' },
  ]);
  expect(summary.findings.regraded).toBe(1);
});

it('an audit that is not checked out is not gone', () => {
  const repository = scratchRepository();
  repository.commit('2024-07-01', {
    [soup]: auditYaml({ bowl: 1 }),
    [perm]: auditYaml({ cut: 1 }, { title: 'A perm' }),
  });
  repository.git('update-index', '--skip-worktree', perm);
  repository.write({ [perm]: null, [soup]: auditYaml({ bowl: 2 }) });
  const opened = compareProjects({ folder: 'audits', base: 'HEAD', head: null, all: true }, onDisk(repository.folder));
  expect('diff' in opened && brief(dataOf(opened))).toEqual([['stall/soup', null, 'changed']]);
});

describe('settings', () => {
  it('are those of the head for both states; that they differ is said', () => {
    const config = 'rules: { ladder/unmet: off }\ngates: { max_drop: 0.1 }\n';
    const diff = diffOf([
      { [soup]: auditYaml({ bowl: 0 }), 'audits/config.yaml': config },
      { [soup]: auditYaml({ bowl: 0 }, { summary: 'x' }), 'audits/config.yaml': 'title: Ours\n' },
    ]);
    expect(diff.settings).toEqual({ rules: true, gates: true });
    expect(diff.summary.findings.gained).toEqual({ error: 0, warning: 0, info: 0 });
  });
});

describe('a file that cannot be read', () => {
  const broken = auditYaml({ bowl: 1 }).replace('stage: ', 'stage：');

  it('in the base or the head is named with its place and left out, and the rest goes on', () => {
    const both = compared([
      { [soup]: broken, [perm]: auditYaml({ cut: 1 }), 'audits/a/b.yaml': auditYaml({ x: 1 }) },
      { [soup]: auditYaml({ bowl: 1 }), [perm]: broken, 'audits/a/b.yaml': auditYaml({ x: 2 }) },
    ]);
    const { diagnostics } = both;
    const { audits, unreadable } = dataOf(both);
    expect(audits.map(({ id }) => id)).toEqual(['a/b']);
    expect(unreadable).toMatchObject([
      { in: 'base', file: soup, fault: { code: 'full-width-colon', line: 10, column: 10 } },
      { in: 'head', file: perm, fault: { code: 'full-width-colon', line: 10, column: 10 } },
    ]);
    expect(diagnostics.map(({ file }) => file)).toContain(perm);
    expect(diagnostics.map(({ file }) => file)).not.toContain(soup);
  });

  it('and was renamed is neither new nor gone', () => {
    const mended = broken.replace('stage：', 'stage: ');
    expect(diffOf([{ [soup]: broken }, { [soup]: null, 'audits/stall/bowl.yaml': mended }]).audits).toEqual([]);
  });

  it('is not compared when it is the config: nothing is said of settings', () => {
    const { settings, unreadable } = diffOf([
      { [soup]: auditYaml({ bowl: 1 }), 'audits/config.yaml': 'rule: {}\n' },
      { 'audits/config.yaml': 'rules: { ladder/unmet: off }\n' },
    ]);
    expect(settings).toEqual({ rules: false, gates: false });
    expect(unreadable).toMatchObject([{ in: 'base', file: 'audits/config.yaml', fault: { code: 'unknown-key' } }]);
  });

  it('is not compared either when it is the config on disk', () => {
    const { settings } = diffOf(
      [
        { 'README.md': 'x' },
        { [soup]: auditYaml({ bowl: 1 }), 'audits/config.yaml': 'rules: { ladder/unmet: off }\n' },
      ],
      { base: 'HEAD', head: null, unsaved: { 'audits/config.yaml': 'rule: {}\n' } },
    );
    expect(settings).toEqual({ rules: false, gates: false });
  });

  it('because of its rubric is named, too', () => {
    const { unreadable } = diffOf([
      {
        'audits/rubrics/house.yaml': 'rubric: 2\nversion: "1"\nextends: standard\n',
        [soup]: saying({}, { rubric: 'house' }),
      },
      { 'audits/rubrics/house.yaml': 'rubric: 1\nversion: "1"\nextends: standard\n' },
    ]);
    expect(unreadable.map(({ in: side, file, fault }) => [side, file, fault?.code ?? null])).toEqual([
      ['base', 'audits/rubrics/house.yaml', 'newer-format'],
      ['base', soup, null],
    ]);
  });
});

describe('no fall is hidden from the gate', () => {
  const [good, bad] = [2, 1].map((level) => auditYaml({ bowl: level, talk: level }, { title: 'Soup', brand: 'Stall' }));
  const cracked = good?.replace('stage: ', 'stage：') ?? '';
  const falls = (diff: Diff) => diff.gate.failed.map(({ audit, drop }) => [audit, drop]);
  const gated = (states: readonly Written[], how: Parameters<typeof compared>[1] = {}) => {
    const { diff } = compared(states, how);
    if (!diff) throw new Error('no diff');
    return diffData({ diff, gate: dropGate(diff, 0), locale: 'en' });
  };

  it('by a file that was broken in between: it is compared with the last that could be read', () => {
    const diff = gated([{ [soup]: good ?? '' }, { [soup]: cracked }, { [soup]: bad ?? '' }]);
    expect(falls(diff)).toEqual([['stall/soup', 1]]);
    expect(diff.audits).toMatchObject([{ id: 'stall/soup', state: 'mended', by: -1, effects: { judgement: -1 } }]);
    expect(diff.unreadable).toEqual([
      {
        in: 'base',
        file: soup,
        fault: { code: 'full-width-colon', line: 10, column: 10, reason: expect.any(String) },
        compared_as_of: { commit: expect.stringMatching(/^[0-9a-f]{40}$/), date: '2024-07-01' },
      },
    ]);
  });

  it('by a file that was broken, renamed and broken again', () => {
    const broth = 'audits/stall/broth.yaml';
    const diff = gated([
      { [soup]: good ?? '' },
      { [soup]: null, [broth]: cracked },
      { [broth]: `${cracked}# still broken\n` },
      { [broth]: bad ?? '' },
    ]);
    expect(falls(diff)).toEqual([['stall/broth', 1]]);
  });

  it('by a rubric that was broken in between: what the rubric did stands apart all the same', () => {
    const house = (threshold: number | string) =>
      `rubric: 1\nversion: "1"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
    const some = Object.fromEntries(
      Object.entries(standardAt(2)).filter(([id]) => id !== 'accountable' && id !== 'transparent'),
    );
    const { 'need-led': _, ...fewer } = some;
    const of = (ratings: object) => saying({ ratings }, { rubric: 'house' });
    const diff = gated([
      { 'audits/rubrics/house.yaml': house(0.5), [soup]: of(some), [perm]: of(some) },
      { 'audits/rubrics/house.yaml': house('much') },
      { 'audits/rubrics/house.yaml': house(0.95), [soup]: of(fewer) },
    ]);
    expect(diff.gate.failed.map(({ audit }) => audit)).toEqual(['stall/soup']);
    expect(diff.audits.map(({ id, state, effects }) => [id, state, (effects?.rubric ?? 0) < 0])).toEqual([
      ['stall/soup', 'mended', true],
      ['salon/perm', 'mended', true],
    ]);
    expect(diff.summary.audits).toMatchObject({ worse: 1, rescored: 1 });
  });

  it('by a file that was moved without a word to git, however it changed', () => {
    const more = auditYaml({ bowl: 1, talk: 2, pay: 2 }, { title: 'Soup', brand: 'Stall' });
    const diff = gated([{ [soup]: good ?? '' }], {
      base: 'HEAD',
      head: null,
      unsaved: { [soup]: null, 'audits/stall/broth.yaml': more },
    });
    expect(falls(diff)).toEqual([['stall/broth', expect.closeTo(1 / 3, 9)]]);
    expect(brief(diff)).toEqual([['stall/broth', 'stall/soup', 'renamed']]);
  });

  it('by a folder that was put elsewhere, a link in its place', () => {
    const repository = scratchRepository();
    repository.commit('2024-07-01', { [soup]: good ?? '', [perm]: auditYaml({ cut: 1 }) });
    renameSync(join(repository.folder, 'audits/stall'), join(repository.folder, 'partner'));
    symlinkSync('../partner', join(repository.folder, 'audits/stall'));
    repository.commit('2024-07-02', { 'partner/soup.yaml': bad ?? '' });
    const opened = compareProjects(
      { folder: 'audits', base: 'HEAD~1', head: null, all: false },
      onDisk(repository.folder),
    );
    if (!('diff' in opened) || !opened.diff) throw new Error('no diff');
    expect(dropGate(opened.diff, 0).failed.map(({ audit }) => audit)).toEqual(['stall/soup']);
    expect(opened.diff.linked).toEqual(['audits/stall']);
  });

  it('by a file that git was told to forget and to ignore; one that it never knew is named', () => {
    const repository = scratchRepository();
    repository.commit('2024-07-01', { [soup]: good ?? '' });
    repository.git('rm', '--quiet', '--cached', soup);
    repository.commit('2024-07-02', { '.gitignore': 'audits/s*/\n', 'README.md': 'x' });
    repository.write({ [soup]: bad ?? '', [perm]: auditYaml({ cut: 1 }) });
    const opened = compareProjects(
      { folder: 'audits', base: 'HEAD~1', head: null, all: false },
      onDisk(repository.folder),
    );
    if (!('diff' in opened) || !opened.diff) throw new Error('no diff');
    expect(dropGate(opened.diff, 0).failed.map(({ audit }) => audit)).toEqual(['stall/soup']);
    expect(opened.diff.ignored).toEqual([perm]);
  });
});

describe('what is read', () => {
  /** The paths that a diff reads, of either state. */
  function readBy(head: string | null, options: Partial<CompareOptions> = {}, more: Written = {}): string[] {
    const repository = scratchRepository();
    repository.commit('2024-07-01', {
      [soup]: auditYaml({ bowl: 1 }),
      [perm]: auditYaml({ cut: 1 }),
      'audits/a/b.yaml': auditYaml({ x: 1 }),
    });
    repository.commit('2024-07-02', { [soup]: auditYaml({ bowl: 2 }), ...more });
    const effects = onDisk(repository.folder);
    const read: string[] = [];
    const watched = (files: Files): Files => ({
      ...files,
      read(path) {
        read.push(path);
        return files.read(path);
      },
    });
    const watching = (found: Comparison): Comparison => ({
      ...found,
      base: { ...found.base, files: (wanted) => watched(found.base.files(wanted)) },
      head: { ...found.head, files: (wanted) => watched(found.head.files(wanted)) },
    });
    const all: Effects = {
      ...effects,
      repository(folder) {
        const real = effects.repository(folder);
        return {
          ...real,
          between(base, to) {
            const found = real.between(base, to);
            return 'code' in found ? found : watching(found);
          },
        };
      },
    };
    compareProjects({ folder: 'audits', base: 'HEAD~1', head, all: false, ...options }, all);
    return read.sort();
  }

  it.each([['HEAD'], [null]])('is what differs, once in each state, and of the rest nothing (head: %s)', (head) => {
    expect(readBy(head)).toEqual([soup, soup]);
  });

  it.each([['HEAD'], [null]])('is everything when a rubric differs, or that is asked for (head: %s)', (head) => {
    const everything = ['audits/a/b.yaml', 'audits/a/b.yaml', perm, perm, soup, soup];
    const house = 'audits/rubrics/house.yaml';
    expect(readBy(head, { all: true })).toEqual(everything);
    expect(readBy(head, {}, { [house]: 'rubric: 1\nversion: "1"\nextends: standard\n' })).toEqual(
      [...everything, house].sort(),
    );
  });
});
