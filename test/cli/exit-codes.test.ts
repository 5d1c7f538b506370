import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

const mild = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET });
const grave = projectOf({ 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET });
const broken = projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/salon/perm.yaml': GRAVE });
const clean = projectOf({
  'audits/stall/soup.yaml': MILD,
  'audits/config.yaml': `${QUIET}  loop/half-the-work: off\n`,
});

describe('check', () => {
  it('is fine while nothing is an error, and writes to stdout only', async () => {
    expect(await runCli(mild, ['check'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "The check passes. 1 journey, 1 touchpoint: 0 errors, 1 warning, 0 notes (as of 2024-04-10)

      stall/soup  A bowl of soup  (Perfunctory · 1.00 → Experience)

        audits/stall/soup.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.

      The check passes. 1 journey, 1 touchpoint: 0 errors, 1 warning, 0 notes (as of 2024-04-10)
      ",
      }
    `);
  });

  it('fails with 1 on a finding that is an error', async () => {
    expect(await runCli(grave, ['check'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "",
        "out": "The check fails. 1 journey, 1 touchpoint: 1 error, 1 warning, 0 notes (as of 2024-04-10)

      salon/perm  A perm gone wrong  (Unmet · 0.00)

        audits/salon/perm.yaml:7:5  error    ladder/unmet        The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

        audits/salon/perm.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.

      Fails: 1 finding is of severity error or graver; none is allowed (gates.severity).
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

      Fix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09

      The check fails. 1 journey, 1 touchpoint: 1 error, 1 warning, 0 notes (as of 2024-04-10)
      ",
      }
    `);
  });

  it('fails with 2 on files that are not sound: the problems, and no findings', async () => {
    expect(await runCli(broken, ['check'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "audits/stall/soup.yaml:9:10  error  full-width-colon
        The colon after "stage" is a full-width one (：).
        7 |   - id: bowl
        8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
        9 |     stage：experence
          |          ^^
        Fix: Write an ordinary colon and a space: "stage: …".

      audits/stall/soup.yaml:9:11  error  unknown-value
        "experence" is not one of the possible values.
        7 |   - id: bowl
        8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
        9 |     stage：experence
          |            ^^^^^^^^^
        Fix: Did you mean "experience"?

      Problems: 2, in files: 1. Nothing was scored.
      ",
      }
    `);
  });

  it('fails with 2 where there is no folder of audits', async () => {
    expect(await runCli(projectOf({}), ['check'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "audits:1:1  error  no-folder
        There is no folder "audits".
        Fix: Create it and put an audit at audits/BRAND/JOURNEY.yaml, or name another folder with --audits.

      Problems: 1, in files: 1. Nothing was scored.
      ",
      }
    `);
  });

  it.each([
    ['info', 'mild', 1],
    ['warning', 'mild', 1],
    ['error', 'mild', 0],
    ['never', 'mild', 0],
    ['info', 'grave', 1],
    ['warning', 'grave', 1],
    ['error', 'grave', 1],
    ['never', 'grave', 0],
    ['info', 'clean', 0],
  ] as const)('--fail-on %s on the %s project exits with %i', async (severity, name, code) => {
    const ran = await runCli({ mild, grave, clean }[name], ['check', '--fail-on', severity]);
    expect([ran.code, ran.err]).toEqual([code, '']);
  });
});

describe('gates of the config', () => {
  const gatesIn = (out: string) => out.match(/^Fails: .*$/gm);
  const gated = (gates: string, more = '') =>
    projectOf({ 'audits/stall/soup.yaml': `${MILD}${more}`, 'audits/config.yaml': `${QUIET}gates: ${gates}\n` });

  it('severity: warning fails on a warning', async () => {
    const { code, out } = await runCli(gated('{ severity: warning }'), ['check']);
    expect([code, gatesIn(out)]).toEqual([
      1,
      ['Fails: 1 finding is of severity warning or graver; none is allowed (gates.severity).'],
    ]);
  });

  it('--fail-on goes before severity', async () => {
    expect((await runCli(gated('{ severity: warning }'), ['check', '--fail-on', 'never'])).code).toBe(0);
  });

  it('min_index fails an audit below it, and not one at it', async () => {
    const { code, out } = await runCli(gated('{ min_index: 1.5 }'), ['check']);
    expect([code, gatesIn(out)]).toEqual([
      1,
      [
        'Fails: stall/soup has index 1.00; at least 1.50 is asked for (gates.min_index). Its weakest touchpoint: The usual bowl.',
      ],
    ]);
    expect((await runCli(gated('{ min_index: 1 }'), ['check'])).code).toBe(0);
  });

  it('a finding that is waived does not fail, and is shown as waived', async () => {
    const waiver = 'waivers:\n  - { rule: loop/half-the-work, reason: Known, until: 2024-12-31 }\n';
    const { code, out } = await runCli(gated('{ severity: warning }', waiver), ['check']);
    expect(code).toBe(0);
    expect(out).toContain('[waived until 2024-12-31]');
  });

  it('a waiver that is over fails again', async () => {
    const waiver = 'waivers:\n  - { rule: loop/half-the-work, reason: Known, until: 2024-12-31 }\n';
    const folder = gated('{ severity: warning }', waiver);
    expect((await runCli(folder, ['check', '--as-of', '2025-01-01'])).code).toBe(1);
  });
});

describe('score', () => {
  it.each(['table', 'json', 'csv'])('writes problems to stderr and nothing to stdout: --format %s', async (format) => {
    const { code, out, err } = await runCli(broken, ['score', '--format', format]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('audits/stall/soup.yaml:9:10  error  full-width-colon');
  });

  it('is fine whatever the findings are', async () => {
    const { code, err } = await runCli(grave, ['score']);
    expect([code, err]).toEqual([0, '']);
  });
});
