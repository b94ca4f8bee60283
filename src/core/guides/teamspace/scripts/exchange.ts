import { paragraph, together } from '../../paragraph.ts';
import { connect } from './module.ts';
import { eachMailbox, result, rightTenant, STOP } from './paragraph.ts';

/** Exchange answers a missing object with an error: asked for the list instead, it answers with nothing. */
const findCopy =
  '$copy = @(Get-ServicePrincipal -ErrorAction Stop | Where-Object { "$($_.AppId)" -eq ${clientId} })';

export const connectAndCompare = together([
  connect,
  paragraph([...rightTenant, ...result('exchange-connect')]),
]);

export const register = paragraph([
  ...rightTenant,
  findCopy,
  "$principal = 'kept'",
  'if ($copy.Count -gt 0 -and "$($copy[0].ObjectId)" -ne ${servicePrincipalObjectId}) {',
  "  Write-Warning ('Exchange knows this app by the wrong object ID ' + $copy[0].ObjectId + ', and every mailbox refuses it.')",
  "  $answer = Read-Host -Prompt 'Remove it and register it again? The mailboxes have to be opened again after that (yes/no)'",
  "  if ($answer -ne 'yes') { throw 'Left as it is.' }",
  `  Remove-ServicePrincipal -Identity \${clientId} -Confirm:$false ${STOP}`,
  '  $copy = @()',
  '}',
  'if ($copy.Count -eq 0) {',
  `  New-ServicePrincipal -AppId \${clientId} -ObjectId \${servicePrincipalObjectId} -DisplayName \${appName} ${STOP} | Out-Null`,
  "  $principal = 'done'",
  '}',
  ...result('exchange-service-principal', ['principal']),
]);

export const readBack = paragraph([
  ...rightTenant,
  findCopy,
  "if ($copy.Count -eq 0) { throw 'Exchange does not know this app yet. It may take some minutes.' }",
  "$copy | Format-List -Property 'DisplayName', 'AppId', 'ObjectId', 'Identity' | Out-String | Write-Output",
  'if ("$($copy[0].ObjectId)" -ne ${servicePrincipalObjectId}) { throw \'The object ID is not that of the enterprise application.\' }',
  ...result('exchange-service-principal-read'),
]);

export const openMailboxes = paragraph([
  ...rightTenant,
  findCopy,
  "if ($copy.Count -eq 0) { throw 'Register the app in Exchange first: the step before.' }",
  '$app = "$($copy[0].Identity)"',
  '# What was there before is said, so that it can be taken back, and only that.',
  ...eachMailbox({ list: 'mailboxes', fields: ['right', 'imap', 'imapWas'] }, [
    `$rights = @(Get-MailboxPermission -Identity $mailbox -User $app ${STOP} | Where-Object { $_.AccessRights -contains 'FullAccess' -and -not $_.Deny })`,
    'if ($rights.Count -gt 0) {',
    "  $row['right'] = 'kept'",
    '} else {',
    `  Add-MailboxPermission -Identity $mailbox -User $app -AccessRights 'FullAccess' -AutoMapping $false ${STOP} | Out-Null`,
    "  $row['right'] = 'done'",
    '}',
    "if (${features} -contains 'receiveMail') {",
    `  $settings = Get-CASMailbox -Identity $mailbox ${STOP}`,
    '  if ($settings.ImapEnabled) {',
    "    $row['imap'] = 'kept'",
    '  } else {',
    '    $row[\'imapWas\'] = "$($settings.ImapEnabled)"',
    `    Set-CASMailbox -Identity $mailbox -ImapEnabled $true ${STOP}`,
    "    $row['imap'] = 'done'",
    '  }',
    '}',
    "if ($row['right'] -eq 'kept' -and $row['imap'] -ne 'done') { $row['result'] = 'kept' }",
  ]),
  ...result('mailbox-permission', ['mailboxes']),
]);

export const allowSmtp = paragraph([
  ...rightTenant,
  ...eachMailbox({ list: 'mailboxes', fields: ['was'] }, [
    `$before = Get-CASMailbox -Identity $mailbox ${STOP}`,
    '# Empty: as the tenant has it. Keep it to take this back.',
    '$row[\'was\'] = "$($before.SmtpClientAuthenticationDisabled)"',
    "if ($row['was'] -eq 'False') {",
    "  $row['result'] = 'kept'",
    '} else {',
    `  Set-CASMailbox -Identity $mailbox -SmtpClientAuthenticationDisabled $false ${STOP}`,
    '}',
  ]),
  ...result('smtp-auth', ['mailboxes']),
]);
