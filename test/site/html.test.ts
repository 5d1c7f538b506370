import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';

const site = inject('site');
const url = inject('url');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'heading-level': 'error',
    'no-missing-references': 'error',
    // How it is written is the generator's affair, not the reader's.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    // A filter's choices share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});

describe('the built pages', () => {
  it('are valid HTML', async () => {
    const messages: string[] = [];
    for (const page of pages) {
      const report = await validator.validateFile(join(site, page));
      for (const { messages: found } of report.results)
        messages.push(...found.map((one) => `${page}:${one.line}:${one.column} ${one.ruleId} ${one.message}`));
    }
    expect(messages).toEqual([]);
  });

  it('show no mark of Markdown that was meant to be read as one', () => {
    const shown = pages.map((page) => {
      const html = readFileSync(join(site, page), 'utf8').replace(/<(pre|code|script)\b[\s\S]*?<\/\1>/g, '');
      return [page, /\*\*|(?<!\w)__\w/.exec(html.replace(/<[^>]*>/g, ''))] as const;
    });
    expect(shown.filter(([, mark]) => mark !== null).map(([page]) => page)).toEqual([]);
  });

  it('link to nothing that is not there, down to the fragment', async () => {
    const checker = new LinkChecker();
    const addresses = pages
      .filter((page) => page !== '404.html')
      .map((page) => `${url}${page.replace(/index\.html$/, '')}`);
    const { links } = await checker.check({
      path: addresses,
      checkFragments: true,
      linksToSkip: ['^https://example\\.com/'],
      concurrency: 20,
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url: to, parent, status }) => `${status} ${to} from ${parent}`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length);
  });
});
