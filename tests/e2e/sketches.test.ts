import { expect, type Page } from '@playwright/test';
import { openGraph } from '../journeys/graph.ts';
import { lookAt } from './axe.ts';
import { place, rehearse, run, signInAs, step } from './steps.ts';
import { test } from './window-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const drawing = (page: Page) => page.getByRole('figure');

/** The client id in an address or a drawing. */
const GUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

test('every step with a page in a portal is drawn, before and after the run with what is known', async ({
  window,
  context,
  host,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rehearse(window);
  await signInAs(window);

  await test.step('before: the place of the client id is there, the id is not', async () => {
    await place(window, 'Checklist');
    await step(window, /^Note both ids/).click();
    await expect(drawing(window)).toHaveAccessibleName(
      'Entra admin center › Enterprise applications › teamspace: ① Copy "Application ID", ② Copy "Object ID"',
    );
    await expect(drawing(window).getByRole('button')).toHaveText(['teamspace']);
  });

  await test.step('after: the ids of the tenant, the numbers in their order below', async () => {
    await place(window, 'Plan');
    await run(window, 'Register the app');
    await step(window, /^Note both ids/).click();
    const graph = await openGraph(host.cloudFile);
    const [app] = await graph.list("/servicePrincipals?$filter=displayName eq 'teamspace'");
    await expect(drawing(window).getByRole('button')).toHaveText([
      'teamspace',
      String(app?.['appId']),
      String(app?.['id']),
    ]);
    await expect(drawing(window).getByRole('listitem')).toHaveText([
      '1Copy "Application ID"',
      '2Copy "Object ID"',
    ]);
  });

  await test.step('a value is copied by keyboard alone', async () => {
    const id = drawing(window).getByRole('button', { name: /^Copy Application ID/ });
    await drawing(window).getByRole('button').first().focus();
    await window.keyboard.press('Tab');
    await expect(id).toBeFocused();
    await window.keyboard.press('Enter');
    await expect(id).toHaveAttribute('title', 'Copied');
    expect(await window.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^${GUID}$`));
  });

  await test.step('every other step has its drawing, which fits its frame', async () => {
    const undrawn: string[] = [];
    for (const option of await window.getByRole('option').all()) {
      await option.click();
      await expect(option).toHaveAttribute('aria-selected', 'true');
      if ((await drawing(window).count()) === 0) undrawn.push((await option.getAttribute('data-step')) ?? '');
      else expect(await drawing(window).evaluate(isTooWide), await option.innerText()).toBe(false);
    }
    expect(undrawn).toEqual(WITHOUT_A_PAGE);
  });

  await test.step('axe finds nothing serious in a dialog, a table and a form, in either theme', async () => {
    const look = lookAt(window);
    for (const title of [/^Create a client secret/, /^Keep the value/, /^Set the redirect URI/]) {
      await step(window, title).click();
      await look(String(title));
    }
  });
});

/** By message, by PowerShell, or on the teamspace server. */
const WITHOUT_A_PAGE = [
  'interface-enabled',
  'exchange-module-install',
  'exchange-module-import',
  'exchange-connect',
  'exchange-service-principal',
  'exchange-service-principal-read',
  'mailbox-permission',
  'web-xml-open',
  'web-xml-value',
  'web-xml-parameter',
  'restart-tomcat',
  'web-xml-by-support',
];

const isTooWide = (figure: Element): boolean =>
  [figure, ...figure.querySelectorAll('*')].some((part) => {
    const { right } = part.getBoundingClientRect();
    return right > figure.getBoundingClientRect().right + 1;
  });
