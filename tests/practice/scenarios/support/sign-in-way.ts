import { events } from '../../../../src/contract/events.ts';
import type { SignInMethod } from '../../../../src/contract/sign-in-method.ts';
import type { OpenHost } from '../../../host/support/open-host.ts';
import { Browser } from '../../support/browser.ts';
import type { ScenarioCloud } from './scenario-cloud.ts';
import type { Stage } from './stage.ts';
import { told, type Told } from './told.ts';

/** Signs in where that may fail. */
export async function signIn({ cloud, open, engagementId }: Stage, method: SignInMethod): Promise<Told> {
  if (method === 'device-code') letSomebodyTypeTheCode(cloud, open);
  const input = { engagementId, service: 'directory', method, purpose: 'write' } as const;
  const answer = await open.host.engine.call('sign-in.start', input);
  return told(answer.type === 'problem' ? [answer.problem] : [], undefined, open);
}

/** Types the code of the prompt into the page as the administrator would. */
function letSomebodyTypeTheCode({ practice }: ScenarioCloud, open: OpenHost): void {
  const [admin] = practice.cloud.accounts;
  open.host.engine.subscribe((event) => {
    if (event.name !== 'sign-in.prompt') return;
    const payload = events['sign-in.prompt'].parse(event.payload);
    if (payload.how !== 'device-code') return;
    const browser = new Browser(practice.fetch);
    void browser
      .open(payload.url)
      .then((page) => browser.submit(page, { otc: payload.code }))
      .then((page) => browser.submit(page, { login: admin?.upn ?? '', passwd: admin?.password ?? '' }));
  });
}
