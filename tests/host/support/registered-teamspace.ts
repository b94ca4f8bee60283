import { openHost, openTeamspace } from './open-host.ts';

/** The app of part 1, with the ids that scripts of part 2 print. */
export async function registeredTeamspace() {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  await host.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  const { tenant } = await host.ask('run.apply', { engagementId });
  const { known } = await host.ask('engagements.read', { engagementId });
  const { clientId = '', servicePrincipalObjectId = '' } = known;
  return { host, engagementId, ids: { clientId, servicePrincipalObjectId }, tenantId: tenant.id };
}
