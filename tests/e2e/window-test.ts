import { test as base, expect, type Page } from '@playwright/test';
import { startWebHost, type WebHost } from './web-host.ts';

interface Fixtures {
  readonly host: WebHost;
  /** A page with the window open at its start. Whatever the page logs as an error fails the test. */
  readonly window: Page;
}

/** Chromium says this when a request is refused on purpose (a mistake at the sign-in page, a cut line). */
const EXPECTED = /Failed to load resource|ERR_/;

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from a pattern.
  host: async ({}, use) => {
    const host = await startWebHost();
    await use(host);
    await host.close();
  },
  window: async ({ page, host }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) complaints.push(message.text());
    });
    await page.goto(host.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await use(page);
    expect(complaints).toEqual([]);
  },
});
