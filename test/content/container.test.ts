import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/built-sites.ts';
import { runProcess } from '../support/run-process.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const TEXT = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
const instructions = DockerfileParser.parse(TEXT).getInstructions();
const start = instructions.findLastIndex((one) => one.getKeyword() === 'FROM');
const image = instructions.slice(start);
const argumentsOf = (keyword: string, of: readonly Instruction[] = image) =>
  of.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? '');
const runs = argumentsOf('RUN', instructions).map((command) => command.replace(/\\\n/g, ''));

const problems = (text: string) => validate(text).map(({ message }) => message);

const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-container-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

describe('The container file', () => {
  it('is sound', () => expect(problems(TEXT)).toEqual([]));

  it.each([
    ['an unknown instruction', 'USER node', 'USR node', /Unknown instruction: USR/],
    ['a stage that there is not', '--from=package', '--frm=package', /frm/],
    ['two commands', 'CMD ["--help"]', 'CMD ["--help"]\nCMD ["build"]', /only be one CMD/],
  ])('%s is caught', (_, right, planted, problem) => {
    expect(TEXT).toContain(right);
    expect(problems(TEXT.replace(right, planted)).join('\n')).toMatch(problem);
  });

  it('is of Node 24, and small', () => {
    expect(argumentsOf('FROM', instructions)).toEqual(['node:24-slim AS package', 'node:24-slim']);
  });

  it('runs the program as no root, in the mounted folder', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(argumentsOf('WORKDIR')).toEqual(['/audits']);
    expect(image.findLast((one) => one.getKeyword() === 'RUN')?.getRange().start.line).toBeLessThan(
      image.find((one) => one.getKeyword() === 'USER')?.getRange().start.line ?? 0,
    );
    expect(argumentsOf('ENTRYPOINT')).toEqual(['["experience-audit"]']);
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: object };
    expect(Object.keys(bin)).toEqual(['experience-audit']);
  });

  it.each(runs)('has commands that are sound to the shell: %s', (command) => {
    const { stderr, status } = spawnSync('sh', ['-n'], { input: command, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is made from files that there are, and that .dockerignore lets through', () => {
    const copied = argumentsOf('COPY', instructions.slice(0, start)).flatMap((line) => line.split(' ').slice(0, -1));
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8').matchAll(/^!(.*)$/gm);
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect([...allowed].map(([, path = '']) => path).sort()).toEqual(copied.sort());
  });

  it('says what it takes to start without arguments', async () => {
    const [shown = '[]'] = argumentsOf('CMD');
    const { code, out } = await runProcess(tempDir, JSON.parse(shown) as string[]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: experience-audit COMMAND/m);
  });

  it('reads a repository that belongs to somebody else', async () => {
    const { folder, commit } = scratchRepository();
    const yoga = readFileSync(join(ROOT, 'audits/yoga/year-card.yaml'), 'utf8');
    commit('2026-01-01', { 'audits/yoga/year-card.yaml': yoga });
    const settings = join(tempDir, 'gitconfig');
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_SYSTEM: settings, GIT_CONFIG_GLOBAL: '/dev/null' };
    expect((await runProcess(folder, ['history'], env)).err).toContain('safe.directory');
    const trusts = /git config --system .*/.exec(runs.join('\n'))?.[0] ?? '';
    execFileSync('sh', ['-c', trusts], { env: { ...process.env, ...env } });
    const { code, out } = await runProcess(folder, ['history'], env);
    expect([code, out]).toEqual([0, expect.stringContaining('yoga/year-card')]);
  });
});
