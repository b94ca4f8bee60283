import { EXCHANGE_MODULE, newestThatFits } from '../../core/guides/exchange-module.ts';
import { ABOUT } from './frames.ts';

/**
 * What runs inside PowerShell (5.1 and 7): says what it is, reads orders, runs cmdlets of the module, answers in frames.
 * The token comes over its input. It is run by an interpreter of ours in tests (`tests/powershell`), never by PowerShell
 * itself and never with the real module.
 */
export const worker = String.raw`$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$shown = @('AppId', 'ObjectId', 'Identity', 'Sid', 'User', 'UserSid', 'AccessRights', 'Deny', 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled', 'ImapEnabled', 'RecipientTypeDetails', 'TenantID')
$allowed = @('Get-ServicePrincipal', 'New-ServicePrincipal', 'Remove-ServicePrincipal', 'Get-MailboxPermission', 'Add-MailboxPermission', 'Remove-MailboxPermission', 'Get-CASMailbox', 'Set-CASMailbox', 'Get-Recipient', 'Get-User')

${newestThatFits.join('\n')}

function Write-Frame($frame) {
  [Console]::Out.WriteLine('@@EA1 ' + (ConvertTo-Json -InputObject $frame -Depth 5 -Compress))
  [Console]::Out.Flush()
}

function ConvertTo-Row($object) {
  $row = [ordered]@{}
  foreach ($name in $shown) {
    $property = $object.PSObject.Properties[$name]
    if (-not $property) { continue }
    $value = $property.Value
    if ($null -eq $value -or $value -is [bool]) {
      $row[$name] = $value
    } elseif ($value -is [System.Collections.IEnumerable] -and $value -isnot [string]) {
      $row[$name] = @($value | ForEach-Object { "$_" })
    } else {
      $row[$name] = "$value"
    }
  }
  return $row
}

function Get-About {
  $found = Get-Module -ListAvailable -Name '${EXCHANGE_MODULE}' | Where-Object { $_.Version -le [version]$newest } | Sort-Object -Property 'Version' -Descending | Select-Object -First 1
  $about = [ordered]@{ psVersion = "$($PSVersionTable.PSVersion)"; edition = "$($PSVersionTable.PSEdition)" }
  $about['module'] = "$($found.Version)"
  $about['modulePath'] = "$($found.Path)"
  $about['executionPolicy'] = "$(Get-ExecutionPolicy)"
  $about['languageMode'] = "$($ExecutionContext.SessionState.LanguageMode)"
  return $about
}

function Connect-Tenant($with) {
  Import-Module -Name '${EXCHANGE_MODULE}' -MaximumVersion $newest
  $cloud = @{}
  if ($with.environment) { $cloud['ExchangeEnvironmentName'] = $with.environment }
  Connect-ExchangeOnline @cloud -AccessToken $with.token -UserPrincipalName $with.account -ShowBanner:$false -SkipLoadingFormatData -CommandName $allowed -ErrorAction 'Stop' | Out-Null
  $connections = @(Get-ConnectionInformation)
  $elsewhere = @($connections | Where-Object { "$($_.TenantID)" -ne $with.tenantId })
  if ($elsewhere.Count -gt 0) { Disconnect-ExchangeOnline -Confirm:$false }
  return $connections
}

function Invoke-Order($order, $warnings) {
  if ($order.connect) { return Connect-Tenant $order.connect }
  if ($allowed -notcontains $order.cmdlet) { throw 'This cmdlet is not for this purpose.' }
  $parameters = @{ ErrorAction = 'Stop'; WarningAction = 'SilentlyContinue'; WarningVariable = 'said' }
  foreach ($property in $order.parameters.PSObject.Properties) { $parameters[$property.Name] = $property.Value }
  $cmdlet = $order.cmdlet
  $said = @()
  try {
    return & $cmdlet @parameters
  } finally {
    foreach ($warning in $said) { [void]$warnings.Add("$warning") }
  }
}

function Write-Answer($order) {
  $warnings = New-Object -TypeName System.Collections.ArrayList
  $frame = [ordered]@{ v = 1; id = "$($order.id)"; ok = $true; cmdlet = "$($order.cmdlet)"; data = @(); error = $null }
  try {
    $frame['data'] = @(Invoke-Order $order $warnings | Where-Object { $null -ne $_ } | ForEach-Object { ConvertTo-Row $_ })
  } catch {
    # The module throws plain exceptions; what Exchange calls the error is its reason.
    $frame['ok'] = $false
    $frame['error'] = [ordered]@{
      type = "$($_.CategoryInfo.Reason)"
      message = "$($_.Exception.Message)"
      fqid = "$($_.FullyQualifiedErrorId)"
      category = "$($_.CategoryInfo.Category)"
    }
  }
  $frame['warnings'] = @($warnings)
  Write-Frame $frame
}

try {
  Write-Frame ([ordered]@{ v = 1; id = '${ABOUT}'; ok = $true; data = @(Get-About) })
  while ($true) {
    $line = [Console]::In.ReadLine()
    if ($null -eq $line) { break }
    $order = ConvertFrom-Json -InputObject $line
    if ($order.quit) { break }
    Write-Answer $order
  }
} finally {
  if (Get-Command -Name 'Disconnect-ExchangeOnline' -ErrorAction 'SilentlyContinue') { Disconnect-ExchangeOnline -Confirm:$false }
}
`;
