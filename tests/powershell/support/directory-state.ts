import { z } from 'zod';
import { practiceGraph } from '../../core/support/practice-graph.ts';
import type { EngagementId } from '../../../src/contract/ids.ts';
import type { OpenHost } from '../../host/support/open-host.ts';

const access = z.array(
  z.object({
    resourceAppId: z.string(),
    resourceAccess: z.array(z.object({ id: z.string(), type: z.string() })),
  }),
);
const application = z.looseObject({
  requiredResourceAccess: access,
  passwordCredentials: z.array(
    z.looseObject({ displayName: z.string().nullable(), endDateTime: z.string() }),
  ),
});

const KEPT = ['displayName', 'signInAudience', 'web', 'publicClient', 'isFallbackPublicClient', 'spa', 'api'];

/** Entrada tells its own secrets apart by their names. */
const OWN = / \(Entrada .*\)$/;

/** In an order that does not hang on who wrote it. */
const sorted = (given: z.infer<typeof access>): string[] =>
  given
    .flatMap(({ resourceAppId, resourceAccess }) =>
      resourceAccess.map(({ id, type }) => `${resourceAppId} ${type} ${id}`),
    )
    .toSorted();

/** What the directory holds of an app, without what is different in every run. */
export async function directoryState({ ask, dataFolder }: OpenHost, engagementId: EngagementId) {
  const { known } = await ask('engagements.read', { engagementId });
  const graph = await practiceGraph(dataFolder);
  const clientId = known.clientId ?? '';
  const found = application.parse((await graph.get(`/applications(appId='${clientId}')`)).body);
  const principal = `/servicePrincipals(appId='${clientId}')`;
  const { tags } = z.looseObject({ tags: z.array(z.string()) }).parse((await graph.get(principal)).body);
  const roles = await graph.list(`${principal}/appRoleAssignments`);
  const grants = await graph.list(`${principal}/oauth2PermissionGrants`);
  return {
    ...Object.fromEntries(KEPT.map((name) => [name, found[name]])),
    access: sorted(found.requiredResourceAccess),
    secrets: found.passwordCredentials.map(({ displayName, endDateTime }) => [
      displayName?.replace(OWN, ''),
      endDateTime.slice(0, 10),
    ]),
    tags,
    roles: roles
      .map(({ resourceDisplayName, appRoleId }) => `${String(resourceDisplayName)} ${String(appRoleId)}`)
      .toSorted(),
    grants: grants
      .map(({ consentType, resourceId, scope }) => [consentType, resourceId, scope].join(' '))
      .toSorted(),
  };
}
