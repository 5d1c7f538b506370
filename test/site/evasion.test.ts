import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { auditFile } from '../../src/model/audit.ts';
import { STRINGS } from '../robustness/inputs.ts';
import { soundAudit } from '../robustness/sound-audit.ts';
import { build, madeOnce, pagesOf } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { freeTexts } from '../support/filled.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { THOROUGH } from '../support/thorough.ts';

/** What browsers, templates and readers of Markdown would take for more than text. */
const EVASIONS = STRINGS.filter((text) => /[<>{}`]|script|on\w+=/i.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text));
const TRIED = EVASIONS.filter((_, at) => THOROUGH || at % 24 === 0);
const FREE = new Set(freeTexts(auditFile));

/** A journey for each of them, with that text wherever any text may stand. */
const published = () =>
  madeOnce('evasions', async (folder) => {
    mkdirSync(join(folder, 'audits/shop'), { recursive: true });
    for (const [at, text] of TRIED.entries()) {
      const audit = JSON.parse(JSON.stringify(soundAudit('public')), (key, value: unknown) =>
        typeof value === 'string' && FREE.has(value) && !/^(?:url|auditors|\d+)$/.test(key) ? text : value,
      );
      writeFileSync(join(folder, `audits/shop/visit-${at}.yaml`), stringify(audit));
    }
    await build(folder);
    return join(folder, 'dist');
  });

let browser: Browser;
let served: Served;
let site: string;

beforeAll(async () => {
  site = (await published()).told;
  browser = await connectBrowser();
  served = await serveFolder(site, '/');
});
afterAll(async () => {
  await browser.close();
  served.close();
});

describe('A text that tries to be more', () => {
  it('is one of many', () => expect(EVASIONS.length).toBeGreaterThan(100));

  it('does nothing on any page', async () => {
    const { page, done } = await watched();
    for (const path of pagesOf(site).filter((path) => !path.startsWith('guide/'))) {
      const shown = await page.goto(`${served.url}${encodeURI(path)}`);
      if (shown?.status() !== 200) done.push(`${path}: status ${shown?.status()}`);
      await page.hover('main');
    }
    expect(done).toEqual([]);
    await page.close();
  });

  it('would be seen if it did something', async () => {
    const { page, done } = await watched();
    await page.goto('about:blank');
    await page.setContent('<img src="https://example.com/x" onerror="alert(1)"><script>undefined.x</script>');
    await expect.poll(() => done.join('\n')).toMatch(/asked for https:\/\/example\.com\/x[\s\S]*blank: alert/);
    expect(done.join('\n')).toContain('undefined');
    await page.close();
  });
});

/** A page, with all that it did but show itself. */
async function watched() {
  const page = await browser.newPage();
  const done: string[] = [];
  const tell = (what: string) => done.push(`${page.url()}: ${what}`);
  await page.exposeFunction('told', tell);
  await page.addInitScript(
    'for (const name of ["alert", "prompt", "confirm", "open"]) window[name] = () => told(name)',
  );
  page.on('pageerror', ({ message }) => tell(message));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(served.url).origin) tell(`asked for ${request.url()}`);
  });
  return { page, done };
}
