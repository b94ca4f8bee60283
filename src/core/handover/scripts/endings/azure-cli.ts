import { BEGIN, BLOCK_VERSION, END, type BlockField } from '../../results/block.ts';
import { quoteBash as q } from '../quote.ts';
import { PASTE, type Ending } from './ending.ts';

const words: Readonly<Record<BlockField, string>> = {
  clientId: '"$clientId"',
  applicationObjectId: '"$applicationId"',
  servicePrincipalObjectId: '"$servicePrincipalId"',
  secretId: '"$secretId"',
  secretEnds: '"$ends"',
  apiClientId: '"$apiId"',
  apiObjectId: '"$resourceId"',
  appRoleId: '"$permissionId"',
  instanceHostName: "''",
  instanceResourceId: '"$scope"',
};

const idOf = (what: 'app' | 'sp', variable: string): string =>
  `$(az ad ${what} show --id "$${variable}" --query id --output tsv)`;

/** Asks for what the script itself did not need to know. */
function lookUps({ fields, principalIsNew, api, secretName }: Ending): string[] {
  const literal = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
  const newest = `sort_by([?displayName==${literal(secretName ?? '')}], &startDateTime)[-1].keyId`;
  return [
    'tenantId=$(az account show --query tenantId --output tsv)',
    ...(fields.includes('applicationObjectId') ? [`applicationId=${idOf('app', 'clientId')}`] : []),
    ...(principalIsNew ? [`servicePrincipalId=${idOf('sp', 'clientId')}`] : []),
    ...(api !== undefined && 'appId' in api ? [`apiId=${q(api.appId)}`] : []),
    ...(api === undefined ? [] : [`resourceId=${idOf('sp', 'apiId')}`]),
    ...(secretName === undefined
      ? []
      : [`secretId=$(az ad app credential list --id "$clientId" --query ${q(newest)} --output tsv)`]),
  ];
}

export function azureCliEnding(ending: Ending): string {
  const { step, fields, secretName } = ending;
  const place =
    secretName === undefined
      ? ''
      : ',\\n "secretValueIn": "the variable secret of the terminal that ran the script"';
  const ids = fields.map((field) => `  "${field}": "%s"`).join(',\\n');
  const form = `{"entrada": ${BLOCK_VERSION}, "step": "${step}",\\n "tenantId": "%s",\\n "ids": {\\n${ids}}${place}}\\n`;
  return [
    PASTE,
    ...lookUps(ending),
    `printf '%s\\n' ${q(BEGIN)}`,
    `printf '${form}' "$tenantId" ${fields.map((field) => words[field]).join(' ')}`,
    `printf '%s\\n' ${q(END)}`,
  ].join('\n');
}
