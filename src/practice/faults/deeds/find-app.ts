import { z } from 'zod';
import { textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import { NothingThere, type Tenant } from './deed.ts';

/** Display name or client id; without it the application registered last. */
export const appField = z.string().min(1).max(256).optional();

/** Only what has been registered since the tenant was planted can be the last. */
export function findApplication({ directory }: Tenant, app: string | undefined): GraphObject {
  const all = [...directory.rows('applications').all()];
  const found =
    app === undefined
      ? all.filter((row) => textOf(row, 'createdDateTime') > directory.createdAt)
      : all.filter((row) => [textOf(row, 'displayName'), textOf(row, 'appId')].includes(app));
  const [last] = found.sort((one, other) =>
    textOf(other, 'createdDateTime').localeCompare(textOf(one, 'createdDateTime')),
  );
  if (last !== undefined) return last;
  throw app === undefined
    ? new NothingThere({
        field: 'app',
        message: 'No application has been registered in this tenant yet.',
        fix: 'Let a client register one first, or name one by its display name or client id.',
      })
    : new NothingThere({
        field: 'app',
        message: `The tenant has no application '${app}'.`,
        fix: 'Use the display name or the client id of a registered application.',
      });
}

export function findPrincipal(tenant: Tenant, app: string | undefined): GraphObject {
  const application = findApplication(tenant, app);
  return principalOf(tenant, textOf(application, 'appId'));
}

/** An API by its client id, by one of its names (`https://graph.microsoft.com`) or by its display name. */
export function findApi(tenant: Tenant, api: string): GraphObject {
  const { directory } = tenant;
  const named = [...directory.rows('servicePrincipals').all()].find(
    (row) => textOf(row, 'displayName') === api,
  );
  const found = named ?? directory.servicePrincipalByName(api);
  if (found !== undefined) return found;
  throw new NothingThere({
    field: 'api',
    message: `The tenant has no enterprise application '${api}'.`,
    fix: 'Use its display name, such as Microsoft Graph, or its client id.',
  });
}

function principalOf({ directory }: Tenant, appId: string): GraphObject {
  const principal = directory.servicePrincipalByAppId(appId);
  if (principal !== undefined) return principal;
  throw new NothingThere({
    field: 'app',
    message: `The application ${appId} has no service principal.`,
    fix: 'Let a client make one first, or name another application.',
  });
}
