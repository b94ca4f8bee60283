import type { Practice } from '../support/practice.ts';
import type { AppSpec } from '../support/registered-app.ts';
import { askForToken } from '../support/token-request.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** What Exchange returned, one object each. */
  readonly value: readonly Record<string, unknown>[];
  readonly warnings: readonly string[];
  /** `Ex6F9304|Type|text`. */
  readonly error: string | undefined;
  readonly nextLink: string | undefined;
  readonly text: string;
}

export interface Exchange {
  run(cmdlet: string, parameters?: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: string, headers?: Record<string, string>): Promise<Reply>;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
}

/** Who may ask for Exchange in the tests: a public client of the tenant with the consent for it. */
export const exchangeManager: AppSpec = {
  application: { isFallbackPublicClient: true, publicClient: { redirectUris: ['http://localhost'] } },
  consent: { '00000002-0000-0ff1-ce00-000000000000': 'Exchange.Manage' },
};

/** A practice account signs in through that client. */
export async function exchangeAs(cloud: Practice, clientId: string, name: string): Promise<Exchange> {
  const username = `${name}@practice.example`;
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: clientId,
    username,
    password: cloud.password(username),
    scope: 'https://outlook.office365.com/.default',
  });
  return exchangeWith(cloud, access_token, `UPN:${username}`);
}

export function exchangeWith(cloud: Practice, token: string, anchor: string): Exchange {
  const endpoint = cloud.cloud.endpoints.exchange ?? '';
  const send = async (
    method: string,
    path: string,
    init: { body?: string; headers?: Record<string, string> },
  ) => {
    const url = path.startsWith('https://') ? path : `${endpoint}${path}`;
    const response = await cloud.fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-anchormailbox': anchor,
        ...init.headers,
      },
      ...(init.body !== undefined && { body: init.body }),
    });
    return reply(response.status, new Headers([...response.headers]), await response.text());
  };
  const tenant = cloud.cloud.tenant.id;
  return {
    run: (cmdlet, parameters = {}, headers = {}) =>
      send('POST', `/adminapi/beta/${tenant}/InvokeCommand`, {
        body: JSON.stringify({ CmdletInput: { CmdletName: cmdlet, Parameters: parameters } }),
        headers,
      }),
    post: (path, body, headers = {}) => send('POST', path, { body, headers }),
    get: (path, headers = {}) => send('GET', path, { headers }),
  };
}

interface Body {
  value?: Record<string, unknown>[];
  '@adminapi.warnings'?: string[];
  '@odata.nextLink'?: string;
  error?: { message?: string; details?: { message: string }[] };
}

function reply(status: number, headers: Headers, text: string): Reply {
  const body = (text === '' ? {} : JSON.parse(text)) as Body;
  const { value = [], '@adminapi.warnings': warnings = [], '@odata.nextLink': nextLink } = body;
  return { status, headers, value, warnings, error: said(body), nextLink, text };
}

function said({ error }: Body): string | undefined {
  return error?.details?.[0]?.message ?? error?.message;
}
