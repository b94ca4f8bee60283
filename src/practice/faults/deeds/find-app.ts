import { z } from 'zod';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import { NothingThere, type Tenant } from './deed.ts';

/** Display name or client id; without it the application registered last, of those with a secret where there are any. */
export const appField = z.string().min(1).max(256).optional();

export function findApplication(tenant: Tenant, app: string | undefined): GraphObject {
  const found = app === undefined ? registeredSince(tenant) : named(tenant, app);
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

function named({ directory }: Tenant, app: string): GraphObject[] {
  return [...directory.rows('applications').all()].filter((row) =>
    [textOf(row, 'displayName'), textOf(row, 'appId')].includes(app),
  );
}

/** What the seed planted was made when the tenant was. */
function registeredSince({ directory }: Tenant): GraphObject[] {
  const since = [...directory.rows('applications').all()].filter(
    (row) => textOf(row, 'createdDateTime') > directory.createdAt,
  );
  const withSecret = since.filter((row) => objectsOf(row, 'passwordCredentials').length > 0);
  return withSecret.length > 0 ? withSecret : since;
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
