import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBuiltFiles, pathsIn } from '../../src/cli/built-files.ts';
import { UsageError } from '../../src/cli/command.ts';
import { refuseOther, stagingFor, swapIn } from '../../src/cli/swap-folder.ts';
import { wordsOf } from '../../src/languages/languages.ts';

/** A process number no system gives out. */
const NOBODY = 2 ** 22 + 1;
let tempDir = '';
let out = '';

beforeEach(() => {
  tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-swap-'));
  out = join(tempDir, 'dist');
});
afterEach(() => rmSync(tempDir, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A build of these pages, put where the site goes. Gives what stayed though nothing is known of it. */
function built(files: Readonly<Record<string, string>>): readonly string[] {
  const staged = stagingFor(out);
  write(staged, { 'report.json': '{}', ...files });
  listBuiltFiles(staged);
  return swapIn(staged, { path: out, shown: 'dist' });
}

const contentOf = (path: string) => readFileSync(join(out, path), 'utf8');
const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { reason, fix } = error.say(wordsOf('en').commandLine);
    return `${reason}\n${fix}`;
  }
  return 'done';
};

describe('the folder beside the site', () => {
  it('is made new, and what a killed build left is cleared away, but nothing that only looks like it', () => {
    write(tempDir, { 'dist.building-notes': 'mine', 'dist.old-2023/a': 'mine', 'dist.building-99999999/a': 'mine' });
    mkdirSync(`${out}.building-experience-audit-${NOBODY}/x`, { recursive: true });
    expect(stagingFor(out)).toBe(`${out}.building-experience-audit-${process.pid}`);
    expect(readdirSync(tempDir).sort()).toEqual([
      'dist.building-99999999',
      `dist.building-experience-audit-${process.pid}`,
      'dist.building-notes',
      'dist.old-2023',
    ]);
  });

  it('gives the old site back when a build was killed between taking it away and putting the new one there', () => {
    write(`${out}.old-experience-audit-${NOBODY}`, { 'index.html': 'the old site' });
    stagingFor(out);
    expect(contentOf('index.html')).toBe('the old site');
  });

  it('ends a swap that was killed before all that no build wrote was in the new site', () => {
    built({ 'index.html': 'old' });
    write(out, { CNAME: 'example.org', '.git/HEAD': 'ref' });
    const old = `${out}.old-experience-audit-${NOBODY}`;
    cpSync(out, old, { recursive: true });
    rmSync(out, { recursive: true });
    built({ 'index.html': 'new' });
    // Given back, and swapped as if nothing had been.
    expect([contentOf('index.html'), contentOf('CNAME')]).toEqual(['new', 'example.org']);

    cpSync(out, old, { recursive: true });
    for (const path of ['CNAME', '.git']) rmSync(join(out, path), { recursive: true });
    stagingFor(out);
    expect([contentOf('CNAME'), contentOf('.git/HEAD')]).toEqual(['example.org', 'ref']);
    expect(readdirSync(tempDir).filter((name) => name.includes('.old-'))).toEqual([]);
  });

  it('cannot be made where nothing can be written', () => {
    expect(refusalOf(() => stagingFor('/proc/none/dist'))).toBe(
      'Nothing can be written at "/proc/none" (ENOENT).\nName another folder: --out dist.',
    );
  });
});

