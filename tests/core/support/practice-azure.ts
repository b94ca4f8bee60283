import { fetch } from 'undici';
import { z } from 'zod';
import { practiceEndpoints } from './practice-smartspace.ts';

const token = z.object({ access_token: z.string() });
const list = z.object({ value: z.array(z.looseObject({ id: z.string() })) });

/** Azure Resource Manager of the practice cloud, as its Owner uses it: plain HTTPS, none of our own code between. */
export async function practiceAzure(dataFolder: string, upn = 'azure@practice.example') {
  const { endpoints, dispatcher, tenant, accounts } = await practiceEndpoints(dataFolder);
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    scope: 'https://management.azure.com/user_impersonation',
    username: upn,
    password: accounts.find((each) => each.upn === upn)?.password ?? '',
  });
  const answer = await fetch(`${endpoints.login}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    dispatcher,
  });
  const { access_token: bearer } = token.parse(await answer.json());
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${endpoints.arm ?? ''}${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      dispatcher,
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    send,
    list: async (path: string) => list.parse((await send('GET', path)).body).value,
  };
}
