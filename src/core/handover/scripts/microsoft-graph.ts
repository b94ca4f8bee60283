import type { Api } from './blocks.ts';
import { instanceName, type App, type Dialect } from './dialect.ts';
import { quoteOData } from './quote.ts';

type Method = 'GET' | 'POST' | 'PATCH';

const ask = ({ where }: App, method: Method, path: string): string => `${method} ${where.graph}/v1.0/${path}`;

/** Sends a body: `sender(app)('POST', path, body)`. */
const sender =
  (app: App) =>
  (method: Method, path: string, body: object): string =>
    [ask(app, method, path), 'Content-Type: application/json', '', JSON.stringify(body, null, 2)].join('\n');

/** An alternate key as part of a path: the literal's quotes stay, what is in them is encoded. */
const key = (appId: string): string =>
  `appId='${appId.startsWith('{{') ? appId : encodeURIComponent(appId.replaceAll("'", "''"))}'`;

const clientId = (app: App): string => app.clientId ?? '{{clientId}}';
const principalId = (app: App): string => app.servicePrincipalObjectId ?? '{{servicePrincipalObjectId}}';
const application = (app: App): string => `applications(${key(clientId(app))})`;
const servicePrincipal = (appId: string): string => `servicePrincipals(${key(appId)})`;
/** An API's look-up with the members asked for; `{{apiId}}` is the application id that a name leads to. */
const api = (of: Api, select: string): string =>
  'appId' in of
    ? `${servicePrincipal(of.appId)}?$select=${select}`
    : `servicePrincipals?$filter=${encodeURIComponent(`displayName eq ${quoteOData(of.named)}`)}&$select=appId,displayName,${select}`;
const apiId = (of: Api): string => ('appId' in of ? of.appId : '{{apiId}}');
const paragraphs = (...parts: string[]): string => parts.join('\n\n');

const REPLACES = '# PATCH replaces the list: send what GET shows together with what is new.';

const addUris = (member: string): ((block: { uris: readonly string[] }, app: App) => string) => {
  return ({ uris }, app) =>
    paragraphs(
      ask(app, 'GET', `${application(app)}?$select=${member}`),
      `${REPLACES}\n${sender(app)('PATCH', application(app), { [member]: { redirectUris: uris } })}`,
    );
};

const permissionLists = { Role: 'appRoles', Scope: 'oauth2PermissionScopes' };

