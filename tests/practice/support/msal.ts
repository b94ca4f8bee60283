import type { Configuration, INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import type { Practice } from './practice.ts';

export const graphCommandLineTools = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const userRead = 'https://graph.microsoft.com/User.Read';

/** How a real MSAL client is pointed at the practice cloud. */
export function msalConfiguration(cloud: Practice, auth: Partial<Configuration['auth']> = {}): Configuration {
  return {
    auth: {
      clientId: graphCommandLineTools,
      authority: cloud.authority,
      knownAuthorities: [new URL(cloud.authority).host],
      ...auth,
    },
    system: { networkClient: networkOf(cloud) },
  };
}

function networkOf({ fetch }: Practice): INetworkModule {
  // MSAL names the body it expects and looks at it itself, hence the `any`, as JSON.parse has it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Reply = { status: number; headers: Record<string, string>; body: any };
  const send = async (url: string, method: string, options: NetworkRequestOptions = {}): Promise<Reply> => {
    const response = await fetch(url, { method, headers: options.headers, body: options.body });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.json() };
  };
  return {
    sendGetRequestAsync: (url, options) => send(url, 'GET', options),
    sendPostRequestAsync: (url, options) => send(url, 'POST', options),
  };
}
