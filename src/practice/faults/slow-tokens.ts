import { appRolesHeld, scopesConsented } from '../directory/consents-held.ts';
import type { Directory } from '../directory/model.ts';
import { secretVerdict } from '../directory/secret-verdict.ts';
import type { Rows, WritableDirectory } from '../directory/writable.ts';
import type { Conditions } from './conditions.ts';

/** The directory as the sign-in service knows it: so much later than it is written, where that is switched on. */
export function slowTokens(
  directory: WritableDirectory,
  conditions: Conditions,
  now: () => number,
): Directory {
  const asOf = (): number | undefined => {
    const { tokenLagMs = 0 } = conditions.current;
    return tokenLagMs === 0 ? undefined : now() - tokenLagMs;
  };
  const rows = (kind: Parameters<WritableDirectory['rows']>[0]): Rows => ({
    get: (id) => directory.rows(kind).get(id, asOf()),
    where: (name, key) => directory.rows(kind).where(name, key, asOf()),
    all: () => directory.rows(kind).all(asOf()),
    changedSince: (from) => directory.rows(kind).changedSince(from, asOf()),
  });
  const applicationByAppId = (appId: string) => rows('applications').where('appId', appId)[0];
  const servicePrincipalByAppId = (appId: string) => rows('servicePrincipals').where('appId', appId)[0];
  const late: WritableDirectory = { ...directory, rows, applicationByAppId, servicePrincipalByAppId };
  return {
    ...late,
    appRolesHeld: (client, resource) => appRolesHeld(late, client, resource),
    scopesConsented: (client, resourceId, userId) => scopesConsented(late, client, { resourceId, userId }),
    secretVerdict: (appId, text) => secretVerdict(late, { appId, text }, now()),
  };
}
