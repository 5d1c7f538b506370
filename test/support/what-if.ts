import type { Page } from 'playwright-core';
import { parseDocument } from 'yaml';

/** Opens the what-if of an audit page. */
export async function tryOut(page: Page): Promise<void> {
  await page.locator('.what-if summary').click();
  await page.locator('.what-if-desk').waitFor();
}

/** Chooses an answer to a criterion, by its id; `''` takes the line out. */
export async function answer(page: Page, criterion: string, value: string): Promise<void> {
  await page.locator(`.what-if input[name="what-if--${criterion}"][value="${value}"]`).check();
}

interface Told {
  touchpoint: { index: string; level: string };
  journey: { index: string; level: string };
  blockers: string[];
}

/** What the page shows after the changes. */
export async function told(page: Page): Promise<Told> {
  const standing = async (row: string) => {
    const cell = page.locator(`.what-if [data-part=${row}] td`).nth(1);
    return {
      index: (await cell.locator('.index-figure').textContent()) ?? '',
      level: (await cell.locator('.badge-name').textContent()) ?? '',
    };
  };
  return {
    touchpoint: await standing('here'),
    journey: await standing('journey'),
    blockers: await page.locator('.what-if [data-part=blockers] li').allTextContents(),
  };
}

/** Takes copied lines over into an audit file, as a person would: a line replaces its like, a comment takes one out. */
export function applied(file: string, copied: string): string {
  const document = parseDocument(file);
  const ids = (document.toJS() as { touchpoints: { id: string }[] }).touchpoints.map(({ id }) => id);
  let at = -1;
  for (const line of copied.split('\n')) {
    const [, touchpoint] = /^ {2}- id: (\S+)/.exec(line) ?? [];
    const [, out, criterion, rating] = /^ {6}(# )?([\w-]+): (\S+)/.exec(line) ?? [];
    if (touchpoint !== undefined) at = ids.indexOf(touchpoint);
    if (criterion === undefined) continue;
    if (out === undefined) document.setIn(['touchpoints', at, 'ratings', criterion], rating);
    else document.deleteIn(['touchpoints', at, 'ratings', criterion]);
  }
  return document.toString();
}
