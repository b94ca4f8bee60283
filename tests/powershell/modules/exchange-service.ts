import { fetch } from 'undici';
import { z } from 'zod';
import { practiceEndpoints } from '../../core/support/practice-smartspace.ts';

const reply = z.looseObject({
  value: z.array(z.record(z.string(), z.unknown())).default([]),
  '@adminapi.warnings': z.array(z.string()).default([]),
  '@odata.nextLink': z.string().optional(),
  error: z
    .looseObject({
      message: z.string().default(''),
      details: z.array(z.looseObject({ message: z.string() })).default([]),
    })
    .optional(),
});

export interface Reply {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly warnings: readonly string[];
  /** `Ex6F9304|Type|text` */
  readonly error?: string;
}

export interface SignedIn {
  readonly token: string;
  readonly account: string;
}

export interface ExchangeService {
  readonly tenantId: string;
  signIn(account: string): Promise<SignedIn>;
  /** Names of the cmdlets that there are for whoever is signed in. */
  cmdlets(who: SignedIn): Promise<readonly string[]>;
  run(who: SignedIn, cmdlet: string, parameters: Readonly<Record<string, unknown>>): Promise<Reply>;
}

const exported = z.object({ value: z.array(z.object({ exportedCmdlets: z.string() })) });
const token = z.object({ access_token: z.string() });

/**
 * The practice cloud's Exchange over HTTPS, as the vendor's module asks for it.
 * @param where a host's data folder, or the cloud file itself
 * @param clientId a public client with consent for `Exchange.Manage`, in place of the vendor's own; absent: nobody can sign
 *   in, a token has to be brought
 */
export async function exchangeService(where: string, clientId?: string): Promise<ExchangeService> {
  const { endpoints, dispatcher, tenant, accounts } = await practiceEndpoints(where);
  const base = `${endpoints.exchange ?? ''}/adminapi`;
  const headersFor = (who: SignedIn): Record<string, string> => ({
    authorization: `Bearer ${who.token}`,
    'content-type': 'application/json',
    'x-anchormailbox': `UPN:${who.account}`,
  });
  const post = async (url: string, who: SignedIn, body: string): Promise<Reply> => {
    const response = await fetch(url, { method: 'POST', headers: headersFor(who), body, dispatcher });
    const text = await response.text();
    if (text === '')
      return { rows: [], warnings: [], error: `|System.Exception|Status ${String(response.status)}` };
    const { value, error, ...rest } = reply.parse(JSON.parse(text));
    const warnings = rest['@adminapi.warnings'];
    if (error !== undefined) return { rows: [], warnings, error: error.details[0]?.message ?? error.message };
    const next = rest['@odata.nextLink'];
    if (next === undefined) return { rows: value, warnings };
    const more = await post(next, who, body);
    return { ...more, rows: [...value, ...more.rows] };
  };
  return {
    tenantId: tenant.id,
    signIn: async (account) => {
      if (clientId === undefined) throw new Error('Nobody can sign in without a client.');
      const form = new URLSearchParams({
        grant_type: 'password',
        client_id: clientId,
        scope: 'https://outlook.office365.com/.default',
        username: account,
        password: accounts.find(({ upn }) => upn === account)?.password ?? '',
      });
      const response = await fetch(`${endpoints.login}/${tenant.id}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        dispatcher,
      });
      if (!response.ok) throw new Error(await response.text());
      return { token: token.parse(await response.json()).access_token, account };
    },
    cmdlets: async (who) => {
      const url = `${base}/v1.0/${tenant.id}/EXOModuleFile?Version=3.9.2`;
      const response = await fetch(url, { headers: { ...headersFor(who), commandname: '*' }, dispatcher });
      if (!response.ok) throw new Error(`Exchange answers ${String(response.status)}`);
      return exported
        .parse(await response.json())
        .value.flatMap(({ exportedCmdlets }) => exportedCmdlets.split(','));
    },
    run: (who, cmdlet, parameters) =>
      post(
        `${base}/beta/${tenant.id}/InvokeCommand`,
        who,
        JSON.stringify({ CmdletInput: { CmdletName: cmdlet, Parameters: parameters } }),
      ),
  };
}
