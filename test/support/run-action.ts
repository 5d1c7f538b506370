import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { afterAll } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './built-sites.ts';

const values = z.record(z.string(), z.string()).default({});
const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string() })),
  outputs: z.record(z.string(), z.object({ value: z.string() })),
  runs: z.object({
    steps: z.array(
      z.object({
        id: z.string().optional(),
        name: z.string().optional(),
        if: z.string().default('success()'),
        uses: z.string().optional(),
        with: values,
        run: z.string().optional(),
        env: values,
        'working-directory': z.string().default('.'),
      }),
    ),
  }),
});

/** The action of this repository. */
export const ACTION = readFileSync(join(ROOT, 'action.yml'), 'utf8');
export const action = actionFile.parse(parse(ACTION));

/** What a run of the action starts from: the checked-out repository, its inputs, and what GitHub would say. */
export interface Asked {
  folder: string;
  inputs?: Readonly<Record<string, string>>;
  github?: Tree;
  env?: Readonly<Record<string, string>>;
  /** Outputs of steps that are other actions, by their id. */
  outputs?: Readonly<Record<string, Tree>>;
}

export interface ActionRun {
  isFailed: boolean;
  /** The steps that ran, by name or action; with what an action was given. */
  ran: [step: string, given?: Readonly<Record<string, string>>][];
  /** What was said, to both streams. */
  said: string;
  summary: string;
  outputs: Readonly<Record<string, string>>;
}

interface Tree {
  readonly [key: string]: string | Tree;
}

const STATES = ['success', 'failure', 'cancelled', 'always'];
const tempDirs: string[] = [];
afterAll(() => {
  for (const tempDir of tempDirs) rmSync(tempDir, { recursive: true, force: true });
});

/** Runs the steps of the action as GitHub's runner does: its expressions by GitHub's own library, its shell by bash. */
export function runAction({ folder, inputs = {}, github = {}, env = {}, outputs = {} }: Asked): ActionRun {
  const temp = mkdtempSync(join(tmpdir(), 'experience-audit-action-'));
  tempDirs.push(temp);
  const file = (name: string) => {
    writeFileSync(join(temp, name), '', { flag: 'a' });
    return join(temp, name);
  };
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const steps: Record<string, Tree> = {};
  const run: ActionRun = { isFailed: false, ran: [], said: '', summary: '', outputs: {} };
  const contexts = () => ({ inputs: { ...defaults, ...inputs }, github, steps });
  const filled = (text: string) =>
    text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
      evaluate(expression, contexts(), run.isFailed).coerceString(),
    );
  const all = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, filled(value)]));

  for (const [at, step] of action.runs.steps.entries()) {
    const condition = step.if.replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
    const whole = STATES.some((state) => condition.includes(`${state}()`)) ? condition : `success() && (${condition})`;
    if (!isTruthy(evaluate(whole, contexts(), run.isFailed))) continue;
    if (step.uses !== undefined) {
      run.ran.push([step.uses, all(step.with)]);
      if (step.id) steps[step.id] = { outputs: outputs[step.id] ?? {} };
      continue;
    }
    run.ran.push([step.name ?? '']);
    writeFileSync(join(temp, `${at}.sh`), step.run ?? '');
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, `${at}.sh`)],
      {
        cwd: join(folder, filled(step['working-directory'])),
        encoding: 'utf8',
        env: {
          ...process.env,
          NO_COLOR: '1',
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: ROOT,
          GITHUB_OUTPUT: file(`${at}.outputs`),
          GITHUB_STEP_SUMMARY: file(`${at}.md`),
          RUNNER_TEMP: temp,
          ...env,
          ...all(step.env),
        },
      },
    );
    run.said += stdout + stderr;
    run.summary += readFileSync(file(`${at}.md`), 'utf8');
    if (status !== 0) run.isFailed = true;
    const lines = readFileSync(file(`${at}.outputs`), 'utf8')
      .split('\n')
      .filter(Boolean);
    if (step.id) steps[step.id] = { outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s))) };
  }
  return {
    ...run,
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([id, { value }]) => [id, filled(value)])),
  };
}

function evaluate(expression: string, contexts: Tree, isFailed: boolean): data.ExpressionData {
  const states = { success: !isFailed, failure: isFailed, cancelled: false, always: true };
  const functions = Object.entries(states).map(([name, is]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(is),
  }));
  const parsed = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(contexts), functions).parse();
  return new Evaluator(parsed, asData(contexts), new Map(functions.map((one) => [one.name, one]))).evaluate();
}

function asData(tree: Tree): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(tree).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : asData(value),
    })),
  );
}

function isTruthy(value: data.ExpressionData): boolean {
  return !['', '0', 'false'].includes(value.coerceString());
}
