import { EXCHANGE_MODULE, newestThatFits } from '../../exchange-module.ts';
import { paragraph } from '../../paragraph.ts';
import { STOP } from './paragraph.ts';

/** Restricted, as Windows has it: neither this module nor the one that installs it can be loaded. */
const allowScripts = [
  "if (@('Restricted', 'AllSigned') -contains \"$(Get-ExecutionPolicy)\") {",
  '  # For this window only. A group policy outweighs it: then ask whoever looks after the computer.',
  "  Set-ExecutionPolicy -Scope 'Process' -ExecutionPolicy 'RemoteSigned' -Force",
  '}',
];

export const installModule = paragraph([
  ...allowScripts,
  ...newestThatFits,
  `$found = Get-Module -ListAvailable -Name '${EXCHANGE_MODULE}' | Where-Object { $_.Version -le [version]$newest } | Sort-Object -Property 'Version' -Descending | Select-Object -First 1`,
  'if ($found) {',
  "  Write-Output ('The module is there, version ' + $found.Version)",
  '} else {',
  '  if ($level -lt 600) {',
  '    # The gallery takes nothing older than TLS 1.2, and wants its package provider.',
  '    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12',
  "    if (-not (Get-PackageProvider -ListAvailable | Where-Object { $_.Name -eq 'NuGet' })) {",
  "      Install-PackageProvider -Name 'NuGet' -MinimumVersion '2.8.5.201' -Scope 'CurrentUser' -Force | Out-Null",
  '    }',
  '  }',
  "  if (-not (Get-PSRepository | Where-Object { $_.Name -eq 'PSGallery' })) { Register-PSRepository -Default }",
  "  # -Force answers the question whether the gallery is trusted. The command is a module's and has to be told to stop.",
  `  Install-Module -Name '${EXCHANGE_MODULE}' -MaximumVersion $newest -Repository 'PSGallery' -Scope 'CurrentUser' -Force -AllowClobber ${STOP}`,
  '}',
]);

export const importModule = paragraph([
  ...newestThatFits,
  ...allowScripts,
  "$others = @(Get-Module -Name 'Az.*', 'Microsoft.Graph*', 'PnP.PowerShell')",
  "if ($others.Count -gt 0) { Write-Warning 'Other modules of Microsoft are loaded here. If this fails, open a new window and begin again.' }",
  `Import-Module -Name '${EXCHANGE_MODULE}' -MaximumVersion $newest`,
]);

export const connect = paragraph([
  "$open = @(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' })",
  'if ($open.Count -eq 0) {',
  "  $administrator = Read-Host -Prompt 'User principal name of the Exchange administrator'",
  "  # With a partner's account: add DelegatedOrganization = '...' with the customer's .onmicrosoft.com domain.",
  "  $signIn = @{ UserPrincipalName = $administrator; ShowBanner = $false; ErrorAction = 'Stop' }",
  "  $signIn['ExchangeEnvironmentName'] = ${exchangeEnvironment}",
  '  try {',
  '    Connect-ExchangeOnline @signIn',
  '  } catch {',
  "    # The sign-in window of Windows fails where there is none to stand in front of, or with 'Run as'.",
  "    $canDoWithout = (Get-Command -Name 'Connect-ExchangeOnline').Parameters.ContainsKey('DisableWAM')",
  '    if (-not $canDoWithout) { throw }',
  '    Connect-ExchangeOnline @signIn -DisableWAM',
  '  }',
  '}',
]);
