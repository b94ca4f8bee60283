import { expect, test } from 'vitest';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { asking, promptTaker, signInFor } from '../support/sign-in.ts';

/** As far as it goes without Microsoft: MSAL knows these hosts by heart and asks nobody before the page opens. */
test.each(namedClouds.map((cloud) => [cloud.name, cloud] as const))(
  'in the cloud %s the login page is that cloud’s, for its own Graph',
  async (_name, cloud) => {
    const { prompt, first } = promptTaker();
    const controller = new AbortController();
    const { person } = await signInFor('', { cloud });
    const signingIn = person.signIn(asking({ method: 'browser', prompt, cancel: controller.signal }));
    const { url } = await first;
    controller.abort();
    expect(await signingIn).toEqual({ ok: false, problem: { code: 'sign-in-cancelled' } });
    const { origin, pathname, searchParams } = new URL(url);
    const hosts = [cloud.login, cloud.login.replace('chinacloudapi.cn', 'partner.microsoftonline.cn')];
    expect(hosts).toContain(origin);
    expect(pathname).toBe('/organizations/oauth2/v2.0/authorize');
    const graph = (searchParams.get('scope') ?? '')
      .split(' ')
      .filter((scope) => scope.startsWith('https://'));
    expect(graph).toHaveLength(2);
    expect(graph.every((scope) => scope.startsWith(`${cloud.graph}/`))).toBe(true);
  },
);
