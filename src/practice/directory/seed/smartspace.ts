import type { GraphObject } from '../model.ts';
import { newApplication } from '../shapes/application.ts';
import { newServicePrincipal, takenFromApplication } from '../shapes/service-principal.ts';
import { appRole } from './permissions.ts';
import type { Draw } from './draw.ts';
import type { Home } from './gallery.ts';

/** A Smartspace installation: the customer's own registration with the role that integrations are given. */
export function seedSmartspace(
  draw: Draw,
  home: Home,
): { application: GraphObject; servicePrincipal: GraphObject } {
  const appId = draw.guid('smartspace appId');
  const born = newApplication({
    id: draw.guid('smartspace application'),
    appId,
    displayName: 'Smartspace',
    createdDateTime: home.createdAt,
    publisherDomain: home.domain,
  });
  const scope = {
    adminConsentDescription: 'Chat in Smartspace',
    adminConsentDisplayName: 'Chat in Smartspace',
    id: draw.guid('smartspace scope'),
    isEnabled: true,
    type: 'User',
    userConsentDescription: null,
    userConsentDisplayName: null,
    value: 'smartspaceapi.chat.access',
  };
  const role = appRole({
    id: draw.guid('smartspace role'),
    value: 'Integrations',
    displayName: 'Integrations',
    allowed: ['Application'],
  });
  const application: GraphObject = {
    ...born,
    signInAudience: 'AzureADMyOrg',
    identifierUris: [`api://${appId}`],
    appRoles: [role],
    api: {
      acceptMappedClaims: null,
      knownClientApplications: [],
      requestedAccessTokenVersion: 2,
      oauth2PermissionScopes: [scope],
      preAuthorizedApplications: [],
    },
  };
  const servicePrincipal = newServicePrincipal(
    { id: draw.guid('smartspace service principal'), appId, displayName: 'Smartspace', home: home.tenantId },
    takenFromApplication(application),
  );
  return { application, servicePrincipal };
}
