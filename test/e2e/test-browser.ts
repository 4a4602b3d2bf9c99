import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type BrowserWindow, openWindow, type WindowOptions } from './browser-window.ts';
import { launchChromium } from './chromium.ts';

/**
 * For the top of a test file: one browser for all of it. Windows close with their test, and a fault on any page that the
 * test did not expect fails it.
 */
export function testBrowser(): (options: WindowOptions) => Promise<BrowserWindow> {
  let browser: Browser | undefined;
  let windows: BrowserWindow[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async ({ task }) => {
    const opened = windows;
    windows = [];
    if (task.result?.state === 'fail') await keepPictures(task.name, opened);
    await Promise.all(opened.map(({ context }) => context.close()));
    expect(opened.flatMap(({ complaints }) => complaints.unexpected())).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (browser === undefined) throw new Error('The browser is open only while the tests of this file run.');
    const opened = await openWindow(browser, options);
    windows.push(opened);
    return opened;
  };
}

/** What every window showed when the test failed, in the ignored folder. */
async function keepPictures(test: string, opened: readonly BrowserWindow[]): Promise<void> {
  const name = test.replace(/[^\p{L}\d]+/gu, '-');
  await Promise.all(
    opened.map(({ page }, index) =>
      page.screenshot({ path: join('screens', 'failures', `${name}-${index + 1}.png`), fullPage: true }),
    ),
  );
}
