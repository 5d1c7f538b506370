import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { differing, filesOf } from '../support/folder-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const desk = mkdtempSync(join(tmpdir(), 'experience-audit-builds-'));
/** A folder whose path begins as that of the checkout. */
const beside = mkdtempSync(`${ROOT}-`);
afterAll(() => {
  for (const folder of [desk, beside]) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Runs one build of a project and gives its exit code and what it said. */
function build(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/start.mjs'), 'build', ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a build', () => {
  it('is the same to the byte a second time, in another time zone and language, in a folder beside the checkout', () => {
    const again = join(beside, 'again');
    const args = ['--out', again, '--base', '/report/', '--site', 'https://example.com'];
    expect(build(args, { env: { TZ: 'Asia/Tokyo', LANG: 'zh_TW.UTF-8', LC_ALL: 'zh_TW.UTF-8' } }).code).toBe(0);
    expect(differing(filesOf(inject('site')), filesOf(again))).toEqual([]);
  });

  it('for the public leaves out what is internal and who observed, in pages, figures and search', () => {
    const project = join(desk, 'public-project');
    cpSync(join(ROOT, 'content'), join(project, 'content'), { recursive: true });
    cpSync(join(import.meta.dirname, 'internal-matters'), join(project, 'audits'), { recursive: true });
    expect(build(['--audience', 'internal', '--out', 'inside'], { cwd: project }).code).toBe(0);
    expect(build(['--audience', 'public', '--out', 'outside'], { cwd: project }).code).toBe(0);
    const secret = /SECRET|wang-observer|li-observer|zhang-owner/;
    const telling = (folder: string) =>
      [...filesOf(join(project, folder))].filter(([, bytes]) => secret.test(unpacked(bytes))).map(([name]) => name);
    expect(telling('inside')).toEqual(expect.arrayContaining(['audits/shop/visit/index.html']));
    expect(telling('inside').some((name) => name.startsWith('pagefind/'))).toBe(true);
    expect(telling('outside')).toEqual([]);
    const page = readFileSync(join(project, 'outside/audits/shop/visit/index.html'), 'utf8');
    expect(page).toContain('Open to all');
    expect(page).toContain('Answered by the one who runs it');
    expect(readFileSync(join(project, 'outside/by/owner/index.html'), 'utf8')).toContain('not named here');
    expect(page.match(/1 piece of evidence, not published/g)).toHaveLength(2);
    expect(page).not.toContain('No evidence is recorded');
  });

  it('keeps going from the sound files when asked, and its exit code tells of the others', () => {
    const project = join(desk, 'half-sound');
    cpSync(join(import.meta.dirname, 'internal-matters'), join(project, 'audits'), { recursive: true });
    writeFileSync(join(project, 'audits/shop/broken.yaml'), 'audit: 1\n');
    const { code, out, err } = build(['--keep-going', '--content', join(ROOT, 'content')], { cwd: project });
    expect([code, out]).toEqual([2, expect.stringMatching(/^dist: 1 audit, 1 touchpoint, as of /)]);
    expect(err).toContain('audits/shop/broken.yaml:1:1');
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('audits/shop/broken.yaml:1:1');
  });

  it('tells the public of broken files only that something is left out', () => {
    const project = join(desk, 'half-public');
    cpSync(join(import.meta.dirname, 'internal-matters'), join(project, 'audits'), { recursive: true });
    const slip = 'audit: 1\nnotes: { text: SECRET of the house, visibility: internal }\ntitel: A slip\n';
    writeFileSync(join(project, 'audits/shop/broken.yaml'), slip);
    const args = ['--keep-going', '--audience', 'public', '--content', join(ROOT, 'content')];
    expect(build(args, { cwd: project }).code).toBe(2);
    const files = [...filesOf(join(project, 'dist'))];
    expect(files.filter(([, bytes]) => /SECRET|broken\.yaml/.test(unpacked(bytes))).map(([name]) => name)).toEqual([]);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('Some files have errors');
  });

  it('never says of what nobody looked at that customers did not get it', () => {
    const project = join(desk, 'not-looked-at');
    const audit = readFileSync(join(import.meta.dirname, 'internal-matters/shop/visit.yaml'), 'utf8');
    mkdirSync(join(project, 'audits/shop'), { recursive: true });
    writeFileSync(join(project, 'audits/shop/visit.yaml'), audit.replace(/ {4}ratings:\n(?: {6}.*\n)+/g, ''));
    expect(build(['--content', join(ROOT, 'content')], { cwd: project }).code).toBe(0);
    for (const page of ['index.html', 'audits/shop/visit/index.html']) {
      const html = readFileSync(join(project, 'dist', page), 'utf8');
      expect(html).toContain('Go and look first: one touchpoint is not shown yet.');
      expect(html).not.toContain('did not get what they came for');
    }
    const page = readFileSync(join(project, 'dist/audits/shop/visit/index.html'), 'utf8');
    expect(page).toContain('Nothing is shown yet of its only touchpoint.');
  });

  it('goes through with a team’s own levels, on pages and in the reference', () => {
    const own = join(ROOT, 'test/cases/a-team-measures-with-its-own-three-levels');
    const out = join(desk, 'own');
    expect(build(['--out', out, '--content', join(ROOT, 'content')], { cwd: own })).toMatchObject({ code: 0 });
    const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
    expect(page('')).toContain('Smooth');
    expect(page('zh-CN/audits/clinic/adults')).toContain('有人情味');
    expect(page('guide/reference')).toMatch(/Right dose[\s\S]*Played with/);
    expect(page('')).not.toContain('Perfunctory');
  });

  it('stops at a guide page that cannot be read, says which, and leaves the old site', () => {
    const project = join(desk, 'bad-page');
    cpSync(join(import.meta.dirname, 'internal-matters'), join(project, 'audits'), { recursive: true });
    cpSync(join(ROOT, 'content'), join(project, 'content'), { recursive: true });
    expect(build([], { cwd: project }).code).toBe(0);
    const before = filesOf(join(project, 'dist'));
    writeFileSync(join(project, 'content/en/broken.mdx'), '---\ntitle: Broken\ndescription: x\n---\n\n{ not closed\n');
    const { code, out, err } = build([], { cwd: project });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/content\/en\/broken\.mdx/);
    expect(err).toContain('dist is as it was.');
    expect(differing(before, filesOf(join(project, 'dist')))).toEqual([]);
    expect(readdirSync(project).sort()).toEqual(['audits', 'content', 'dist']);
  });
});

/** Pagefind's fragments are compressed, and what they show is in characters for private use. */
function unpacked(bytes: Buffer): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  const unveil = (character: string) => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xf0000);
  return gunzipSync(bytes)
    .toString('utf8')
    .replace(/[\u{f0000}-\u{fffff}]/gu, unveil);
}
