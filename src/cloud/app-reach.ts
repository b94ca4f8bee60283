import type { AppReach } from '../core/ports.ts';
import type { Cloud } from './clouds/cloud.ts';
import { readModels } from './digital-twins/read-models.ts';
import type { Http } from './http/create-http.ts';
import { createAppTokens } from './sign-in/app-sign-in.ts';
import { listWorkspaces } from './smartspace/list-workspaces.ts';

/** What the finished app can do, tried with tokens of its own that stay here. */
export function createAppReach(parts: { cloud: Cloud; http: Http; tenantId: string }): AppReach {
  const tokenFor = createAppTokens(parts);
  const { http } = parts;
  return {
    smartspaceWorkspaces: async (app, { api, smartspaceClientId }) => {
      const token = await tokenFor(app, { api: smartspaceClientId });
      return token.ok ? listWorkspaces({ http, api, token: token.value }) : token;
    },
    digitalTwinsModels: async (app, host) => {
      const token = await tokenFor(app, 'digitalTwins');
      return token.ok ? readModels({ http, host, token: token.value }) : token;
    },
  };
}
