import type { Api } from './blocks.ts';
import { instanceName, type App, type Dialect } from './dialect.ts';
import { quoteOData, quotePowerShell as q } from './quote.ts';

const list = (items: readonly string[]): string => `@(${items.map(q).join(', ')})`;
const byAppId = (appId: string): string => q(`appId eq ${quoteOData(appId)}`);
const byName = (name: string): string => q(`displayName eq ${quoteOData(name)}`);
const flag = (on: boolean): string => (on ? '$true' : '$false');

function findApplication({ clientId, displayName }: App): string {
  if (clientId !== undefined) return `$application = Get-MgApplication -Filter ${byAppId(clientId)}`;
  return [
    `$application = @(Get-MgApplication -Filter ${byName(displayName)})`,
    'if ($application.Count -eq 1) {',
    '  $application = $application[0]',
    '} else {',
    '  $application = $null',
    "  throw 'There is not exactly one app registration of this name.'",
    '}',
  ].join('\n');
}

function resource(api: Api): string {
  if ('appId' in api) return `$resource = Get-MgServicePrincipal -Filter ${byAppId(api.appId)}`;
  return [
    `$resource = @(Get-MgServicePrincipal -Filter ${byName(api.named)})`,
    'if ($resource.Count -eq 1) {',
    '  $resource = $resource[0]',
    '} else {',
    '  $resource = $null',
    "  throw 'There is not exactly one enterprise application of this name.'",
    '}',
  ].join('\n');
}

const permissions = {
  Role: (value: string) =>
    `$resource.AppRoles | Where-Object { $_.Value -eq ${value} -and $_.AllowedMemberTypes -contains 'Application' }`,
  /** `-eq` does not tell upper case from lower. */
  RoleByName: (value: string) =>
    `$resource.AppRoles | Where-Object { $_.AllowedMemberTypes -contains 'Application' -and ($_.Value -eq ${value} -or $_.DisplayName -eq ${value}) }`,
  Scope: (value: string) => `$resource.Oauth2PermissionScopes | Where-Object { $_.Value -eq ${value} }`,
};

/** Adds to what is there: the cmdlet replaces the list. */
const addUris = (member: string, uris: readonly string[]): string =>
  [
    `$uris = @($application.${member}.RedirectUris) + ${list(uris)} | Where-Object { $_ } | Select-Object -Unique`,
    `Update-MgApplication -ApplicationId $application.Id -${member} @{ RedirectUris = @($uris) }`,
  ].join('\n');

/**
 * Microsoft Graph PowerShell, in the language of Windows PowerShell 5.1. Pasted into a window, `throw` ends only its own
 * statement: what follows must find nothing to write to.
 */
