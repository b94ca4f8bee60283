import { BEGIN, BLOCK_VERSION, END, type BlockField } from '../../results/block.ts';
import { quotePowerShell as q } from '../quote.ts';
import { PASTE, type Ending } from './ending.ts';

const words: Readonly<Record<BlockField, string>> = {
  clientId: '$application.AppId',
  applicationObjectId: '$application.Id',
  servicePrincipalObjectId: '$servicePrincipal.Id',
  secretId: '$secret.KeyId',
  secretEnds: "[string]::Format([cultureinfo]::InvariantCulture, '{0:yyyy-MM-dd}', $secret.EndDateTime)",
  apiClientId: '$resource.AppId',
  apiObjectId: '$resource.Id',
  appRoleId: '$role.Id',
  instanceHostName: '$null',
  instanceResourceId: '$instance.ResourceId',
};

/** One property a line: a console wraps less of it. */
export function powershellEnding({ step, fields, secretName }: Ending): string {
  const place = 'the variable $secret.SecretText of the window that ran the script';
  return [
    PASTE,
    '$ids = [ordered]@{',
    ...fields.map((field) => `  ${field} = ${words[field]}`),
    '}',
    `$result = [ordered]@{ entrada = ${BLOCK_VERSION}; step = ${q(step)}; tenantId = (Get-MgContext).TenantId; ids = $ids }`,
    ...(secretName === undefined ? [] : [`$result['secretValueIn'] = ${q(place)}`]),
    `Write-Output ${q(BEGIN)}`,
    'ConvertTo-Json -InputObject $result -Depth 3',
    `Write-Output ${q(END)}`,
  ].join('\n');
}
