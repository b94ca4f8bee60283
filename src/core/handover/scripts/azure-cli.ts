import type { App, Dialect } from './dialect.ts';
import { quoteBash as q, quoteOData } from './quote.ts';

const GRAPH = 'https://graph.microsoft.com/v1.0';

/** A raw string of JMESPath. */
const literal = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
const named = (name: string): string =>
  `az ad app list --filter ${q(`displayName eq ${quoteOData(name)}`)} --query '[].appId' --output tsv`;

function findApplication({ clientId, displayName }: App): string {
  if (clientId !== undefined) return `clientId=${q(clientId)}`;
  return [
    `clientId=$(${named(displayName)})`,
    'case $clientId in',
    `  '' | *[!0-9a-f-]*) echo 'There is not exactly one app registration of this name.' >&2; clientId= ;;`,
    'esac',
  ].join('\n');
}

const permissionQueries = {
  Role: (value: string) =>
    `appRoles[?value==${value} && contains(allowedMemberTypes, 'Application')].id | [0]`,
  Scope: (value: string) => `oauth2PermissionScopes[?value==${value}].id | [0]`,
};

const permissionId = (appId: string, query: string): string =>
  `permissionId=$(az ad sp show --id ${q(appId)} --query ${query} --output tsv)`;

const resourceId = (appId: string): string =>
  `resourceId=$(az ad sp show --id ${q(appId)} --query id --output tsv)`;

/** Adds to what is there: the flag replaces the list. */
const addUris = (member: string, flag: string): ((block: { uris: readonly string[] }) => string) => {
  return ({ uris }) =>
    [
      `for uri in ${uris.map(q).join(' ')}; do`,
      `  present=$(az ad app show --id "$clientId" --query '${member}.redirectUris[]' --output tsv)`,
      `  if ! printf '%s\\n' "$present" | grep -qxF -- "$uri"; then`,
      `    set -f; az ad app update --id "$clientId" ${flag} $present "$uri"; set +f`,
      '  fi',
      'done',
    ].join('\n');
};

/** Azure CLI 2.37 or newer, in bash; `az rest` where it has no command of its own. */
export const azureCli: Dialect = {
  signIn: () => '# Before: az login --tenant <tenant> --allow-no-subscriptions',
  find: {
    application: findApplication,
    'service-principal': () => `servicePrincipalId=$(az ad sp show --id "$clientId" --query id --output tsv)`,
  },
  say: {
    'new-application': ({ spec }) =>
      [
        `if [ -n "$(${named(spec.displayName)})" ]; then`,
        `  echo 'There is an app registration of this name already.' >&2`,
        'else',
        `  az ad app create --display-name ${q(spec.displayName)} --sign-in-audience ${q(spec.signInAudience)} \\`,
        `    --query '{applicationId: appId, objectId: id}'`,
        'fi',
      ].join('\n'),
    'display-name': ({ spec }) => `az ad app update --id "$clientId" --display-name ${q(spec.displayName)}`,
    'sign-in-audience': ({ spec }) =>
      `az ad app update --id "$clientId" --sign-in-audience ${q(spec.signInAudience)}`,
    'web-redirect-uris': addUris('web', '--web-redirect-uris'),
    'public-redirect-uris': addUris('publicClient', '--public-client-redirect-uris'),
    'token-issuance': ({ access, id }) =>
      `az ad app update --id "$clientId" --enable-access-token-issuance ${access} --enable-id-token-issuance ${id}`,
    permission: ({ resourceAppId, type, value }) =>
      [
        permissionId(resourceAppId, q(permissionQueries[type](literal(value)))),
        `listed=$(az ad app show --id "$clientId" --output tsv \\`,
        `  --query ${q(`requiredResourceAccess[?resourceAppId==${literal(resourceAppId)}].resourceAccess[].id`)})`,
        `if ! printf '%s\\n' "$listed" | grep -qxF -- "$permissionId"; then`,
        `  az ad app permission add --id "$clientId" --api ${q(resourceAppId)} --api-permissions "$permissionId=${type}"`,
        'fi',
      ].join('\n'),
    'service-principal': () =>
      [
        `if ! az ad sp show --id "$clientId" --output none 2>/dev/null; then`,
        `  az ad sp create --id "$clientId" --output none`,
        `  az rest --method PATCH --url "${GRAPH}/servicePrincipals(appId='$clientId')" \\`,
        `    --body '{"tags": ["WindowsAzureActiveDirectoryIntegratedApp"]}'`,
        'fi',
        `az ad sp show --id "$clientId" --query '{applicationId: appId, objectId: id}'`,
      ].join('\n'),
    'resource-service-principal': ({ spec }) =>
      [
        `az ad sp show --id ${q(spec.appId)} --output none 2>/dev/null || az ad sp create --id ${q(spec.appId)} --output none`,
        `az ad sp show --id ${q(spec.appId)} --query '{name: displayName, objectId: id}'`,
      ].join('\n'),
    'client-secret': ({ displayName, months }) =>
      [
        `ends=$(date -u -d '+${months} months' +%Y-%m-%d 2>/dev/null || date -u -v+${months}m +%Y-%m-%d)`,
        `secret=$(az ad app credential reset --id "$clientId" --append --display-name ${q(displayName)} \\`,
        `  --end-date "$ends" --query password --output tsv)`,
        `echo 'The value is in the variable "secret" and cannot be read again later. Put it into your password safe.'`,
      ].join('\n'),
    'app-role-assignments': ({ resourceAppId, values }) =>
      [
        resourceId(resourceAppId),
        `assigned=$(az rest --method GET --url "${GRAPH}/servicePrincipals/$servicePrincipalId/appRoleAssignments" \\`,
        `  --query "value[?resourceId=='$resourceId'].appRoleId" --output tsv)`,
        `for value in ${values.map(q).join(' ')}; do`,
        `  ${permissionId(resourceAppId, `"${permissionQueries.Role("'$value'")}"`)}`,
        `  if ! printf '%s\\n' "$assigned" | grep -qxF -- "$permissionId"; then`,
        `    az rest --method POST --url "${GRAPH}/servicePrincipals/$servicePrincipalId/appRoleAssignments" --output none \\`,
        `      --body "{\\"principalId\\": \\"$servicePrincipalId\\", \\"resourceId\\": \\"$resourceId\\", \\"appRoleId\\": \\"$permissionId\\"}"`,
        '  fi',
        'done',
      ].join('\n'),
    'delegated-grant': ({ resourceAppId, scopes }) =>
      [
        resourceId(resourceAppId),
        `grantId=$(az rest --method GET --url "${GRAPH}/servicePrincipals/$servicePrincipalId/oauth2PermissionGrants" \\`,
        `  --query "value[?resourceId=='$resourceId' && consentType=='AllPrincipals'].id | [0]" --output tsv)`,
        'if [ -z "$grantId" ]; then',
        `  az ad app permission grant --id "$clientId" --api ${q(resourceAppId)} --scope ${q(scopes.join(' '))}`,
        'else',
        `  present=$(az rest --method GET --url "${GRAPH}/oauth2PermissionGrants/$grantId" --query scope --output tsv)`,
        `  scopes=$(printf '%s\\n' $present ${scopes.map(q).join(' ')} | sort -u | paste -sd ' ' -)`,
        `  az rest --method PATCH --url "${GRAPH}/oauth2PermissionGrants/$grantId" --body "{\\"scope\\": \\"$scopes\\"}"`,
        'fi',
      ].join('\n'),
  },
};
