import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Look = (where: string) => Promise<void>;

/** What a theme can break; everything else is the same in both. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Asserts that axe finds nothing serious or critical on the screen as it is now, in either theme. */
export function lookAt(page: Page): Look {
  return async (where) => {
    await show(page, 'light');
    expect(await graveIn(new AxeBuilder({ page })), `${where}, light`).toEqual([]);
    await show(page, 'dark');
    const grave = await graveIn(new AxeBuilder({ page }).withRules(ABOUT_COLOUR));
    expect(grave, `${where}, dark`).toEqual([]);
  };
}

/** Switches the system's theme and waits until the last colour has arrived. */
async function show(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

async function graveIn(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
