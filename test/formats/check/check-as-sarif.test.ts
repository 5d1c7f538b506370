import { describe, expect, it } from 'vitest';
import { checkAsSarif } from '../../../src/formats/check/check-as-sarif.ts';
import type { Checked } from '../../../src/formats/check/checked.ts';
import { RULES } from '../../../src/lenses/rulebook.ts';
import { sarifProblems } from '../../support/sarif-problems.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

const runOf = (sample: string) => JSON.parse(checkAsSarif(sampleOf(sample))).runs[0];
const sampleOf = (name: string): Checked => {
  const make = SAMPLES[name];
  if (!make) throw new Error(`There is no sample "${name}".`);
  return make();
};

describe('SARIF', () => {
  it.each([...Object.entries(SAMPLES), ...BROKEN_SAMPLES])('holds against its schema: %s', (_, make) => {
    expect(sarifProblems(checkAsSarif(make()))).toEqual([]);
  });

  it('knows every rule with its help, and where the results point to it', () => {
    const { tool, results } = runOf('the example site, held to strict gates');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { help } of tool.driver.rules) expect(help.text).toContain('Why it matters:');
  });

  it('says of a rule how grave it is, and whether it is off', () => {
    const { tool } = runOf('audits that are fine');
    const rule = (wanted: string) => tool.driver.rules.find(({ id }: { id: string }) => id === wanted);
    expect(rule('ladder/unmet')).toMatchObject({
      defaultConfiguration: { enabled: true, level: 'error' },
      properties: { tags: ['ladder'], 'problem.severity': 'error' },
    });
    expect(rule('evidence/missing').defaultConfiguration.enabled).toBe(false);
  });

  it('places a finding, and tells it from others by more than its line', () => {
    const { results } = runOf('Chinese in a folder with spaces');
    expect(results.at(-1)).toEqual({
      ruleId: 'ladder/unmet',
      ruleIndex: 0,
      level: 'error',
      message: { text: '烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: '%E4%BD%93%E9%AA%8C/%E6%88%91%E7%9A%84%20%E5%AE%A1%E8%AE%A1/salon/perm.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 7, startColumn: 5 },
          },
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: 'ladder/unmet:体验/我的 审计/salon/perm.yaml:perm:1',
        'finding/v1': 'ladder/unmet:体验/我的 审计/salon/perm.yaml:perm:1',
      },
    });
  });

  it('names the program, its language, the commit and the repository', () => {
    const run = runOf('Chinese in a folder with spaces');
    expect(run.tool.driver).toMatchObject({ name: 'experience-audit', version: '1.2.3', language: 'zh-CN' });
    expect(run.versionControlProvenance).toEqual([
      { repositoryUri: 'https://github.com/cx/audits', revisionId: '0123456789abcdef0123456789abcdef01234567' },
    ]);
    expect(runOf('audits that are fine').versionControlProvenance).toBeUndefined();
  });

  it('keeps what is waived as suppressed, with its reason', () => {
    const { results } = runOf('waived findings, and milder ones');
    const suppressed = results.filter((one: { suppressions?: unknown }) => one.suppressions);
    expect(suppressed).toMatchObject([
      {
        ruleId: 'ladder/unmet',
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'Until <May> & "later"',
            properties: { owner: 'jing', until: '2024-12-31' },
          },
        ],
      },
    ]);
  });

  it('masks what it would take for a placeholder or a link', () => {
    const { results } = runOf('names that are markup elsewhere');
    expect(results.at(-1).message.text).toContain('{{0}} \\[c](d)');
  });

  it.each([
    ['audits that are fine', 0, true, []],
    ['a failed gate of each kind', 1, true, [/ladder|severity/, /index/, /index/, /half-the-work/]],
    ['broken files', 2, false, []],
  ])('tells how it ended and what fails: %s', (sample, exitCode, executionSuccessful, failed) => {
    const { invocations, properties } = runOf(sample);
    expect(invocations).toEqual([{ executionSuccessful, exitCode }]);
    expect(properties.gates.passed).toBe(exitCode === 2 ? null : exitCode === 0);
    expect(properties.gates.failed).toEqual(failed.map((gate) => expect.stringMatching(gate)));
  });

  it('shows what is wrong with a file at its place, with the fix, and no finding beside', () => {
    const { results, tool } = runOf('broken files');
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['full-width-colon', 'unknown-value']);
    expect(results[1]).toMatchObject({
      level: 'error',
      message: { text: '"experence" is not one of the possible values.\nFix: Did you mean "experience"?' },
      locations: [{ physicalLocation: { region: { startLine: 9, startColumn: 11, endColumn: 20 } } }],
    });
    expect(tool.driver.rules[results[1].ruleIndex].id).toBe('unknown-value');
  });
});