/** The requests themselves, with `{{name}}` for what an earlier answer tells. */
export const microsoftGraph: Dialect = {
  signIn: (scopes) =>
    `# Each request carries "Authorization: Bearer {{token}}", a token with ${scopes.join(', ')}.`,
  find: {
    application: (app) =>
      app.clientId !== undefined
        ? ''
        : paragraphs(
            '# {{clientId}} is the appId of the one registration of this name.',
            ask(
              app,
              'GET',
              `applications?$filter=${encodeURIComponent(`displayName eq ${quoteOData(app.displayName)}`)}&$select=id,appId`,
            ),
          ),
    'service-principal': (app) =>
      app.servicePrincipalObjectId !== undefined
        ? ''
        : paragraphs(
            '# {{servicePrincipalObjectId}} is the id in this answer.',
            ask(app, 'GET', `${servicePrincipal(clientId(app))}?$select=id`),
          ),
  },
  say: {
    'new-application': ({ spec }, app) =>
      sender(app)('POST', 'applications', {
        displayName: spec.displayName,
        signInAudience: spec.signInAudience,
      }),
    'display-name': ({ spec }, app) =>
      sender(app)('PATCH', application(app), { displayName: spec.displayName }),
    'sign-in-audience': ({ spec }, app) =>
      sender(app)('PATCH', application(app), { signInAudience: spec.signInAudience }),
    'web-redirect-uris': addUris('web'),
    'public-redirect-uris': addUris('publicClient'),
    'public-client': (_, app) => sender(app)('PATCH', application(app), { isFallbackPublicClient: true }),
    'token-issuance': ({ access, id }, app) =>
      sender(app)('PATCH', application(app), {
        web: {
          implicitGrantSettings: { enableAccessTokenIssuance: access, enableIdTokenIssuance: id },
        },
      }),
    permission: ({ api: of, type, value }, app) =>
      paragraphs(
        `# {{permissionId}} is the id of ${value} in this answer.`,
        ask(app, 'GET', api(of, permissionLists[type])),
        ask(app, 'GET', `${application(app)}?$select=requiredResourceAccess`),
        `${REPLACES}\n${sender(app)('PATCH', application(app), {
          requiredResourceAccess: [
            { resourceAppId: apiId(of), resourceAccess: [{ id: '{{permissionId}}', type }] },
          ],
        })}`,
      ),
    'service-principal': (_, app) =>
      sender(app)('POST', 'servicePrincipals', {
        appId: clientId(app),
        tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
      }),
    'resource-service-principal': ({ api: of, created }, app) =>
      created
        ? paragraphs(
            ask(app, 'GET', api(of, 'id,displayName')),
            `# Only where it answers 404:\n${sender(app)('POST', 'servicePrincipals', { appId: apiId(of) })}`,
          )
        : ask(app, 'GET', api(of, 'id,appRoles')),
    'client-secret': ({ displayName, months }, app) =>
      paragraphs(
        `# {{endDateTime}} lies ${months} months ahead. The answer shows the value once, as secretText: put it into your password safe.`,
        sender(app)('POST', `${application(app)}/addPassword`, {
          passwordCredential: { displayName, endDateTime: '{{endDateTime}}' },
        }),
      ),
    'client-certificate': ({ displayName }, app) =>
      paragraphs(
        ask(app, 'GET', `${application(app)}?$select=keyCredentials`),
        `# {{certificate}} is the certificate in DER form, base64, without line breaks; its private key stays where it was made.\n${REPLACES}\n${sender(
          app,
        )('PATCH', application(app), {
          keyCredentials: [
            { type: 'AsymmetricX509Cert', usage: 'Verify', displayName, key: '{{certificate}}' },
          ],
        })}`,
      ),
    'app-role-assignments': ({ api: of, values }, app) =>
      paragraphs(
        `# {{resourceId}} is the id in this answer; {{permissionId}} in turn the id of ${values.join(', ')}.`,
        ask(app, 'GET', api(of, 'id,appRoles')),
        `# One request for each of ${values.join(', ')}:\n${sender(app)(
          'POST',
          `${servicePrincipal(clientId(app))}/appRoleAssignments`,
          { principalId: principalId(app), resourceId: '{{resourceId}}', appRoleId: '{{permissionId}}' },
        )}`,
      ),
    'delegated-grant': ({ api: of, scopes }, app) =>
      paragraphs(
        '# {{resourceId}} is the id in this answer.',
        ask(app, 'GET', api(of, 'id')),
        `# Where it answers 409, PATCH the grant that is there with its own scopes and these.\n${sender(app)(
          'POST',
          'oauth2PermissionGrants',
          {
            clientId: principalId(app),
            consentType: 'AllPrincipals',
            resourceId: '{{resourceId}}',
            scope: scopes.join(' '),
          },
        )}`,
      ),
    'azure-role': ({ spec }, app) =>
      paragraphs(
        `# In Azure: requests to ${app.where.arm} carry a token of their own.`,
        `GET ${app.where.arm}/subscriptions?api-version=2022-12-01`,
        `# {{instanceId}} is the id of ${instanceName(spec.instance)} in this answer.`,
        `GET ${app.where.arm}/subscriptions/{{subscriptionId}}/providers/Microsoft.DigitalTwins/digitalTwinsInstances?api-version=2023-01-31`,
        `# {{name}} is a new GUID. Where it answers 409 RoleAssignmentExists, the role is there already.\n${[
          `PUT ${app.where.arm}{{instanceId}}/providers/Microsoft.Authorization/roleAssignments/{{name}}?api-version=2022-04-01`,
          'Content-Type: application/json',
          '',
          JSON.stringify(
            {
              properties: {
                roleDefinitionId: `/subscriptions/{{subscriptionId}}/providers/Microsoft.Authorization/roleDefinitions/${spec.roleDefinitionId}`,
                principalId: principalId(app),
                principalType: 'ServicePrincipal',
              },
            },
            null,
            2,
          ),
        ].join('\n')}`,
      ),
  },
};
