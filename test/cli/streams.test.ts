import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

const PROJECTS = {
  sound: projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET }),
  grave: projectOf({ 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET }),
  broken: projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/salon/perm.yaml': GRAVE }),
};

/** What is on stdout: nothing, or a result that is all there is. */
type Result = 'nothing' | 'text' | 'JSON' | 'CSV';

/** A call, its exit code, and what it writes; on stderr something stands only when the code is not 0 and nothing is on stdout. */
interface Outcome {
  of: keyof typeof PROJECTS;
  call: string;
  code: number;
  result: Result;
}

/** A line per command and outcome. A new command adds its own. */
const OUTCOMES: readonly Outcome[] = [
  { of: 'sound', call: 'check', code: 0, result: 'text' },
  { of: 'sound', call: 'check --fail-on warning', code: 1, result: 'text' },
  { of: 'grave', call: 'check', code: 1, result: 'text' },
  { of: 'broken', call: 'check', code: 2, result: 'text' },
  { of: 'sound', call: 'check --format', code: 2, result: 'nothing' },
  { of: 'sound', call: 'check no/such', code: 2, result: 'nothing' },
  { of: 'grave', call: 'score', code: 0, result: 'text' },
  { of: 'sound', call: 'score --format json', code: 0, result: 'JSON' },
  { of: 'sound', call: 'score --format csv', code: 0, result: 'CSV' },
  { of: 'broken', call: 'score --format json', code: 2, result: 'nothing' },
  { of: 'sound', call: 'score --format xml', code: 2, result: 'nothing' },
  { of: 'sound', call: 'explain', code: 0, result: 'text' },
  { of: 'broken', call: 'explain prompt', code: 0, result: 'text' },
  { of: 'sound', call: 'explain promt', code: 2, result: 'nothing' },
  { of: 'sound', call: 'badge', code: 0, result: 'text' },
  { of: 'sound', call: 'badge stall/soup --format json', code: 0, result: 'JSON' },
  { of: 'broken', call: 'badge stall/soup', code: 2, result: 'nothing' },
  { of: 'sound', call: 'badge stall/soop', code: 2, result: 'nothing' },
  { of: 'sound', call: 'build --out built --audience public', code: 0, result: 'text' },
  { of: 'sound', call: 'build --single-file stall/soup', code: 0, result: 'text' },
  { of: 'broken', call: 'build', code: 2, result: 'nothing' },
  { of: 'broken', call: 'build --single-file stall/soup', code: 2, result: 'nothing' },
  { of: 'sound', call: 'build --out .', code: 2, result: 'nothing' },
  { of: 'sound', call: 'dev --port none', code: 2, result: 'nothing' },
  { of: 'sound', call: 'preview --out nowhere', code: 2, result: 'nothing' },
];

describe('stdout holds the result and nothing else, stderr what went wrong', () => {
  it.each(OUTCOMES)('$of: $call → $code, $result', async ({ of, call, code, result }) => {
    const ran = await runCli(PROJECTS[of], call.split(' '));
    expect([ran.code, ran.err !== ''], ran.err).toEqual([code, code !== 0 && result === 'nothing']);
    expect(isWhole(ran.out, result)).toBe(true);
    // On no terminal there is no talk to silence, and neither the result nor an error ever is.
    expect(await runCli(PROJECTS[of], [...call.split(' '), '--quiet'])).toEqual(ran);
  });

  it.each([
    ['JSON', '{}\nand a word', false],
    ['CSV', 'a,b\n1\n', false],
    ['nothing', 'a word', false],
    ['text', 'no end of the line', false],
  ] as const)('is told from what is not a result alone: %s', (result, out, whole) => {
    expect(isWhole(out, result)).toBe(whole);
  });
});

function isWhole(out: string, result: Result): boolean {
  if (result === 'nothing') return out === '';
  if (!out.endsWith('\n')) return false;
  if (result === 'CSV') return new Set(out.trimEnd().split(/\r?\n/).map(fieldsOf)).size === 1;
  if (result === 'text') return out.length > 1;
  try {
    JSON.parse(out);
    return true;
  } catch {
    return false;
  }
}

function fieldsOf(line: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
}
