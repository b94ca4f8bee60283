import { paragraph } from '../../paragraph.ts';
import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { signInLog } from '../../portal/sign-in-sketches.ts';
import { forService } from './by-entrada.ts';
import { instanceExplorer } from './instance-sketches.ts';

const modes: StepSpec['modes'] = {
  automatic: true,
  portal: true,
  script: true,
  check: true,
  undo: {
    no: {
      en: 'It writes nothing, so there is nothing to take back.',
      de: 'Es schreibt nichts; zurückzunehmen gibt es nichts.',
    },
  },
};

const token = {
  powershell: [
    "$secret = Read-Host -Prompt 'Value of the client secret' -AsSecureString",
    "$plain = [System.Net.NetworkCredential]::new('', $secret).Password",
    "$endpoint = '{0}/{1}/oauth2/v2.0/token' -f ${signInEndpoint}, ${tenantId}",
    "$form = @{ client_id = ${clientId}; client_secret = $plain; scope = 'https://digitaltwins.azure.net/.default'; grant_type = 'client_credentials' }",
    '$token = (Invoke-RestMethod -Method Post -Uri $endpoint -Body $form).access_token',
  ],
  'azure-cli': [
    "read -rsp 'Value of the client secret: ' secret; echo",
    'token=$(printf %s "$secret" | curl --silent --show-error ${signInEndpoint}/${tenantId}/oauth2/v2.0/token \\',
    '  --data grant_type=client_credentials --data-urlencode client_id=${clientId} \\',
    '  --data-urlencode scope=https://digitaltwins.azure.net/.default --data-urlencode client_secret@- |',
    `  sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p')`,
    'unset secret',
  ].join('\n'),
  'microsoft-graph': [
    'POST ${signInEndpoint}/${tenantId}/oauth2/v2.0/token',
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'grant_type=client_credentials&client_id=${clientId}&scope=https://digitaltwins.azure.net/.default&client_secret={{secret}}',
  ].join('\n'),
};

const claims = {
  powershell: [
    "$claims = $token.Split('.')[1].Replace('-', '+').Replace('_', '/')",
    "$claims = $claims.PadRight($claims.Length + (4 - $claims.Length % 4) % 4, '=')",
    '$json = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($claims))',
    "$json | ConvertFrom-Json | Format-List 'aud', 'tid', 'appid'",
  ],
  'azure-cli': [
    "claims=$(printf %s \"$token\" | cut -d. -f2 | tr '_-' '/+')",
    'while [ $((${#claims} % 4)) -ne 0 ]; do claims="$claims="; done',
    'printf %s "$claims" | base64 -d; echo',
  ].join('\n'),
};

const read = {
  powershell: [
    "$headers = @{ Authorization = 'Bearer ' + $token; 'max-items-per-page' = '1' }",
    "Invoke-RestMethod -Uri ('https://{0}/models?api-version=2023-10-31' -f ${instanceHostName}) -Headers $headers",
  ],
  'azure-cli': [
    "url=$(printf 'https://%s/models?api-version=2023-10-31' ${instanceHostName})",
    'printf \'header = "Authorization: Bearer %s"\' "$token" | curl --silent --show-error --config - --header "max-items-per-page: 1" --write-out \'%{http_code}\\n\' "$url"',
    'unset token',
  ].join('\n'),
  'microsoft-graph': [
    '# {{token}} is access_token of the answer in the step before. 200 proves the role.',
    'GET https://${instanceHostName}/models?api-version=2023-10-31',
    'Authorization: Bearer {{token}}',
    'max-items-per-page: 1',
  ].join('\n'),
};

export const checkSteps: StepSpec[] = [
  {
    ...forService,
    id: 'check-connection',
    part: 'permissions',
    by: 'connection',
    title: { en: 'Check the connection', de: 'Verbindung prüfen' },
    what: {
      en: 'Entrada signs the new app in with its secret and compares recipient, tenant and app of the token.',
      de: 'Entrada meldet die neue App mit ihrem Clientgeheimnis an und vergleicht Empfänger, Mandant und App des Tokens.',
    },
    why: {
      en: 'It proves client ID, tenant and secret before anyone builds on them. Roles do not stand in this token; the next step proves them.',
      de: 'Es weist Client-ID, Mandant und Clientgeheimnis nach, bevor jemand darauf aufbaut. Rollen stehen nicht in diesem Token; sie weist der nächste Schritt nach.',
    },
    document: {
      en: 'The document ends with "Write app authentication code" as a next step and does not check the sign-in. This step is ours.',
      de: 'Das Dokument endet mit „Write app authentication code“ als nächstem Schritt und prüft die Anmeldung nicht. Dieser Schritt ist von uns.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: {
        en: 'Entra admin center › Enterprise applications › (the app) › Sign-in logs › Service principal sign-ins',
        de: 'Entra Admin Center › Unternehmensanwendungen › (die App) › Anmeldeprotokolle › Dienstprinzipalanmeldungen',
      },
      values: [
        { label: { en: 'Application ID', de: 'Anwendungs-ID' }, value: '${clientId}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
      ],
      sketch: signInLog(entra),
    },
    script: {
      powershell: paragraph([...token.powershell, ...claims.powershell]),
      'azure-cli': [token['azure-cli'], claims['azure-cli']].join('\n'),
      'microsoft-graph': token['microsoft-graph'],
    },
    modes,
  },
  {
    ...forService,
    id: 'read-models',
    part: 'permissions',
    by: 'connection',
    provenBy: 'digital-twins-models',
    title: { en: 'Read from the instance', de: 'Aus der Instanz lesen' },
    what: {
      en: 'Entrada lets the new app ask the instance for one of its models. It reads and changes nothing.',
      de: 'Entrada lässt die neue App die Instanz nach einem ihrer Modelle fragen. Das liest nur und ändert nichts.',
    },
    why: {
      en: 'An answer proves the role. 403 means: the role is missing or has no effect yet, which takes up to ten minutes; Entrada waits and says until when. An instance without public network access cannot be asked from outside.',
      de: 'Eine Antwort weist die Rolle nach. 403 heißt: Die Rolle fehlt oder wirkt noch nicht, was bis zu zehn Minuten dauert; Entrada wartet und sagt, bis wann. Eine Instanz ohne öffentlichen Netzwerkzugriff lässt sich von außen nicht fragen.',
    },
    document: {
      en: 'The document has no such step. Its checks show that the role is assigned, not that it works. This step is ours.',
      de: 'Das Dokument hat diesen Schritt nicht. Seine Prüfungen zeigen, dass die Rolle zugewiesen ist, nicht dass sie wirkt. Dieser Schritt ist von uns.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: {
        en: 'Azure portal › Azure Digital Twins › (the instance) › Overview › Open Azure Digital Twins Explorer',
        de: 'Azure-Portal › Azure Digital Twins › (die Instanz) › Übersicht › Azure Digital Twins Explorer öffnen',
      },
      values: [{ label: { en: 'Host name', de: 'Hostname' }, value: '${instanceHostName}' }],
      sketch: instanceExplorer,
    },
    script: {
      powershell: paragraph([...token.powershell, ...read.powershell]),
      'azure-cli': [token['azure-cli'], read['azure-cli']].join('\n'),
      'microsoft-graph': read['microsoft-graph'],
    },
    modes,
  },
];
