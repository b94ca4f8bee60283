import type { GraphObject } from '../model.ts';
import type { Change } from '../writable.ts';
import { GRAPH } from './first-party.ts';
import { textOf } from '../json.ts';

/** Every third enterprise application has been consented to by an administrator. */
const CONSENTED = 3;

/** Delegated permission grants that a tenant with this history shows. */
export function seedConsents(principals: readonly GraphObject[]): Change[] {
  const graph = principals.find((row) => row['appId'] === GRAPH);
  if (graph === undefined) return [];
  return principals
    .filter(
      (row, order) =>
        textOf(row, 'appOwnerOrganizationId') !== textOf(graph, 'appOwnerOrganizationId') &&
        order % CONSENTED === 0,
    )
    .map(({ id }) => {
      const value = {
        id: grantId(id, graph.id, null),
        clientId: id,
        consentType: 'AllPrincipals',
        principalId: null,
        resourceId: graph.id,
        scope: 'openid profile User.Read',
      };
      return { kind: 'oauth2PermissionGrants', id: value.id, value };
    });
}

/** A grant's id says which pair it is for, so that a pair has one. */
export function grantId(clientId: string, resourceId: string, principalId: string | null): string {
  const hex = [clientId, resourceId, principalId ?? ''].join('').replaceAll('-', '');
  return Buffer.from(hex, 'hex').toString('base64url');
}
