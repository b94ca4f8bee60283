import { fetch } from 'undici';
import { z } from 'zod';
import { practiceEndpoints } from './practice-smartspace.ts';

const token = z.object({ access_token: z.string() });
const answer = z.looseObject({ value: z.array(z.record(z.string(), z.unknown())).optional() });

export interface PracticeExchange {
  /** What a cmdlet returns; nothing where it was refused. */
  run(cmdlet: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
}

/** Exchange of the practice cloud as an administrator's own tool uses it: plain HTTPS, none of our code between. */
export async function practiceExchange(
  dataFolder: string,
  clientId: string,
  upn = 'exchange@practice.example',
): Promise<PracticeExchange> {
  const { endpoints, dispatcher, tenant, accounts } = await practiceEndpoints(dataFolder);
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: clientId,
    scope: 'https://outlook.office365.com/.default',
    username: upn,
    password: accounts.find((each) => each.upn === upn)?.password ?? '',
  });
  const signedIn = await fetch(`${endpoints.login}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    dispatcher,
  });
  const { access_token: bearer } = token.parse(await signedIn.json());
  return {
    run: async (CmdletName, Parameters = {}) => {
      const response = await fetch(`${endpoints.exchange ?? ''}/adminapi/beta/${tenant.id}/InvokeCommand`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ CmdletInput: { CmdletName, Parameters } }),
        dispatcher,
      });
      const text = await response.text();
      return text === '' ? [] : (answer.parse(JSON.parse(text)).value ?? []);
    },
  };
}
