import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE } from './patience.ts';

/** The one browser of the run, for the tests of a file. Its pages wait for a machine that has much to do. */
export async function connectBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE.timeout);
    return context;
  };
  return browser;
}
