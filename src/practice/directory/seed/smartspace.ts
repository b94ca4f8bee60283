import type { JsonObject } from '../json.ts';
import { newApplication } from '../shapes/application.ts';
import { newServicePrincipal, takenFromApplication } from '../shapes/service-principal.ts';
import { appRole } from './permissions.ts';
import type { Draw } from './draw.ts';
import type { Grown, Home } from './gallery.ts';

interface Registration {
  /** What its ids are drawn by. */
  readonly key: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly roles: readonly Role[];
}
interface Role {
  readonly displayName: string;
  /** Not always the display name: it is what a token carries. */
  readonly value: string;
  readonly allowed: string[];
}

const integrations: Role = { displayName: 'Integrations', value: 'integrations', allowed: ['Application'] };
const administrators: Role = { displayName: 'Administrators', value: 'admin', allowed: ['User'] };

/**
 * A Smartspace installation is the customer's own registration. Beside it lie what makes finding it by name unsafe:
 * one for the user interface alone, whose role of the same name is not for applications, and one of an earlier
 * installation, switched off.
 */
const registrations: readonly Registration[] = [
  {
    key: 'smartspace',
    displayName: 'Smartspace',
    accountEnabled: true,
    roles: [integrations, administrators],
  },
  {
    key: 'smartspace chat',
    displayName: 'SmartSpace Chat',
    accountEnabled: true,
    roles: [{ ...integrations, allowed: ['User'] }],
  },
  { key: 'smartspace pilot', displayName: 'Smartspace Pilot', accountEnabled: false, roles: [integrations] },
];

export function seedSmartspace(draw: Draw, home: Home): Grown[] {
  return registrations.map((registration) => grown(draw, home, registration));
}

/** Client id of the installation that the Smartspace service belongs to. */
export function smartspaceClientId(draw: Draw): string {
  return draw.guid('smartspace appId');
}

function grown(draw: Draw, home: Home, { key, displayName, accountEnabled, roles }: Registration): Grown {
  const appId = draw.guid(`${key} appId`);
  const application = {
    ...newApplication({
      id: draw.guid(`${key} application`),
      appId,
      displayName,
      createdDateTime: home.createdAt,
      publisherDomain: home.domain,
    }),
    signInAudience: 'AzureADMyOrg',
    identifierUris: [`api://${appId}`],
    appRoles: roles.map((role, order) =>
      appRole({ id: draw.guid(order === 0 ? `${key} role` : `${key} role ${role.value}`), ...role }),
    ),
    api: {
      acceptMappedClaims: null,
      knownClientApplications: [],
      requestedAccessTokenVersion: 2,
      oauth2PermissionScopes: [chatAccess(draw.guid(`${key} scope`))],
      preAuthorizedApplications: [],
    },
  };
  const birth = { id: draw.guid(`${key} service principal`), appId, displayName, home: home.tenantId };
  return {
    application,
    servicePrincipal: { ...newServicePrincipal(birth, takenFromApplication(application)), accountEnabled },
  };
}

function chatAccess(id: string): JsonObject {
  return {
    adminConsentDescription: 'Chat in Smartspace',
    adminConsentDisplayName: 'Chat in Smartspace',
    id,
    isEnabled: true,
    type: 'User',
    userConsentDescription: null,
    userConsentDisplayName: null,
    value: 'smartspaceapi.chat.access',
  };
}
