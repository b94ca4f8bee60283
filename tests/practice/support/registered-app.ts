import { randomUUID } from 'node:crypto';
import type { GraphObject, Json } from '../../../src/practice/directory/model.ts';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { hashedSecret } from '../../../src/practice/directory/secrets.ts';
import { newApplication } from '../../../src/practice/directory/shapes/application.ts';
import { newServicePrincipal } from '../../../src/practice/directory/shapes/service-principal.ts';
import type { Change, WritableDirectory } from '../../../src/practice/directory/writable.ts';

export interface AppSpec {
  readonly application?: Readonly<Record<string, Json>>;
  readonly servicePrincipal?: Readonly<Record<string, Json>> | 'none';
  /** Text to end date. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Resource's appId to values of app roles. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  /** Resource's appId to scopes, for everybody. */
  readonly consent?: Readonly<Record<string, string>>;
}

export interface RegisteredApp {
  readonly appId: string;
  readonly servicePrincipalId: string;
}

export const graphAppId = '00000003-0000-0000-c000-000000000000';
export const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000';

/** Writes an app into the tenant of a state folder, as it would lie there before the practice cloud starts. */
export function registerApp(stateDir: string, spec: AppSpec): RegisteredApp {
  const directory = openDirectory({ stateDir });
  const app = { appId: randomUUID(), servicePrincipalId: randomUUID() };
  directory.commit([
    ...application(directory, app, spec),
    ...Object.entries(spec.roles ?? {}).flatMap(([to, values]) => roles(directory, app, { to, values })),
    ...Object.entries(spec.consent ?? {}).map(([to, scope]) => consent(directory, app, { to, scope })),
  ]);
  directory.close();
  return app;
}

function application(directory: WritableDirectory, app: RegisteredApp, spec: AppSpec): Change[] {
  const { appId, servicePrincipalId } = app;
  const secrets = Object.entries(spec.secrets ?? {}).map(([text, endDateTime]) => ({
    keyId: randomUUID(),
    text,
    endDateTime,
  }));
  const birth = { id: randomUUID(), appId, displayName: 'teamspace test' };
  const value: GraphObject = {
    ...newApplication({
      ...birth,
      createdDateTime: '2026-01-01T00:00:00Z',
      publisherDomain: 'practice.example',
    }),
    signInAudience: 'AzureADMyOrg',
    passwordCredentials: secrets.map(({ keyId, endDateTime }) => ({ keyId, endDateTime })),
    ...spec.application,
  };
  const principal = newServicePrincipal({ ...birth, id: servicePrincipalId, home: directory.tenant.id });
  return [
    { kind: 'applications', id: birth.id, value },
    ...secrets.map(({ keyId, text }): Change => ({
      kind: 'secrets',
      id: keyId,
      value: hashedSecret(keyId, text),
    })),
    ...(spec.servicePrincipal === 'none'
      ? []
      : [
          {
            kind: 'servicePrincipals' as const,
            id: servicePrincipalId,
            value: { ...principal, ...spec.servicePrincipal },
          },
        ]),
  ];
}

function roles(
  directory: WritableDirectory,
  { servicePrincipalId }: RegisteredApp,
  { to, values }: { to: string; values: readonly string[] },
): Change[] {
  const resource = directory.servicePrincipalByAppId(to);
  const offered = Array.isArray(resource?.appRoles) ? resource.appRoles : [];
  return offered.flatMap((role): Change[] => {
    const { id: appRoleId, value } = Object(role) as { id: string; value: string };
    if (!values.includes(value)) return [];
    const id = randomUUID();
    const row = { id, appRoleId, principalId: servicePrincipalId, resourceId: resource?.id ?? '' };
    return [{ kind: 'appRoleAssignments', id, value: row }];
  });
}

function consent(
  directory: WritableDirectory,
  { servicePrincipalId }: RegisteredApp,
  { to, scope }: { to: string; scope: string },
): Change {
  const id = randomUUID();
  const resourceId = directory.servicePrincipalByAppId(to)?.id ?? '';
  const row = {
    id,
    clientId: servicePrincipalId,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId,
    scope,
  };
  return { kind: 'oauth2PermissionGrants', id, value: row };
}
