import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { USUAL_LAYOUT } from '../../src/model/layout.ts';
import { formsOf } from '../../src/project/traces/text-forms.ts';
import { tracesInFiles } from '../../src/project/traces/traces-in-files.ts';
import { secretsIn, soundAudit } from '../robustness/sound-audit.ts';
import { build, madeOnce } from '../support/built-sites.ts';

const SECRETS = secretsIn(soundAudit('internal'));

/** An audit with everything in it, marked wherever it can be, as it is published for both audiences in all ways there are. */
const published = () =>
  madeOnce('canaries', async (folder) => {
    mkdirSync(join(folder, 'audits/shop'), { recursive: true });
    writeFileSync(join(folder, 'audits/shop/visit.yaml'), stringify(soundAudit('internal')));
    await build(folder, '--audience', 'internal', '--out', 'internal/site');
    const open = (name: string) => ['--audience', 'public', '--out', `public-${name}`];
    await build(folder, ...open('site'), '--edition', '2024');
    await build(folder, '--single-file', 'shop/visit', ...open('page.html'));
    await build(folder, '--single-file', 'overview', ...open('overview.html'));
    return null;
  });

/** The files below a folder in which some of the texts stand. */
function holding(folder: string, ...texts: readonly string[]): string[] {
  const forms = new RegExp(texts.map((text) => formsOf(text).source).join('|'), 'giu');
  return tracesInFiles(folder, USUAL_LAYOUT, forms).found.map(({ file }) => file);
}

describe('Whatever the schema lets a team mark as internal', () => {
  it('is known by what the schema says', () => {
    expect(SECRETS).toEqual(
      expect.arrayContaining([
        'canary-auditors-each',
        'canary-notes-text',
        'canary-links-each-title',
        'canary-touchpoints-each-ratings-each-note',
        'canary-touchpoints-each-evidence-each-by',
        'canary-touchpoints-each-actions-each-owner',
        'canary-relationship-each-ratings-each-note',
      ]),
    );
    expect(SECRETS).not.toContain('canary-touchpoints-each-promises-each-what');
  });

  it('is nowhere in what the public gets: pages, data, search, feeds, badges, editions, single files', async () => {
    const { folder } = await published();
    expect(holding(folder, ...SECRETS).filter((file) => file.startsWith('public-'))).toEqual([]);
  });

  it('is all there for those inside', async () => {
    const site = join((await published()).folder, 'internal/site');
    expect(SECRETS.filter((secret) => holding(site, secret).length === 0)).toEqual([]);
  });

  it('and what is not marked is published', async () => {
    const { folder } = await published();
    const page = readFileSync(join(folder, 'public-site/audits/shop/visit/index.html'), 'utf8');
    expect(page).toContain('canary-touchpoints-each-promises-each-what');
  });
});
