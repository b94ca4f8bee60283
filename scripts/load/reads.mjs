/** @typedef {{ method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string }} Read */

const GRAPH = '00000003-0000-0000-c000-000000000000';
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';

/**
 * What an onboarding and a portal page read, in turn: single objects, the heavy service principal of Microsoft
 * Graph, lists, filters, a count and a batch.
 * @param {string} bearer @param {{ id: string, appId: string }} known one of the tenant's service principals
 * @returns {Read[]}
 */
export function mixedReads(bearer, known) {
  const authorization = `Bearer ${bearer}`;
  const paths = [
    '/me',
    '/organization',
    `/servicePrincipals/${known.id}`,
    `/servicePrincipals(appId='${known.appId}')?$select=id,appId,displayName`,
    `/servicePrincipals?$filter=appId%20eq%20'${known.appId}'`,
    `/servicePrincipals(appId='${GRAPH}')?$select=id,appRoles`,
    `/servicePrincipals(appId='${EXCHANGE}')?$select=id,appRoles`,
    `/servicePrincipals/${known.id}/appRoleAssignments`,
    '/servicePrincipals?$top=20&$select=id,displayName',
    "/servicePrincipals?$filter=startswith(displayName,'Co')&$top=5&$select=id",
    '/applications?$top=20',
    '/users?$top=20',
    '/users/admin@practice.example',
    '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=roleTemplateId',
    '/policies/defaultAppManagementPolicy',
  ];
  const requests = paths.slice(0, 4).map((url, at) => ({ id: String(at), method: 'GET', url }));
  return [
    ...paths.map((path) => ({
      method: /** @type {const} */ ('GET'),
      path: `/v1.0${path}`,
      headers: { authorization },
    })),
    {
      method: 'GET',
      path: '/v1.0/servicePrincipals/$count',
      headers: { authorization, consistencylevel: 'eventual' },
    },
    {
      method: 'POST',
      path: '/v1.0/$batch',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ requests }),
    },
  ];
}