describe('a new site in the place of an old one', () => {
  it('brings its own files, and nothing of the old one stays', () => {
    built({ 'index.html': 'old', 'audits/gone/index.html': 'old', 'editions/x/y': 'old' });
    built({ 'index.html': 'new', 'lenses/index.html': 'new' });
    expect(readdirSync(tempDir)).toEqual(['dist']);
    expect(pathsIn(out).sort()).toEqual(['built-files.json', 'index.html', 'lenses/index.html', 'report.json']);
    expect(contentOf('index.html')).toBe('new');
    expect(JSON.parse(contentOf('built-files.json'))).toEqual({
      format: 1,
      files: ['built-files.json', 'index.html', 'lenses/index.html', 'report.json'],
    });
  });

  it('leaves what no build wrote: files, folders, links that lead nowhere, also among its pages', () => {
    built({ 'index.html': 'old', 'audits/a/index.html': 'old' });
    write(out, { '.git/HEAD': 'ref', CNAME: 'example.org', 'audits/a/notes.txt': 'n', 'photos/perm.jpg': 'p' });
    mkdirSync(join(out, 'empty'));
    symlinkSync('nowhere', join(out, 'link'));
    expect(built({ 'index.html': 'new' })).toEqual([]);
    expect(readdirSync(out).sort()).toEqual([
      '.git',
      'CNAME',
      'audits',
      'built-files.json',
      'empty',
      'index.html',
      'link',
      'photos',
      'report.json',
    ]);
    expect([contentOf('audits/a/notes.txt'), contentOf('.git/HEAD')]).toEqual(['n', 'ref']);
    expect(pathsIn(join(out, 'audits'))).toEqual(['a/notes.txt']);
    expect(readdirSync(tempDir)).toEqual(['dist']);
  });

  it.each([
    ['a file', { CNAME: 'mine.org' }, { CNAME: 'ours.org' }, 'CNAME'],
    ['a file within a folder', { 'by/x': 'mine' }, { 'by/x': 'ours' }, 'by/x'],
    ['a file where a folder is to be', { lenses: 'mine' }, { 'lenses/index.html': 'ours' }, 'lenses'],
    ['a folder where a file is to be', { 'logo.svg/x': 'mine' }, { 'logo.svg': 'ours' }, 'logo.svg'],
  ])('does not replace %s that no build wrote', (_, mine, ours, named) => {
    built({ 'index.html': 'old' });
    write(out, mine as Record<string, string>);
    expect(refusalOf(() => built(ours as Record<string, string>))).toBe(
      `"dist/${named}" was not written by a build, and the new site has something of that name.\nMove it elsewhere, or delete it; what is to be published with every build belongs in public/.`,
    );
    expect(contentOf('index.html')).toBe('old');
  });

  it('takes a file over that is the same to the byte', () => {
    built({ 'index.html': 'old' });
    write(out, { CNAME: 'example.org' });
    expect(refusalOf(() => built({ CNAME: 'example.org' }))).toBe('done');
    built({ 'index.html': 'without it' });
    expect(pathsIn(out)).not.toContain('CNAME');
  });

  it('is not put where something came to lie meanwhile', () => {
    const staged = stagingFor(out);
    write(out, { 'thesis.txt': 'mine' });
    expect(refusalOf(() => swapIn(staged, { path: out, shown: 'dist' }))).toBe(
      'The folder "dist" holds something that is not a built site.\nName another folder, or empty this one yourself.',
    );
    expect(contentOf('thesis.txt')).toBe('mine');
  });
});

describe('a site of before builds wrote down their files', () => {
  const older = {
    'report.json': '{}',
    'index.html': 'old',
    'audits/gone/index.html': 'old',
    'zh-TW/audits/gone/index.html': 'old',
    '_astro/x.css': 'old',
    'pagefind/fragment/x': 'old',
    'touchpoints.csv': 'old',
    'logo.svg': 'old',
  };

  it('loses what builds wrote then and what the new one has, and nothing else', () => {
    write(out, {
      ...older,
      CNAME: 'example.org',
      '.nojekyll': '',
      'audits/salon/perm.yaml': 'mine',
      'slides/index.html': 'mine',
    });
    expect(built({ 'index.html': 'new', 'logo.svg': 'new' }).toSorted()).toEqual([
      '.nojekyll',
      'CNAME',
      'audits/salon/perm.yaml',
      'slides',
    ]);
    expect(pathsIn(out).sort()).toEqual([
      '.nojekyll',
      'CNAME',
      'audits/salon/perm.yaml',
      'built-files.json',
      'index.html',
      'logo.svg',
      'report.json',
      'slides/index.html',
    ]);
    expect(built({ 'index.html': 'newer' })).toEqual([]);
  });

  it('is known by its report alone', () => {
    write(out, { 'index.html': 'a page' });
    expect(refusalOf(() => refuseOther({ path: out, shown: 'dist' }))).toBe(
      'The folder "dist" holds something that is not a built site.\nName another folder, or empty this one yourself.',
    );
    write(out, { 'report.json': '{}' });
    expect(refusalOf(() => refuseOther({ path: out, shown: 'dist' }))).toBe('done');
  });
});
