import type { App, Dialect } from './dialect.ts';
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

const resource = (appId: string): string => `$resource = Get-MgServicePrincipal -Filter ${byAppId(appId)}`;

const permissions = {
  Role: (value: string) =>
    `$resource.AppRoles | Where-Object { $_.Value -eq ${value} -and $_.AllowedMemberTypes -contains 'Application' }`,
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
  signIn: (scopes) => `# Before: Connect-MgGraph -Scopes ${scopes.map(q).join(', ')}`,
  find: {
    application: findApplication,
    'service-principal': () =>
      `$servicePrincipal = Get-MgServicePrincipal -Filter ("appId eq '{0}'" -f $application.AppId)`,
  },
  say: {
    'new-application': ({ spec }) =>
      [
        `if (@(Get-MgApplication -Filter ${byName(spec.displayName)}).Count -gt 0) {`,
        `  throw 'There is an app registration of this name already.'`,
        '} else {',
        `  $application = New-MgApplication -DisplayName ${q(spec.displayName)} -SignInAudience ${q(spec.signInAudience)}`,
        "  $application | Format-List 'DisplayName', 'AppId', 'Id'",
        '}',
      ].join('\n'),
    'display-name': ({ spec }) =>
      `Update-MgApplication -ApplicationId $application.Id -DisplayName ${q(spec.displayName)}`,
    'sign-in-audience': ({ spec }) =>
      `Update-MgApplication -ApplicationId $application.Id -SignInAudience ${q(spec.signInAudience)}`,
    'web-redirect-uris': ({ uris }) => addUris('Web', uris),
    'public-redirect-uris': ({ uris }) => addUris('PublicClient', uris),
    'token-issuance': ({ access, id }) =>
      [
        `$tokens = @{ EnableAccessTokenIssuance = ${flag(access)}; EnableIdTokenIssuance = ${flag(id)} }`,
        'Update-MgApplication -ApplicationId $application.Id -Web @{ ImplicitGrantSettings = $tokens }',
      ].join('\n'),
    permission: ({ resourceAppId, type, value }) =>
      [
        resource(resourceAppId),
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
    'resource-service-principal': ({ spec }) =>
      [
        resource(spec.appId),
        `if (-not $resource) { $resource = New-MgServicePrincipal -AppId ${q(spec.appId)} }`,
        "$resource | Format-List 'DisplayName', 'AppId', 'Id'",
      ].join('\n'),
    'client-secret': ({ displayName, months }) =>
      [
        `$credential = @{ DisplayName = ${q(displayName)}; EndDateTime = (Get-Date).ToUniversalTime().AddMonths(${months}) }`,
        '$secret = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential $credential',
        "Write-Host 'The value is in $secret.SecretText and cannot be read again later. Put it into your password safe.'",
      ].join('\n'),
    'app-role-assignments': ({ resourceAppId, values }) =>
      [
        resource(resourceAppId),
        '$assigned = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $servicePrincipal.Id -All |',
        '  Where-Object { $_.ResourceId -eq $resource.Id } | ForEach-Object { $_.AppRoleId })',
        `foreach ($value in ${list(values)}) {`,
        `  $role = ${permissions.Role('$value')}`,
        '  if ($assigned -notcontains $role.Id) {',
        '    $assignment = @{ PrincipalId = $servicePrincipal.Id; ResourceId = $resource.Id; AppRoleId = $role.Id }',
        '    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $servicePrincipal.Id @assignment',
        '  }',
        '}',
      ].join('\n'),
    'delegated-grant': ({ resourceAppId, scopes }) =>
      [
        resource(resourceAppId),
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
  },
};
