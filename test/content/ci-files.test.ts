import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitlabPipelineProblems } from '../support/gitlab-pipeline-problems.ts';
import { preCommitProblems } from '../support/pre-commit-problems.ts';
import { action } from '../support/run-action.ts';
import { workflowProblems } from '../support/workflow-problems.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, { permissions?: object; 'timeout-minutes'?: number; steps: Step[] }>;
}

const text = (name: string) => readFileSync(new URL(`../../content/ci/${name}`, import.meta.url), 'utf8');
const workflow = parse(text('github-actions.yml')) as Workflow;
const jobs = Object.entries(workflow.jobs);
const pipeline = parse(text('gitlab-ci.yml')) as Record<string, { script?: string[] }>;

describe('a file of the guide is valid to the tool that reads it', () => {
  it.each(['github-actions.yml', 'github-action.yml'])('GitHub’s parser: %s', async (name) => {
    expect(await workflowProblems(text(name))).toEqual([]);
  });
  it('the schema of GitLab', () => expect(gitlabPipelineProblems(text('gitlab-ci.yml'))).toEqual([]));
  it('the keys of pre-commit', () => expect(preCommitProblems(text('pre-commit.yml'))).toEqual([]));
});

it('the workflow of this repository is valid to GitHub’s parser', async () => {
  const own = readFileSync(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8');
  expect(await workflowProblems(own)).toEqual([]);
});

describe('the workflow of GitHub', () => {
  it('gives a pull request from a fork no right to write', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch']);
    expect(workflow.permissions).toEqual({});
  });

  it.each(jobs)('%s says which rights it needs, and ends by itself', (_, job) => {
    expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('fetches the whole history where it is compared or shown', () => {
    const deep = jobs.filter(([, { steps }]) => steps.some((step) => step.with?.['fetch-depth'] === 0));
    expect(deep.map(([name]) => name)).toEqual(['check', 'build']);
  });

  it('keeps what was scored after npm has emptied its folder', () => {
    const steps = workflow.jobs['build']?.steps ?? [];
    const npm = steps.findIndex(({ run }) => run?.startsWith('npm ci'));
    const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(npm).toBeGreaterThan(0);
    expect(cache).toBeGreaterThan(npm);
  });

  it('names every action with its major version', () => {
    const uses = jobs.flatMap(([, { steps }]) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((action) => !/^(actions|github)\/[a-z/-]+@v\d+$/.test(action))).toEqual([]);
  });
});

describe('the workflow with the action of this repository', () => {
  const short = parse(text('github-action.yml')) as Workflow;

  it('runs when the long one does, with the same rights', () => {
    const rights = ({ on, permissions, jobs }: Workflow) => ({
      on,
      permissions,
      jobs: ['check', 'build', 'publish'].map((name) => [name, jobs[name]?.permissions]),
    });
    expect(rights(short)).toEqual(rights(workflow));
  });

  it('gives the action what it takes', () => {
    const steps = Object.values(short.jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/'));
    expect(own.map(({ uses }) => uses)).toEqual(Array(2).fill('OWNER/experience-audit@VERSION'));
    const given = own.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });
});

describe('a script in a file of the guide is sound to the shell', () => {
  const steps = jobs.flatMap(([name, job]) => job.steps.flatMap(({ run }) => (run ? [[name, run] as const] : [])));
  const scripts = Object.entries(pipeline).flatMap(([name, { script }]) =>
    script ? [[name, script.join('\n')] as const] : [],
  );

  it.each([...steps, ...scripts])('of the job %s: %s', (_, script) => {
    const { stderr, status } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
