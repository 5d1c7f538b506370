import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { thirtyCommits } from '../support/thirty-commits.ts';

const { repository, shas } = thirtyCommits();
const { folder } = repository;

it.each<[string, string, number, string[]]>([
  ['a level that rises', 'talkRises', 0, ['▲ stall/soup  A bowl of soup', '▁ Unmet → ▂ Perfunctory', 'judgement']],
  [
    'a level that falls',
    'queueFalls',
    0,
    ['▼ kiosk/ticket  A ticket', '▂ Perfunctory → ▁ Unmet  1.00 → 0.00  −1.00  judgement'],
  ],
  ['a rubric that changed', 'rubric', 0, ['1 journey moved by the rubric alone', '1.50 → 2.00  +0.50  rubric']],
  ['a file that was renamed', 'renamed', 0, ['1 journey was renamed', 'salon/wave  A wave (was salon/perm)']],
  ['a file that is broken', 'broken', 2, ['audits/garage/repair.yaml:10:12 cannot be read, and is not compared']],
  ['its fixing', 'mended', 0, ['audits/garage/repair.yaml:10:12 could not be read as it was then']],
  ['a journey that is given up', 'deleted', 0, ['− kiosk/ticket  A ticket', 'gone']],
  ['a branch that was merged', 'merged', 0, ['The talk', '▅ Service → █ Experience']],
])('%s is seen against the commit before', async (_, name, exitCode, told) => {
  const { code, out } = await runCli(folder, ['diff', `${shas[name]}^`, shas[name] ?? '']);
  expect(code).toBe(exitCode);
  for (const part of told) expect(out).toContain(part);
});

it('from the first commit to the last, the renamed journey is one, and the rubric stands apart', async () => {
  const { code, out } = await runCli(folder, ['diff', shas['first'] ?? '', 'HEAD']);
  expect(code).toBe(0);
  expect(out).toContain('2 journeys got better, 1 journey is new, 1 journey is gone, 1 journey was renamed');
  expect(out).toContain('▲ salon/wave  A wave (was salon/perm)');
  expect(out).toContain('The rubric house changed: version 1 → 2.');
});
