import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { THOROUGH } from './thorough.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What can differ between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe has against a page as it is shown now, or against a part of it. */
async function violations(page: Page, { within = '', rules }: { within?: string; rules?: readonly string[] } = {}) {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const context = within === '' ? 'document' : JSON.stringify(within);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  // All else that it found would take longer on its way here than it took to find.
  const found = 'violations.map(({ id, nodes }) => id + ": " + nodes[0].html)';
  const run = `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) => ${found})`;
  return (await page.evaluate(run)) as string[];
}

/**
 * What is wrong with a page as it is shown now, light and dark, and at some widths of the screen: violations of
 * accessibility, and what sticks out sideways. It is left dark, and at the last of the widths.
 */
export async function faultsOf(
  page: Page,
  { widths = [320], within = '' }: { widths?: readonly number[]; within?: string } = {},
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, { within });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { within, ...(THOROUGH ? {} : { rules: COLOURS }) });
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const needed = Number(await page.evaluate('document.documentElement.scrollWidth'));
    if (needed > width) wide.push(`needs ${needed} px of ${width}`);
  }
  return [...light, ...dark.map((fault) => `dark: ${fault}`), ...wide];
}

/** Unfolds what is folded in a page, as far as a selector tells. */
export async function unfold(page: Page, folded = 'details'): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll(${JSON.stringify(folded)})) one.open = true`);
}