export const powershell: Dialect = {
  signIn: (scopes, { graphEnvironment }) =>
    [
      '# Before: Connect-MgGraph',
      ...(graphEnvironment === 'Global' ? [] : ['-Environment', q(graphEnvironment)]),
      `-Scopes ${scopes.map(q).join(', ')}`,
    ].join(' '),
  find: {
    application: findApplication,
    'service-principal': () =>
      `$servicePrincipal = Get-MgServicePrincipal -Filter ("appId eq '{0}'" -f $application.AppId)`,
  },
  say: {
    'new-application': ({ spec }) =>
      [
        `if (@(Get-MgApplication -Filter ${byName(spec.displayName)}).Count -gt 0) {`,
        '  $application = $null',
        "  throw 'There is an app registration of this name already.'",
        '} else {',
        `  $application = New-MgApplication -DisplayName ${q(spec.displayName)} -SignInAudience ${q(spec.signInAudience)}`,
        '}',
      ].join('\n'),
    'display-name': ({ spec }) =>
      `Update-MgApplication -ApplicationId $application.Id -DisplayName ${q(spec.displayName)}`,
    'sign-in-audience': ({ spec }) =>
      `Update-MgApplication -ApplicationId $application.Id -SignInAudience ${q(spec.signInAudience)}`,
    'web-redirect-uris': ({ uris }) => addUris('Web', uris),
    'public-redirect-uris': ({ uris }) => addUris('PublicClient', uris),
    'public-client': () => 'Update-MgApplication -ApplicationId $application.Id -IsFallbackPublicClient',
    'token-issuance': ({ access, id }) =>
      [
        `$tokens = @{ EnableAccessTokenIssuance = ${flag(access)}; EnableIdTokenIssuance = ${flag(id)} }`,
        'Update-MgApplication -ApplicationId $application.Id -Web @{ ImplicitGrantSettings = $tokens }',
      ].join('\n'),
    permission: ({ api, type, value }) =>
      [
        resource(api),
        `$permission = ${permissions[type](q(value))}`,
        '$others = @($application.RequiredResourceAccess | Where-Object { $_ -and $_.ResourceAppId -ne $resource.AppId })',
        '$entries = @($application.RequiredResourceAccess | Where-Object { $_.ResourceAppId -eq $resource.AppId } |',
        '  ForEach-Object { $_.ResourceAccess } | ForEach-Object { @{ Id = $_.Id; Type = $_.Type } })',
        'if (@($entries | ForEach-Object { $_.Id }) -notcontains $permission.Id) {',
        `  $entries += @{ Id = $permission.Id; Type = ${q(type)} }`,
        '}',
        '$access = $others + @{ ResourceAppId = $resource.AppId; ResourceAccess = $entries }',
        'Update-MgApplication -ApplicationId $application.Id -RequiredResourceAccess $access',
      ].join('\n'),
    'service-principal': () =>
      [
        `$servicePrincipal = Get-MgServicePrincipal -Filter ("appId eq '{0}'" -f $application.AppId)`,
        'if (-not $servicePrincipal) {',
        "  $servicePrincipal = New-MgServicePrincipal -AppId $application.AppId -Tags 'WindowsAzureActiveDirectoryIntegratedApp'",
        '}',
        "$servicePrincipal | Format-List 'DisplayName', 'AppId', 'Id'",
      ].join('\n'),
    'resource-service-principal': ({ api, created }) =>
      [
        resource(api),
        ...(created && 'appId' in api
          ? [`if (-not $resource) { $resource = New-MgServicePrincipal -AppId ${q(api.appId)} }`]
          : []),
        "$resource | Format-List 'DisplayName', 'AppId', 'Id'",
      ].join('\n'),
    'client-secret': ({ displayName, months }) =>
      [
        `$credential = @{ DisplayName = ${q(displayName)}; EndDateTime = (Get-Date).ToUniversalTime().AddMonths(${months}) }`,
        '$secret = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential $credential',
        "Write-Host 'The value is in $secret.SecretText and cannot be read again later. Put it into your password safe.'",
      ].join('\n'),
    'client-certificate': ({ displayName, months }) =>
      [
        '# On Windows: the private key stays in the certificate store of this account and cannot be exported.',
        `$certificate = New-SelfSignedCertificate -Subject ${q(`CN=${displayName}`)} -CertStoreLocation 'Cert:\\CurrentUser\\My' -KeyExportPolicy NonExportable -KeySpec Signature -KeyLength 2048 -NotAfter (Get-Date).AddMonths(${months})`,
        `$credential = @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; DisplayName = ${q(displayName)}; Key = $certificate.RawData }`,
        '$credentials = @($application.KeyCredentials | Where-Object { $_ }) + $credential',
        'Update-MgApplication -ApplicationId $application.Id -KeyCredentials $credentials',
      ].join('\n'),
    'app-role-assignments': ({ api, values, byName: named }) =>
      [
        resource(api),
        '$assigned = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $servicePrincipal.Id -All |',
        '  Where-Object { $_.ResourceId -eq $resource.Id } | ForEach-Object { $_.AppRoleId })',
        `foreach ($value in ${list(values)}) {`,
        `  $role = ${(named ? permissions.RoleByName : permissions.Role)('$value')}`,
        '  if (@($role).Count -eq 1 -and $assigned -notcontains $role.Id) {',
        '    $assignment = @{ PrincipalId = $servicePrincipal.Id; ResourceId = $resource.Id; AppRoleId = $role.Id }',
        '    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $servicePrincipal.Id @assignment',
        '  }',
        '}',
      ].join('\n'),
    'delegated-grant': ({ api, scopes }) =>
      [
        resource(api),
        '$grant = Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $servicePrincipal.Id -All |',
        "  Where-Object { $_.ResourceId -eq $resource.Id -and $_.ConsentType -eq 'AllPrincipals' }",
        `$scopes = @($grant.Scope -split ' ') + ${list(scopes)} | Where-Object { $_ } | Select-Object -Unique`,
        'if ($grant) {',
        "  $change = @{ OAuth2PermissionGrantId = $grant.Id; Scope = $scopes -join ' ' }",
        '  Update-MgOauth2PermissionGrant @change',
        '} else {',
        '  $consent = @{ ClientId = $servicePrincipal.Id; ResourceId = $resource.Id }',
        "  New-MgOauth2PermissionGrant @consent -ConsentType 'AllPrincipals' -Scope ($scopes -join ' ')",
        '}',
      ].join('\n'),
    'azure-role': ({ spec }, { where: { azureCloud } }) =>
      [
        `# Before, in Azure: Connect-AzAccount${azureCloud === 'AzureCloud' ? '' : ` -Environment ${azureCloud}`} -Tenant <tenant> (module Az.Accounts; below Az.Resources)`,
        ...(spec.subscription === undefined ? [] : [`Set-AzContext -Subscription ${q(spec.subscription)}`]),
        `$instance = @(Get-AzResource -ResourceType 'Microsoft.DigitalTwins/digitalTwinsInstances' -Name ${q(instanceName(spec.instance))})`,
        'if ($instance.Count -eq 1) {',
        '  $instance = $instance[0]',
        '} else {',
        '  $instance = $null',
        "  throw 'There is not exactly one instance of this name in the subscription.'",
        '}',
        `$role = @{ ObjectId = $servicePrincipal.Id; RoleDefinitionId = ${q(spec.roleDefinitionId)}; Scope = $instance.ResourceId }`,
        "if (-not (Get-AzRoleAssignment @role)) { New-AzRoleAssignment @role -ObjectType 'ServicePrincipal' }",
      ].join('\n'),
  },
};
