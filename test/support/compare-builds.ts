import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserOptions } from './browser.ts';
import { buildDifferences } from './build-differences.ts';
import { filesOf } from './folder-files.ts';
import { PAGES } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Compares two builds of one project, before and after a change that should not be seen: texts, links and addresses of
 * every page, all other files, and pictures of every kind of page, pixel by pixel. What differs is told, pictures of it
 * are written to screenshots/compared/, and the exit code is 1.
 *
 *     node test/support/compare-builds.ts BEFORE AFTER
 */
const LOOKS = ['', 'zh-CN/'].flatMap((locale) => [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    [1280, 390].map((width) => ({ locale, scheme, width, media: 'screen' as const })),
  ),
  { locale, scheme: 'light' as const, width: 680, media: 'print' as const },
]);
/** How often a page is looked at before it counts as different. */
const TIMES = 4;
const OUT = 'screenshots/compared';

const named = process.argv.slice(2).map((folder) => resolve(folder));
const missing = named.filter((folder) => !existsSync(join(folder, 'index.html')));
if (named.length !== 2 || missing.length > 0) {
  for (const folder of missing) console.error(`There is no built site in ${folder}.`);
  console.error('Name two builds: npm run compare-builds BEFORE AFTER');
  process.exit(2);
}
const [before = '', after = ''] = named;
const told = buildDifferences(filesOf(before), filesOf(after));
for (const difference of told) console.info(difference);
const sites = await Promise.all([before, after].map((folder) => serveFolder(folder, '/')));
const browser = await chromium.launch(await browserOptions());
let seen = 0;
for (const look of LOOKS) {
  for (const [kind, path] of Object.entries(PAGES)) {
    const name = `${kind}-${look.locale.replace('/', '') || 'en'}-${look.width}-${look.scheme}-${look.media}`;
    const pictures = await differentPictures(look, path);
    if (pictures === undefined) continue;
    const [was, is] = pictures;
    seen++;
    console.info(`${name}: ${await pixels(browser, was, is)}`);
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `${name}-before.png`), was);
    writeFileSync(join(OUT, `${name}-after.png`), is);
  }
}
await browser.close();
for (const site of sites) site.close();
console.info(`${told.length} differences in files, ${seen} in pictures`);
process.exitCode = told.length + seen > 0 ? 1 : 0;

/** Both pictures of a page, unless they are the same: letters are not drawn to the pixel the same every time. */
async function differentPictures(look: (typeof LOOKS)[number], path: string): Promise<[Buffer, Buffer] | undefined> {
  let last: [Buffer, Buffer] | undefined;
  for (let time = 0; time < TIMES; time++) {
    const [was, is] = await Promise.all(sites.map(({ url }) => picture(browser, look, `${url}${look.locale}${path}`)));
    if (was === undefined || is === undefined || was.equals(is)) return undefined;
    last = [was, is];
  }
  return last;
}

/** The whole page with all that is folded in it; paper unfolds by itself. */
async function picture(by: Browser, look: (typeof LOOKS)[number], address: string): Promise<Buffer> {
  const viewport = { width: look.width, height: 900 };
  const page = await by.newPage({ viewport, colorScheme: look.scheme, reducedMotion: 'reduce', bypassCSP: true });
  await page.emulateMedia({ media: look.media });
  await page.goto(address);
  if (look.media === 'screen') await unfold(page);
  const taken = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return taken;
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }`);
}

/** How many pixels differ, counted in the browser. */
async function pixels(by: Browser, was: Buffer, is: Buffer): Promise<string> {
  const page = await by.newPage();
  const pictures = JSON.stringify([was, is].map((png) => `data:image/png;base64,${png.toString('base64')}`));
  const counted = await page.evaluate(`(async () => {
    const [was, is] = await Promise.all(${pictures}.map(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      const brush = new OffscreenCanvas(image.width, image.height).getContext('2d');
      brush.drawImage(image, 0, 0);
      return brush.getImageData(0, 0, image.width, image.height);
    }));
    if (was.height !== is.height) return was.height + ' → ' + is.height + ' pixels high';
    const other = was.data.filter((value, at) => at % 4 === 0 && was.data.subarray(at, at + 4).some((one, part) => one !== is.data[at + part]));
    return other.length + ' of ' + was.width * was.height + ' pixels differ';
  })()`);
  await page.close();
  return String(counted);
}
