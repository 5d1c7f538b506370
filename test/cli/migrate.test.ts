import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { BROKEN, MILD } from './projects.ts';

const EARLIER = MILD.replace('audit: 1', '# Ours').replace('[mei]', '[mei, mei] # both');
const FILES = {
  'audits/stall/soup.yaml': `\uFEFF${EARLIER.replaceAll('\n', '\r\n')}`,
  'audits/config.yaml': 'gates:\n  findings: { gap/shortfall: 3 }\n',
  'audits/rubrics/ours.yaml': "version: '1'\nextends: standard\n",
};
const migrate = (folder: string, ...args: string[]) => runCli(folder, ['migrate', ...args]);
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

const SHOWN = `audits/config.yaml:2
-   findings: { gap/shortfall: 3 }
+   budgets: { gap/shortfall: 3 }

audits/rubrics/ours.yaml:1
+ rubric: 1

audits/stall/soup.yaml:2
+ audit: 1
audits/stall/soup.yaml:5
- auditors: [mei, mei] # both
+ auditors: [mei] # both

To be rewritten: 3 files. Nothing was written.
`;

describe('migrate', () => {
  it('shows what would change', async () => {
    const folder = projectOf(FILES);
    expect(await migrate(folder, '--dry-run')).toEqual({ code: 0, out: SHOWN, err: '' });
    expect(await migrate(folder, '--check')).toEqual({ code: 1, out: SHOWN, err: '' });
    expect(read(folder, 'audits/config.yaml')).toBe(FILES['audits/config.yaml']);
  });

  it('rewrites what is of an earlier format, and nothing else of it', async () => {
    const folder = projectOf(FILES);
    chmodSync(join(folder, 'audits/config.yaml'), 0o640);
    const files = 'audits/config.yaml\naudits/rubrics/ours.yaml\naudits/stall/soup.yaml\n';
    expect(await migrate(folder)).toEqual({
      code: 0,
      out: `${files}Rewritten: 3 files. Look them over before you commit.\n`,
      err: '',
    });
    const soup = MILD.replace('audit: 1', '# Ours\naudit: 1').replace('[mei]', '[mei] # both');
    expect(read(folder, 'audits/stall/soup.yaml')).toBe(`\uFEFF${soup.replaceAll('\n', '\r\n')}`);
    expect(read(folder, 'audits/config.yaml')).toBe('gates:\n  budgets: { gap/shortfall: 3 }\n');
    expect(read(folder, 'audits/rubrics/ours.yaml')).toBe("rubric: 1\nversion: '1'\nextends: standard\n");
    expect(statSync(join(folder, 'audits/config.yaml')).mode & 0o777).toBe(0o640);
    expect(await migrate(folder, '--check')).toEqual({ code: 0, out: 'Nothing to migrate.\n', err: '' });
    expect((await runCli(folder, ['check', '--fail-on', 'never'])).code).toBe(0);
  });

  it('rewrites what is named alone', async () => {
    const folder = projectOf(FILES);
    expect((await migrate(folder, 'audits/config.yaml')).out).toBe(
      'audits/config.yaml\nRewritten: 1 file. Look them over before you commit.\n',
    );
    expect((await migrate(folder, 'stall/soup')).out).toContain('audits/stall/soup.yaml\nRewritten: 1 file.');
    expect((await migrate(folder, '--dry-run')).out).toContain('To be rewritten: 1 file.');
  });

  it('tells what is left to a person, and rewrites the others', async () => {
    const folder = projectOf({ ...FILES, 'audits/stall/noodles.yaml': BROKEN.replace('audit: 1\n', '') });
    const { code, out, err } = await migrate(folder);
    expect([code, out]).toEqual([2, expect.stringContaining('Rewritten: 3 files.')]);
    expect(err).toContain('audits/stall/noodles.yaml:8:10  error  full-width-colon');
    expect(err).toContain('Problems left to you: 3, in files: 1.\n');
    expect(read(folder, 'audits/stall/noodles.yaml')).toBe(BROKEN.replace('audit: 1\n', ''));
  });

  it('leaves a file of a later format, and says to update the program', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD.replace('audit: 1', 'audit: 2\nnew_key: 1') });
    const said = `audits/stall/soup.yaml:1:8  error  newer-format
  The file is written for a newer version of experience-audit: its format is 2, and this one reads 1.
  1 | audit: 2
    |        ^
  Fix: Update the program: npm install --save-dev experience-audit@latest
`;
    expect(await migrate(folder)).toEqual({
      code: 2,
      out: 'Nothing to migrate.\n',
      err: `${said}\nProblems left to you: 1, in files: 1.\n`,
    });
    expect((await runCli(folder, ['check'])).out).toBe(`${said}\nProblems: 1, in files: 1. Nothing was scored.\n`);
  });

  it('says of files with changes that are not committed that they had them', async () => {
    const { folder, commit, write } = scratchRepository();
    commit('2024-04-10', { 'audits/stall/soup.yaml': MILD });
    write({ 'audits/stall/soup.yaml': EARLIER });
    expect((await migrate(folder)).err).toBe(
      'These held changes that were not committed, which "git diff" now shows together with these: audits/stall/soup.yaml.\n',
    );
    write({ 'audits/stall/soup.yaml': EARLIER });
    expect((await migrate(folder, '--quiet')).err).toBe('');
  });

  it('writes a file over a link where it lies, and goes into none that leads out', async () => {
    const folder = projectOf({ 'shelf/soup.yaml': EARLIER, 'audits/stall/noodles.yaml': MILD });
    symlinkSync('../../shelf/soup.yaml', join(folder, 'audits/stall/soup.yaml'));
    expect((await migrate(folder)).code).toBe(0);
    expect(read(folder, 'shelf/soup.yaml')).toContain('audit: 1\n');
    symlinkSync('/etc/hostname', join(folder, 'audits/stall/host.yaml'));
    expect((await migrate(folder)).err).toContain('audits/stall/host.yaml:1:1  error  link-outside');
  });

  it.each([
    [
      ['../other'],
      'error  There is no audit at "../other".\n  Name a file or folder below audits/, or an audit\'s id.\n',
    ],
    [['--chekc'], 'error  There is no option --chekc.\n  Did you mean --check?\n'],
  ])('refuses %j', async (args, err) => {
    expect(await migrate(projectOf(FILES), ...args)).toEqual({ code: 2, out: '', err });
  });

  it.runIf(process.getuid?.() !== 0)('says of a file that must not be written that it was not', async () => {
    const folder = projectOf(FILES);
    chmodSync(join(folder, 'audits/config.yaml'), 0o444);
    expect((await migrate(folder)).err).toBe(
      'error  "audits/config.yaml" cannot be written (EACCES).\n  See what lies there and who may write it, or name another folder. What was written before stays; run it again.\n',
    );
  });
});
