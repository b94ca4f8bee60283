import { paragraph, together } from '../../paragraph.ts';
import { connect, importModule, installModule } from './module.ts';
import { eachMailbox, result, rightTenant, STOP } from './paragraph.ts';

/** Ours, by both ids: what somebody registered since under the same application ID is theirs. */
const findOurCopy = [
  '$copy = @(Get-ServicePrincipal -ErrorAction Stop | Where-Object { "$($_.AppId)" -eq ${takeBackClientId} -and "$($_.ObjectId)" -eq ${takeBackObjectId} })',
  '$app = $null',
  'if ($copy.Count -gt 0) { $app = "$($copy[0].Identity)" }',
];

/** Before the loop: of thousands of mailboxes no list is made more than once. */
const lists = [
  '$opened = ${takeBackRights}',
  '$imapOn = ${takeBackImap}',
  '$smtpOff = ${takeBackSmtpOff}',
  '$smtpUnset = ${takeBackSmtpUnset}',
];

/** A mailbox that is gone has taken with it what there was to take back. */
const readMailbox = [
  '$settings = $null',
  'try {',
  `  $settings = Get-CASMailbox -Identity $mailbox ${STOP}`,
  '} catch {',
  '  if ("$($_.CategoryInfo.Reason)" -ne \'ManagementObjectNotFoundException\') { throw }',
  "  foreach ($field in 'right', 'smtp', 'imap') { $row[$field] = 'kept' }",
  "  $row['error'] = 'The mailbox is not there any more.'",
  '}',
];

const removeRight = [
  'if ($opened -contains $mailbox) {',
  '  $rights = @()',
  '  if ($app) {',
  `    $rights = @(Get-MailboxPermission -Identity $mailbox -User $app ${STOP} | Where-Object { $_.AccessRights -contains 'FullAccess' -and -not $_.Deny })`,
  '  }',
  "  $row['right'] = 'kept'",
  '  if ($rights.Count -gt 0) {',
  `    Remove-MailboxPermission -Identity $mailbox -User $app -AccessRights 'FullAccess' -Confirm:$false ${STOP}`,
  "    $row['right'] = 'done'",
  '  }',
  '}',
];

/** Three states: a mailbox that had no setting of its own has none again. */
const restoreSmtp = [
  '$wasOff = $smtpOff -contains $mailbox',
  '$hadNone = $smtpUnset -contains $mailbox',
  'if ($wasOff -or $hadNone) {',
  "  $row['smtp'] = 'kept'",
  '  # Set otherwise by somebody since: theirs counts.',
  '  if ("$($settings.SmtpClientAuthenticationDisabled)" -eq \'False\') {',
  '    $before = $null',
  '    if ($wasOff) { $before = $true }',
  `    Set-CASMailbox -Identity $mailbox -SmtpClientAuthenticationDisabled $before ${STOP}`,
  "    $row['smtp'] = 'done'",
  '  }',
  '}',
];

const restoreImap = [
  'if ($imapOn -contains $mailbox) {',
  "  $row['imap'] = 'kept'",
  '  if ($settings.ImapEnabled) {',
  `    Set-CASMailbox -Identity $mailbox -ImapEnabled $false ${STOP}`,
  "    $row['imap'] = 'done'",
  '  }',
  '}',
];

/** The mailboxes first: while one still has a right of the app, the app stays known. */
const work = paragraph([
  ...rightTenant,
  ...findOurCopy,
  ...lists,
  ...eachMailbox({ list: 'takeBackMailboxes', fields: ['right', 'smtp', 'imap'] }, [
    ...readMailbox,
    'if ($settings) {',
    ...[...removeRight, ...restoreSmtp, ...restoreImap].map((line) => `  ${line}`),
    '}',
    "if (@($row['right'], $row['smtp'], $row['imap']) -notcontains 'done') { $row['result'] = 'kept' }",
  ]),
  "$failed = @($mailboxes | Where-Object { $_['result'] -eq 'failed' })",
  '$principal = $null',
  'foreach ($appId in ${takeBackPrincipal}) {',
  '  if ($failed.Count -gt 0) {',
  "    Write-Warning 'The app stays known to Exchange until every mailbox is taken back.'",
  '  } elseif ($copy.Count -gt 0) {',
  `    Remove-ServicePrincipal -Identity $appId -Confirm:$false ${STOP}`,
  "    $principal = 'done'",
  '  } else {',
  "    $principal = 'kept'",
  '  }',
  '}',
  ...result(
    'exchange-take-back',
    ['principal', 'mailboxes'],
    '$ids = [ordered]@{ clientId = ${takeBackClientId}; servicePrincipalObjectId = ${takeBackObjectId} }',
  ),
]);

/** Takes back what the result blocks of part 2 say was done, and nothing else. It can be run again. */
export const takeBack = together([installModule, importModule, connect, work]);
