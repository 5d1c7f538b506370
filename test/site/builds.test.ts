import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { build, ROOT } from '../support/built-sites.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { internalMatters, ownLevels, unseen } from '../support/shared-sites.ts';
import { THOROUGH } from '../support/thorough.ts';

describe('a build', () => {
  it('for the public leaves out what is internal and who observed, in pages, figures and search', async () => {
    const { folder } = await internalMatters();
    const secret = /SECRET|wang-observer|li-observer|zhang-owner/;
    const telling = (site: string) =>
      [...filesOf(join(folder, site))].filter(([, bytes]) => secret.test(unpacked(bytes))).map(([name]) => name);
    expect(telling('inside')).toEqual(expect.arrayContaining(['audits/shop/visit/index.html']));
    expect(telling('inside').some((name) => name.startsWith('pagefind/'))).toBe(true);
    expect(telling('outside')).toEqual([]);
    const page = readFileSync(join(folder, 'outside/audits/shop/visit/index.html'), 'utf8');
    expect(page).toContain('Open to all');
    expect(page).toContain('Answered by the one who runs it');
    expect(readFileSync(join(folder, 'outside/by/owner/index.html'), 'utf8')).toContain('not named here');
    expect(page.match(/1 piece of evidence, not published/g)).toHaveLength(2);
    expect(page).not.toContain('No evidence is recorded');
  });

  it('keeps going from the sound files when asked, and its exit code tells of the others', async () => {
    const { folder, told } = await internalMatters();
    const { code, out, err } = told.inside;
    expect([code, out]).toEqual([2, expect.stringMatching(/^inside: 1 audit, 1 touchpoint, as of /)]);
    expect(err).toContain('audits/shop/broken.yaml:3:1');
    expect(readFileSync(join(folder, 'inside/index.html'), 'utf8')).toContain('audits/shop/broken.yaml:3:1');
  });

  it('tells the public of broken files only that something is left out', async () => {
    const { folder, told } = await internalMatters();
    expect(told.outside.code).toBe(2);
    const files = [...filesOf(join(folder, 'outside'))];
    expect(files.filter(([, bytes]) => /SECRET|broken\.yaml/.test(unpacked(bytes))).map(([name]) => name)).toEqual([]);
    expect(readFileSync(join(folder, 'outside/index.html'), 'utf8')).toContain('Some files have errors');
  });

  it('never says of what nobody looked at that customers did not get it', async () => {
    const { told: site } = await unseen();
    for (const page of ['index.html', 'audits/shop/visit/index.html']) {
      const html = readFileSync(join(site, page), 'utf8');
      expect(html).toContain('Go and look first: one touchpoint is not shown yet.');
      expect(html).not.toContain('did not get what they came for');
    }
    const page = readFileSync(join(site, 'audits/shop/visit/index.html'), 'utf8');
    expect(page).toContain('Nothing is shown yet of its only touchpoint.');
  });

  it('goes through with a team’s own levels, on pages and in the reference', async () => {
    const { told: site } = await ownLevels();
    const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(page('')).toContain('Smooth');
    expect(page('zh-CN/audits/clinic/adults')).toContain('有人情味');
    expect(page('guide/reference')).toMatch(/Right dose[\s\S]*Played with/);
    expect(page('')).not.toContain('Perfunctory');
  });
});

/** Pagefind's fragments are compressed, and what they show is in characters for private use. */
function unpacked(bytes: Buffer): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  const decode = (character: string) => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xf0000);
  return gunzipSync(bytes)
    .toString('utf8')
    .replace(/[\u{f0000}-\u{fffff}]/gu, decode);
}

/** Takes a whole build more; a build of one commit in two folders shows the same every day. */
if (THOROUGH)
  describe('a build of this repository', () => {
    it('is the same to the byte a second time', async () => {
      const again = mkdtempSync(join(tmpdir(), 'experience-audit-again-'));
      await build(ROOT, '--base', '/report/', '--site', 'https://example.com', '--out', again);
      expect(differing(filesOf(inject('site')), filesOf(again))).toEqual([]);
      rmSync(again, { recursive: true });
    });
  });
