import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBuiltFiles, pathsIn } from '../../src/cli/built-files.ts';
import { UsageError } from '../../src/cli/command.ts';
import { healSite } from '../../src/cli/heal-site.ts';
import { stagingFor } from '../../src/cli/stage-site.ts';
import { refuseOther, swapIn } from '../../src/cli/swap-folder.ts';
import { wordsOf } from '../../src/languages/languages.ts';
import { OWN_RUN } from '../../src/project/run-token.ts';

const OURS = `experience-audit-${OWN_RUN}`;
/** Of a process number no system gives out. */
const KILLED = OURS.replace(/-\d+-/, `-${2 ** 22 + 1}-`);
const ELSEWHERE = KILLED.replace(/audit-.{6}/, 'audit-ffffff');
let tempDir = '';
let out = '';
/** A folder that is as a mount is: it cannot be moved. */
let fixed: string | null = null;

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

const place = () => ({ path: out, shown: 'dist' });

/** Puts the site in order, and gives what is said of it. */
function healed(): string {
  let said = '';
  const note = (text: string) => {
    said += text;
  };
  healSite(place(), { note, words: wordsOf('en').commandLine });
  return said;
}

/** A build of these pages, put where the site goes. Gives what stayed though nothing is known of it. */
function built(files: Readonly<Record<string, string>>): readonly string[] {
  const staged = stagingFor(place());
  write(staged, { 'report.json': '{}', ...files });
  listBuiltFiles(staged);
  return swapIn(staged, place());
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
    for (const path of [`${out}.building-${KILLED}/x`, `${out}.gone-${KILLED}/x`, `${out}.building-${ELSEWHERE}/x`])
      mkdirSync(path, { recursive: true });
    expect(healed()).toBe('');
    expect(stagingFor(place())).toBe(`${out}.building-${OURS}`);
    expect(readdirSync(tempDir).sort()).toEqual(
      [
        'dist.building-99999999',
        `dist.building-${ELSEWHERE}`,
        `dist.building-${OURS}`,
        'dist.building-notes',
        'dist.old-2023',
      ].sort(),
    );
  });

  it('cannot be made where nothing can be written', () => {
    expect(refusalOf(() => stagingFor({ path: '/proc/none/dist', shown: '/proc/none/dist' }))).toBe(
      'Nothing can be written at "/proc/none" (ENOENT).\nSee what lies there, or choose another place.',
    );
  });

  it('is not made for what the disk has no room for', () => {
    const path = join(tempDir, 'film');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 43);
    expect(refusalOf(() => stagingFor(place(), [{ name: 'film', path }]))).toMatch(
      /^What is published as it is takes 8796094 MB, and ".+" has room for \d+ MB\.\nMake room on that disk, or choose a place on another one\. What need not be published can leave public\/ and the editions\.$/,
    );
    expect(readdirSync(tempDir)).toEqual(['film']);
  });
});

describe('a build that was killed', () => {
  const WHOLE = 'A build was killed while it put its site at "dist": it is whole now.\n';
  const BACK = 'A build was killed while it put its site at "dist": the one from before is back.\n';
  const OLD = { 'index.html': 'old', 'gone.html': 'old' };
  const NEW = { 'index.html': 'new', 'fresh/index.html': 'new' };
  const isOld = () => contentOf('index.html') === 'old' && contentOf('gone.html') === 'old';
  const isNew = () =>
    ['gone.html', '.experience-audit-next'].every((path) => !existsSync(join(out, path))) &&
    ['index.html', 'fresh/index.html'].every((path) => contentOf(path) === 'new');

  /** Builds again, stopped after so many of the steps by which the disk is changed; `false` when there are no more. */
  function isStoppedAfter(steps: number): boolean {
    let done = 0;
    const stop = () => {
      if (done === steps) throw new Error('killed');
      done += 1;
    };
    const spies = (['renameSync', 'rmSync', 'mkdirSync', 'rmdirSync', 'cpSync', 'writeFileSync'] as const).map(
      (name) => {
        const real = fs[name] as (...args: unknown[]) => unknown;
        return vi.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
          stop();
          if (name === 'renameSync' && args[0] === fixed) throw Object.assign(new Error(), { code: 'EBUSY' });
          return real(...args);
        }) as never);
      },
    );
    syncBuiltinESMExports();
    try {
      built(NEW);
      return false;
    } catch {
      return true;
    } finally {
      for (const spy of spies) spy.mockRestore();
      syncBuiltinESMExports();
    }
  }

  /** As if this run had been another one. */
  function asKilled(): void {
    for (const folder of [tempDir, ...(existsSync(out) ? [out] : [])])
      for (const name of readdirSync(folder))
        if (name.includes(OURS)) renameSync(join(folder, name), join(folder, name.replace(OURS, KILLED)));
    const by = join(out, '.experience-audit-next/.experience-audit-run');
    if (existsSync(by)) writeFileSync(by, KILLED.replace('experience-audit-', ''));
  }

  it.each(['by renames', 'in a folder that cannot be moved'])(
    'at whatever step, %s, leaves the old site or the new one, and the next start puts it in order',
    (how) => {
      const seen = new Set<string>();
      for (let steps = 0; ; steps++) {
        rmSync(tempDir, { recursive: true });
        mkdirSync(tempDir);
        built(OLD);
        write(out, { CNAME: 'example.org', 'photos/a.jpg': 'mine' });
        if (how !== 'by renames') fixed = out;
        const isStopped = isStoppedAfter(steps);
        fixed = null;
        asKilled();
        seen.add(healed());
        expect([steps, isOld() || isNew()]).toEqual([steps, true]);
        expect([contentOf('CNAME'), contentOf('photos/a.jpg')]).toEqual(['example.org', 'mine']);
        expect(readdirSync(tempDir)).toEqual(['dist']);
        expect(readdirSync(out).filter((name) => name.includes('experience-audit'))).toEqual([]);
        if (!isStopped) break;
      }
      expect(isNew()).toBe(true);
      expect([...seen].sort()).toEqual(['', WHOLE, ...(how === 'by renames' ? [BACK] : [])]);
    },
  );
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
    const staged = stagingFor(place());
    write(out, { 'thesis.txt': 'mine' });
    expect(refusalOf(() => swapIn(staged, place()))).toBe(
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
