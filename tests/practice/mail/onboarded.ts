import { expect } from 'vitest';
import { exchangeAs, type Exchange } from '../exchange/exchange-client.ts';
import { graphCommandLineTools } from '../support/msal.ts';
import type { Practice } from '../support/practice.ts';
import { askForToken } from '../support/token-request.ts';

export interface Onboarded {
  readonly appId: string;
  /** Object id of the enterprise application. */
  readonly objectId: string;
  /** Object id of the registration, which people take by mistake. */
  readonly applicationId: string;
  readonly exchange: Exchange;
  /** A new token of the application for Exchange. */
  token(scope?: string): Promise<string>;
}

const exchangeOnline = '00000002-0000-0ff1-ce00-000000000000';
type Body = Record<string, string>;

/** An application made, given roles and consented through Graph, and an administrator who may run cmdlets. */
export async function onboarded(
  cloud: Practice,
  roles = ['IMAP.AccessAsApp', 'SMTP.SendAsApp'],
): Promise<Onboarded> {
  const graph = await graphAsAdmin(cloud);
  const exchangeId = await resource(graph);
  const { applicationId, appId, objectId } = await register(graph, { displayName: 'teamspace' });
  const { secretText } = await graph('POST', `/applications/${applicationId}/addPassword`, {
    passwordCredential: { displayName: 'test' },
  });
  for (const appRoleId of exchangeId.rolesNamed(roles)) {
    const assignment = { principalId: objectId, resourceId: exchangeId.id, appRoleId };
    await graph('POST', `/servicePrincipals/${objectId}/appRoleAssignments`, assignment);
  }
  const manager = await register(graph, { displayName: 'Exchange tool', isFallbackPublicClient: true });
  await graph('POST', '/oauth2PermissionGrants', {
    clientId: manager.objectId,
    consentType: 'AllPrincipals',
    resourceId: exchangeId.id,
    scope: 'Exchange.Manage IMAP.AccessAsUser.All SMTP.Send',
  });
  return {
    appId,
    objectId,
    applicationId,
    exchange: await exchangeAs(cloud, manager.appId, 'exchange'),
    token: async (scope = 'https://outlook.office365.com/.default') => {
      const grant = {
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: secretText ?? '',
        scope,
      };
      return (await askForToken(cloud, grant)).access_token ?? '';
    },
  };
}

/** Registered in Exchange, with full access to the mailboxes. */
export async function registeredInExchange(
  app: Pick<Onboarded, 'appId' | 'objectId' | 'exchange'>,
  ...mailboxes: string[]
): Promise<void> {
  await app.exchange.run('New-ServicePrincipal', { AppId: app.appId, ObjectId: app.objectId });
  for (const Identity of mailboxes) {
    const right = { Identity, User: app.objectId, AccessRights: 'FullAccess', AutoMapping: false };
    expect(await app.exchange.run('Add-MailboxPermission', right)).toMatchObject({ status: 200 });
  }
}

type Graph = (method: string, path: string, body?: unknown) => Promise<Body>;

async function graphAsAdmin(cloud: Practice): Promise<Graph> {
  const username = 'admin@practice.example';
  const scopes = [
    'Application.ReadWrite.All',
    'AppRoleAssignment.ReadWrite.All',
    'DelegatedPermissionGrant.ReadWrite.All',
  ];
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
  });
  return async (method, path, body) => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return JSON.parse(text) as Body;
  };
}

async function register(graph: Graph, application: object) {
  const { id: applicationId = '', appId = '' } = await graph('POST', '/applications', application);
  const { id: objectId = '' } = await graph('POST', '/servicePrincipals', { appId });
  return { applicationId, appId, objectId };
}

async function resource(graph: Graph) {
  const found: unknown = await graph(
    'GET',
    `/servicePrincipals(appId='${exchangeOnline}')?$select=id,appRoles`,
  );
  const { id, appRoles } = found as { id: string; appRoles: { id: string; value: string }[] };
  const rolesNamed = (names: string[]) =>
    appRoles.filter(({ value }) => names.includes(value)).map((role) => role.id);
  return { id, rolesNamed };
}
