/** Nothing is written in a session that is another tenant's. */
export const rightTenant = [
  '$tenant = ${tenantId}',
  "$connections = @(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' })",
  "if ($connections.Count -eq 0) { throw 'Connect to Exchange Online first: the step before.' }",
  '$elsewhere = @($connections | Where-Object { "$($_.TenantID)" -ne $tenant })',
  'if ($elsewhere.Count -gt 0) {',
  '  Disconnect-ExchangeOnline -Confirm:$false',
  "  throw ('This session belongs to another tenant: ' + $elsewhere[0].TenantID)",
  '}',
];

/** What a script has to say besides its ids, each in a variable of its name. */
type Said = 'principal' | 'mailboxes';

const said: Readonly<Record<Said, string>> = {
  principal: "$result['principal'] = $principal",
  mailboxes: "$result['mailboxes'] = @($mailboxes)",
};

const OF_THE_APP =
  '$ids = [ordered]@{ clientId = ${clientId}; servicePrincipalObjectId = ${servicePrincipalObjectId} }';

/** Ids, and what came of the app in Exchange and of each mailbox; no secret. */
export function result(step: string, says: readonly Said[] = [], ids: string = OF_THE_APP): string[] {
  return [
    '# The block below holds ids and no secret. Paste it into the step in Entrada.',
    ids,
    `$result = [ordered]@{ entrada = 2; step = '${step}'; tenantId = $tenant; ids = $ids }`,
    ...says.map((each) => said[each]),
    "Write-Output '-----BEGIN ENTRADA RESULT-----'",
    // Thousands of mailboxes in their own lines would outgrow a window that somebody copies from.
    `ConvertTo-Json -InputObject $result -Depth 4${says.includes('mailboxes') ? ' -Compress' : ''}`,
    "Write-Output '-----END ENTRADA RESULT-----'",
  ];
}

/**
 * Exchange's cmdlets live in a module and do not hear `$ErrorActionPreference`: each is told to stop itself.
 */
export const STOP = "-ErrorAction 'Stop'";

/** Which mailboxes, and what a row says of each besides how it went. */
interface Rows {
  readonly list: 'mailboxes' | 'takeBackMailboxes';
  readonly fields: readonly string[];
}

/** Works through the mailboxes one by one; one that fails is told and stops nothing. */
export function eachMailbox({ list, fields }: Rows, work: readonly string[]): string[] {
  const empty = [...fields, 'error'].map((field) => `${field} = $null`).join('; ');
  return [
    '$mailboxes = New-Object -TypeName System.Collections.ArrayList',
    `foreach ($mailbox in \${${list}}) {`,
    `  $row = [ordered]@{ address = $mailbox; result = 'done'; ${empty} }`,
    '  try {',
    ...work.map((line) => `    ${line}`),
    '  } catch {',
    "    $row['result'] = 'failed'",
    '    $row[\'error\'] = "$($_.Exception.Message)"',
    '  }',
    "  Write-Output ('{0}: {1} {2}' -f $mailbox, $row['result'], $row['error'])",
    '  [void]$mailboxes.Add($row)',
    '}',
  ];
}
