import type { GraphObject, Json } from '../model.ts';
import type { JsonObject } from '../json.ts';
import { objectOf, objectsOf, textsOf } from '../json.ts';

export interface PrincipalBirth {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  /** Tenant id of the application's home. */
  readonly home: string;
}

/** An enterprise application with everything the service fills in. */
export function newServicePrincipal(birth: PrincipalBirth, given: JsonObject = {}): GraphObject {
  return {
    id: birth.id,
    deletedDateTime: null,
    accountEnabled: true,
    alternativeNames: [],
    appDescription: null,
    appDisplayName: birth.displayName,
    appId: birth.appId,
    applicationTemplateId: null,
    appOwnerOrganizationId: birth.home,
    appRoleAssignmentRequired: false,
    description: null,
    disabledByMicrosoftStatus: null,
    displayName: birth.displayName,
    homepage: null,
    loginUrl: null,
    logoutUrl: null,
    notes: null,
    notificationEmailAddresses: [],
    preferredSingleSignOnMode: null,
    preferredTokenSigningKeyThumbprint: null,
    replyUrls: [],
    servicePrincipalNames: [birth.appId],
    servicePrincipalType: 'Application',
    signInAudience: 'AzureADMultipleOrgs',
    tags: [],
    tokenEncryptionKeyId: null,
    samlSingleSignOnSettings: null,
    addIns: [],
    appRoles: [],
    info: {
      logoUrl: null,
      marketingUrl: null,
      privacyStatementUrl: null,
      supportUrl: null,
      termsOfServiceUrl: null,
    },
    keyCredentials: [],
    oauth2PermissionScopes: [],
    passwordCredentials: [],
    resourceSpecificApplicationPermissions: [],
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
    ...given,
  };
}

/** What a service principal takes over from its application, at birth and at each change of it. */
export function takenFromApplication(application: GraphObject): JsonObject {
  const web = objectOf(application, 'web');
  const redirects = ['web', 'publicClient', 'spa'].flatMap((part) =>
    textsOf(objectOf(application, part), 'redirectUris'),
  );
  return {
    displayName: valueOf(application, 'displayName'),
    appDisplayName: valueOf(application, 'displayName'),
    appDescription: valueOf(application, 'description'),
    appRoles: objectsOf(application, 'appRoles'),
    signInAudience: valueOf(application, 'signInAudience'),
    homepage: valueOf(web, 'homePageUrl'),
    logoutUrl: valueOf(web, 'logoutUrl'),
    oauth2PermissionScopes: objectsOf(objectOf(application, 'api'), 'oauth2PermissionScopes'),
    replyUrls: redirects,
    servicePrincipalNames: [valueOf(application, 'appId'), ...textsOf(application, 'identifierUris')],
  };
}

function valueOf(object: JsonObject, name: string): Json {
  return object[name] ?? null;
}
