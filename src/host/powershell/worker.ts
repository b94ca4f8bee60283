/**
 * What runs inside PowerShell (5.1 and 7): reads orders, runs cmdlets of the module, answers in frames. The token comes
 * over its input. It has not been run against a real module; its frames are tested with a stand-in.
 */
export const worker = String.raw`$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$shown = @('AppId', 'ObjectId', 'Identity', 'Sid', 'User', 'UserSid', 'AccessRights', 'Deny', 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled', 'ImapEnabled', 'RecipientTypeDetails', 'TenantID')
$allowed = @('Get-ServicePrincipal', 'New-ServicePrincipal', 'Remove-ServicePrincipal', 'Get-MailboxPermission', 'Add-MailboxPermission', 'Remove-MailboxPermission', 'Get-CASMailbox', 'Set-CASMailbox', 'Get-Recipient', 'Get-User')

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

function Connect-Tenant($with) {
  Import-Module -Name 'ExchangeOnlineManagement'
  $cloud = @{}
  if ($with.environment) { $cloud['ExchangeEnvironmentName'] = $with.environment }
  Connect-ExchangeOnline @cloud -AccessToken $with.token -UserPrincipalName $with.account -ShowBanner:$false -SkipLoadingFormatData -CommandName $allowed -ErrorAction 'Stop'
  $connections = @(Get-ConnectionInformation)
  $elsewhere = @($connections | Where-Object { "$($_.TenantID)" -ne $with.tenantId })
  if ($elsewhere.Count -gt 0) { Disconnect-ExchangeOnline -Confirm:$false }
  return $connections
}

function Invoke-Order($order) {
  if ($order.connect) { return Connect-Tenant $order.connect }
  if ($allowed -notcontains $order.cmdlet) { throw 'This cmdlet is not for this purpose.' }
  $parameters = @{ ErrorAction = 'Stop' }
  foreach ($property in $order.parameters.PSObject.Properties) { $parameters[$property.Name] = $property.Value }
  $cmdlet = $order.cmdlet
  return & $cmdlet @parameters
}

try {
  while ($true) {
    $line = [Console]::In.ReadLine()
    if ($null -eq $line) { break }
    $order = ConvertFrom-Json -InputObject $line
    if ($order.quit) { break }
    try {
      $rows = @(Invoke-Order $order | Where-Object { $null -ne $_ } | ForEach-Object { ConvertTo-Row $_ })
      Write-Frame ([ordered]@{ v = 1; id = "$($order.id)"; ok = $true; data = $rows })
    } catch {
      $problem = [ordered]@{ type = $_.Exception.GetType().Name; message = "$($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
      Write-Frame ([ordered]@{ v = 1; id = "$($order.id)"; ok = $false; data = @(); error = $problem })
    }
  }
} finally {
  if (Get-Command -Name 'Disconnect-ExchangeOnline' -ErrorAction 'SilentlyContinue') { Disconnect-ExchangeOnline -Confirm:$false }
}
`;
