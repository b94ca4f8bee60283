import type { Api } from './blocks.ts';
import { instanceName, type App, type Dialect } from './dialect.ts';
import { quoteBash as q, quoteOData } from './quote.ts';

/** Inside double quotes: an address has nothing that a shell reads. */
const graphOf = ({ where }: App): string => `${where.graph}/v1.0`;

/** A raw string of JMESPath. */
const literal = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
/** Whatever the terminal takes for its encoding. */
const asciiJson = (body: object): string =>
  JSON.stringify(body).replace(
    /[^\u0020-\u007e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
  /** JMESPath tells upper case from lower. */
  RoleByName: (value: string) =>
    `appRoles[?(value==${value} || displayName==${value}) && contains(allowedMemberTypes, 'Application')].id | [0]`,
  Scope: (value: string) => `oauth2PermissionScopes[?value==${value}].id | [0]`,
};

/** What finds an API first, and the shell's word for its application id from then on. */
function apiWord(api: Api): { find: string[]; id: string } {
  if ('appId' in api) return { find: [], id: q(api.appId) };
  const all = `az ad sp list --filter ${q(`displayName eq ${quoteOData(api.named)}`)} --query '[].appId' --output tsv`;
  return {
    id: '"$apiId"',
    find: [
      `apiId=$(${all})`,
      'case $apiId in',
      `  '' | *[!0-9a-f-]*) echo 'There is not exactly one enterprise application of this name.' >&2; apiId= ;;`,
      'esac',
    ],
  };
}

/** Ids are told apart by their API only. */
const ofApi = (api: Api): string => ('appId' in api ? `?resourceAppId==${literal(api.appId)}` : '');

const permissionId = (id: string, query: string): string =>
  `permissionId=$(az ad sp show --id ${id} --query ${query} --output tsv)`;

/** A vendor's API with the roles it offers to applications. */
const ofVendor =
  "{name: displayName, applicationId: appId, objectId: id, roles: appRoles[?contains(allowedMemberTypes, 'Application')].{name: displayName, value: value, id: id}}";

const resourceId = (id: string): string => `resourceId=$(az ad sp show --id ${id} --query id --output tsv)`;

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
  signIn: (_scopes, { azureCloud, azureGraph }) =>
    [
      '# Before: ',
      ...(azureCloud === 'AzureCloud' ? [] : [`az cloud set --name ${azureCloud}; `]),
      ...(azureGraph === undefined
        ? []
        : [
            `az cloud update --name ${azureCloud} --endpoint-microsoft-graph-resource-id ${azureGraph} (Azure CLI 2.75 or newer); `,
          ]),
      'az login --tenant <tenant> --allow-no-subscriptions',
    ].join(''),
  find: {
    application: findApplication,
    'service-principal': () => `servicePrincipalId=$(az ad sp show --id "$clientId" --query id --output tsv)`,
  },
  say: {
    // Not "az ad app create": it stumbles over a quote in the name, and changes an app that starts with it.
    'new-application': ({ spec }, app) =>
      [
        `if [ -n "$(${named(spec.displayName)})" ]; then`,
        `  echo 'There is an app registration of this name already.' >&2; clientId=`,
        'else',
        `  clientId=$(az rest --method POST --url "${graphOf(app)}/applications" --query appId --output tsv \\`,
        `    --body ${q(asciiJson({ displayName: spec.displayName, signInAudience: spec.signInAudience }))})`,
        'fi',
      ].join('\n'),
    'display-name': ({ spec }) => `az ad app update --id "$clientId" --display-name ${q(spec.displayName)}`,
    'sign-in-audience': ({ spec }) =>
      `az ad app update --id "$clientId" --sign-in-audience ${q(spec.signInAudience)}`,
    'web-redirect-uris': addUris('web', '--web-redirect-uris'),
    'public-redirect-uris': addUris('publicClient', '--public-client-redirect-uris'),
    'public-client': () => 'az ad app update --id "$clientId" --is-fallback-public-client true',
    'token-issuance': ({ access, id }) =>
      `az ad app update --id "$clientId" --enable-access-token-issuance ${access} --enable-id-token-issuance ${id}`,
    permission: ({ api, type, value }) => {
      const { find, id } = apiWord(api);
      return [
        ...find,
        permissionId(id, q(permissionQueries[type](literal(value)))),
        `listed=$(az ad app show --id "$clientId" --output tsv \\`,
        `  --query ${q(`requiredResourceAccess[${ofApi(api)}].resourceAccess[].id`)})`,
        `if ! printf '%s\\n' "$listed" | grep -qxF -- "$permissionId"; then`,
        `  az ad app permission add --id "$clientId" --api ${id} --api-permissions "$permissionId=${type}"`,
        'fi',
      ].join('\n');
    },
    'service-principal': (_block, app) =>
      [
        `if ! az ad sp show --id "$clientId" --output none 2>/dev/null; then`,
        `  az ad sp create --id "$clientId" --output none`,
        `  az rest --method PATCH --url "${graphOf(app)}/servicePrincipals(appId='$clientId')" \\`,
        `    --body '{"tags": ["WindowsAzureActiveDirectoryIntegratedApp"]}'`,
        'fi',
        `az ad sp show --id "$clientId" --query '{applicationId: appId, objectId: id}'`,
      ].join('\n'),
    'resource-service-principal': ({ api, created }) => {
      const { find, id } = apiWord(api);
      const create = `az ad sp show --id ${id} --output none 2>/dev/null || az ad sp create --id ${id} --output none`;
      const shown = created ? '{name: displayName, objectId: id}' : ofVendor;
      return [...find, ...(created ? [create] : []), `az ad sp show --id ${id} --query ${q(shown)}`].join(
        '\n',
      );
    },
    'client-secret': ({ displayName, months }) =>
      [
        `ends=$(date -u -d '+${months} months' +%Y-%m-%d 2>/dev/null || date -u -v+${months}m +%Y-%m-%d)`,
        `secret=$(az ad app credential reset --id "$clientId" --append --display-name ${q(displayName)} \\`,
        `  --end-date "$ends" --query password --output tsv)`,
        `echo 'The value is in the variable "secret" and cannot be read again later. Put it into your password safe.'`,
      ].join('\n'),
    'client-certificate': ({ displayName, months }) =>
      [
        `ends=$(date -u -d '+${months} months' +%Y-%m-%d 2>/dev/null || date -u -v+${months}m +%Y-%m-%d)`,
        `certificateFile=$(az ad app credential reset --id "$clientId" --create-cert --append --display-name ${q(displayName)} \\`,
        `  --end-date "$ends" --query fileWithCertAndPrivateKey --output tsv)`,
        `echo "The private key and its certificate are in $certificateFile, unencrypted. Move them to where the service keeps its keys."`,
      ].join('\n'),
    'app-role-assignments': ({ api, values, byName }, app) => {
      const assignments = `${graphOf(app)}/servicePrincipals/$servicePrincipalId/appRoleAssignments`;
      const { find, id } = apiWord(api);
      const query = byName ? permissionQueries.RoleByName : permissionQueries.Role;
      return [
        ...find,
        resourceId(id),
        `assigned=$(az rest --method GET --url "${assignments}" \\`,
        `  --query "value[?resourceId=='$resourceId'].appRoleId" --output tsv)`,
        `for value in ${values.map(q).join(' ')}; do`,
        `  ${permissionId(id, `"${query("'$value'")}"`)}`,
        `  if ! printf '%s\\n' "$assigned" | grep -qxF -- "$permissionId"; then`,
        `    az rest --method POST --url "${assignments}" --output none \\`,
        `      --body "{\\"principalId\\": \\"$servicePrincipalId\\", \\"resourceId\\": \\"$resourceId\\", \\"appRoleId\\": \\"$permissionId\\"}"`,
        '  fi',
        'done',
      ].join('\n');
    },
    'delegated-grant': ({ api, scopes }, app) => {
      const { find, id } = apiWord(api);
      return [
        ...find,
        resourceId(id),
        `grantId=$(az rest --method GET --url "${graphOf(app)}/servicePrincipals/$servicePrincipalId/oauth2PermissionGrants" \\`,
        `  --query "value[?resourceId=='$resourceId' && consentType=='AllPrincipals'].id | [0]" --output tsv)`,
        'if [ -z "$grantId" ]; then',
        `  az ad app permission grant --id "$clientId" --api ${id} --scope ${q(scopes.join(' '))}`,
        'else',
        `  present=$(az rest --method GET --url "${graphOf(app)}/oauth2PermissionGrants/$grantId" --query scope --output tsv)`,
        `  scopes=$(printf '%s\\n' $present ${scopes.map(q).join(' ')} | sort -u | paste -sd ' ' -)`,
        `  az rest --method PATCH --url "${graphOf(app)}/oauth2PermissionGrants/$grantId" --body "{\\"scope\\": \\"$scopes\\"}"`,
        'fi',
      ].join('\n');
    },
    'azure-role': ({ spec }) => {
      const subscription = spec.subscription === undefined ? '' : ` --subscription ${q(spec.subscription)}`;
      const path = '/subscriptions/$subscriptionId/providers/Microsoft.DigitalTwins/digitalTwinsInstances';
      return [
        `subscriptionId=$(az account show${subscription} --query id --output tsv)`,
        `scope=$(az rest --method GET --url "${path}?api-version=2023-01-31" --output tsv \\`,
        `  --query ${q(`value[?name==${literal(instanceName(spec.instance))}].id`)})`,
        'case $scope in',
        `  '' | *[[:space:]]*) echo 'There is not exactly one instance of this name in the subscription.' >&2; scope= ;;`,
        'esac',
        `az role assignment create --assignee-object-id "$servicePrincipalId" --assignee-principal-type ServicePrincipal \\`,
        `  --role ${q(spec.roleDefinitionId)} --scope "$scope" --query '{role: roleDefinitionName, assignment: id}'`,
      ].join('\n');
    },
  },
};
