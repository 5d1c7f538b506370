import { describe, expect, test } from 'vitest';
import { codeQualityProblems } from './code-quality-problems.ts';
import { gitlabPipelineProblems } from './gitlab-pipeline-problems.ts';
import { junitProblems } from './junit-problems.ts';
import { preCommitProblems } from './pre-commit-problems.ts';
import { sarifProblems } from './sarif-problems.ts';
import { workflowProblems } from './workflow-problems.ts';

type Check = (text: string) => string[] | Promise<string[]>;

const SARIF = `{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "experience-audit", "rules": [{ "id": "gap/shortfall" }] } },
  "results": [{ "ruleId": "gap/shortfall", "level": "warning", "message": { "text": "Promised more than it keeps." } }] }] }`;

const JUNIT = `<testsuites><testsuite name="salon/perm" tests="1" failures="1">
  <testcase name="gap/shortfall" classname="salon/perm"><failure message="Promised more than it keeps." type="warning">Line 4</failure><system-out/></testcase>
</testsuite></testsuites>`;

const CODE_QUALITY = `[{ "description": "Promised more than it keeps.", "check_name": "gap/shortfall", "fingerprint": "4f2a", "severity": "minor",
  "location": { "path": "audits/salon/perm.yaml", "lines": { "begin": 4 } } }]`;

const WORKFLOW = `on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - run: echo fine
  publish:
    needs: check
    runs-on: ubuntu-latest
    steps:
      - uses: actions/deploy-pages@v4
`;

const PIPELINE = `check:
  script: echo fine
  artifacts:
    reports:
      junit: report.xml
`;

const PRE_COMMIT = `repos:
  - repo: local
    hooks:
      - { id: check, name: Check, entry: npm test, language: system, files: '^audits/' }
`;

describe.each<[tool: string, check: Check, valid: string, right: string, planted: string, problem: RegExp]>([
  ['SARIF: a level that there is not', sarifProblems, SARIF, '"warning"', '"severe"', /level must be equal to one/],
  [
    'SARIF: a key of another name',
    sarifProblems,
    SARIF,
    '"results"',
    '"outcomes"',
    /must NOT have additional properties/,
  ],
  [
    'SARIF: a result without words',
    sarifProblems,
    SARIF,
    '{ "text": "Promised more than it keeps." }',
    '{}',
    /message/,
  ],
  ['JUnit: a case without a name', junitProblems, JUNIT, 'name="gap/shortfall"', '', /attribute 'name' is required/],
  ['JUnit: an unknown element', junitProblems, JUNIT, 'system-out', 'finding', /element is not expected/],
  ['JUnit: no XML', junitProblems, JUNIT, '</testsuites>', '', /Premature end of data/],
  ['code quality: an unknown severity', codeQualityProblems, CODE_QUALITY, '"minor"', '"warning"', /severity/],
  ['code quality: an absolute path', codeQualityProblems, CODE_QUALITY, 'audits/', '/audits/', /location/],
  ['code quality: a line before the first', codeQualityProblems, CODE_QUALITY, ': 4 }', ': 0 }', /location/],
  ['workflow: an unknown key', workflowProblems, WORKFLOW, 'steps', 'stages', /Unexpected value 'stages'/],
  ['workflow: an unknown event', workflowProblems, WORKFLOW, 'pull_request', 'merge_request', /merge_request/],
  [
    'workflow: a job that needs none',
    workflowProblems,
    WORKFLOW,
    'needs: check',
    'needs: build',
    /'publish' depends on unknown job 'build'/,
  ],
  ['pipeline: an unknown key', gitlabPipelineProblems, PIPELINE, 'artifacts', 'artefacts', /artefacts/],
  ['pipeline: a path where a list belongs', gitlabPipelineProblems, PIPELINE, 'reports:', 'paths:', /paths/],
  ['pipeline: a job that needs none', gitlabPipelineProblems, PIPELINE, 'check:', 'check:\n  needs: [build]', /build/],
  [
    'pre-commit: a hook that no stage knows',
    preCommitProblems,
    PRE_COMMIT,
    'language: system',
    'language: cobol',
    /must be equal to one of the allowed values/,
  ],
  ['pre-commit: an unknown key', preCommitProblems, PRE_COMMIT, 'entry', 'command', /command/],
  ['pre-commit: no regular expression', preCommitProblems, PRE_COMMIT, '^audits/', '(audits', /regular expression/],
])('%s', (_, check, valid, right, planted, problem) => {
  test('the example passes', async () => {
    expect(await check(valid)).toEqual([]);
  });

  test('the planted fault is found', async () => {
    const faulty = valid.replaceAll(right, planted);
    expect(faulty).not.toBe(valid);
    expect((await check(faulty)).join('\n')).toMatch(problem);
  });
});

test('two findings with the same fingerprint are one to GitLab, so that is a problem too', () => {
  const [finding] = JSON.parse(CODE_QUALITY) as [object];
  expect(codeQualityProblems(JSON.stringify([finding, finding]))).toEqual(['/1/fingerprint 4f2a stands twice']);
});
