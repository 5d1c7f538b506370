import { expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';

const folder = projectOf({
  'audits/config.yaml': 'owners: { store: { en: Store, zh-CN: 门店, zh-TW: 門市 } }\n',
  'audits/shop/kettle.yaml': `audit: 1
title: Buying a kettle
brand: Shop
date: 2026-04-10
auditors: [jing]
owner: wang
links: [{ title: A, url: "https://example.com/a", visibility: internal }]
notes: { text: secret, visibility: internal }
touchpoints:
  - id: pay
    name: Paying, call 13812345678
    stage: convert
    owner: store
    ratings:
      task-completed: { by: { jing: met }, note: N, visibility: internal }
    evidence:
      - { kind: observation, date: 2026-04-09, note: f, visibility: internal }
      - { kind: observation, date: 2026-04-08, visibility: internal }
    actions:
      - { id: a1, title: T, visibility: internal }
replies:
  - { by: store, date: 2026-04-15, text: ok }
  - { by: lisi, date: 2026-04-15, text: ok }
`,
});

it.each(['en', 'zh-CN', 'zh-TW'])('tells what a site for the public leaves out and shows (%s)', async (lang) => {
  const { code, out, err } = await runCli(folder, ['check', '--audience', 'public', '--lang', lang]);
  expect([code, err]).toEqual([0, '']);
  await expect(out).toMatchFileSnapshot(`check-public/${lang}.txt`);
});

it('tells programs the same', async () => {
  const { out } = await runCli(folder, ['check', '--audience', 'public', '--format', 'json']);
  const { left_out: left, names_shown: shown, personal_data: personal } = JSON.parse(out);
  expect(left).toContainEqual({ kind: 'auditors', name: 'jing', file: 'audits/shop/kettle.yaml', line: 5, column: 11 });
  expect([left.length, shown.length, personal.length]).toEqual([10, 2, 1]);
});

it('is written in no other format', async () => {
  expect(await runCli(folder, ['check', '--audience', 'public', '--format', 'sarif'])).toEqual({
    code: 2,
    out: '',
    err: 'error  --audience is written as text or as JSON.\n  Leave --format out, or write --format json.\n',
  });
});
