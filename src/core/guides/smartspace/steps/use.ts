import { paragraph } from '../../paragraph.ts';
import type { StepSpec } from '../../guide.ts';
import { logging } from './smartspace-sketches.ts';

const powershell = paragraph([
  "$secret = Read-Host -Prompt 'Value of the client secret' -AsSecureString",
  "$plain = [System.Net.NetworkCredential]::new('', $secret).Password",
  "$endpoint = '{0}/{1}/oauth2/v2.0/token' -f ${signInEndpoint}, ${tenantId}",
  "$scope = 'api://{0}/.default' -f ${apiClientId}",
  "$form = @{ client_id = ${clientId}; client_secret = $plain; scope = $scope; grant_type = 'client_credentials' }",
  '$token = (Invoke-RestMethod -Method Post -Uri $endpoint -Body $form).access_token',
  "$headers = @{ Authorization = 'Bearer ' + $token }",
  '$api = ${apiUrl}',
  "$workspaces = (Invoke-RestMethod -Uri ($api + '/workspaces') -Headers $headers).data",
  "$workspaces | Format-Table 'id', 'name'",
  '$workspace = $workspaces | Where-Object { $_.name -eq ${workspace} -or $_.id -eq ${workspace} }',
  "$inputs = @(@{ name = 'prompt'; value = @(@{ text = 'Hello from a script' }) })",
  '$body = @{ inputs = $inputs; workSpaceId = $workspace.id; messageThreadId = [guid]::NewGuid(); variables = @{} }',
  '$json = ConvertTo-Json -InputObject $body -Depth 6',
  "Invoke-RestMethod -Method Post -Uri ($api + '/Messages/start') -Headers $headers -ContentType 'application/json' -Body $json",
]);

const bash = [
  "read -rsp 'Value of the client secret: ' secret; echo",
  "scope=$(printf 'api://%s/.default' ${apiClientId})",
  'token=$(printf %s "$secret" | curl --silent --show-error ${signInEndpoint}/${tenantId}/oauth2/v2.0/token \\',
  '  --data grant_type=client_credentials --data-urlencode client_id=${clientId} \\',
  '  --data-urlencode scope="$scope" --data-urlencode client_secret@- |',
  `  sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p')`,
  'api=${apiUrl}',
  '# The workspaces that the app may enter, with their ids:',
  'printf \'header = "Authorization: Bearer %s"\' "$token" | curl --silent --show-error --config - "$api/workspaces"; echo',
  "read -rp 'Id of the workspace: ' workspace",
  'body=$(printf \'{"inputs":[{"name":"prompt","value":[{"text":"Hello from a script"}]}],"workSpaceId":"%s","variables":{}}\' "$workspace")',
  'printf \'header = "Authorization: Bearer %s"\' "$token" | curl --silent --show-error --config - \\',
  '  --header "Content-Type: application/json" --data "$body" "$api/Messages/start"; echo',
  'unset secret token',
].join('\n');

const http = [
  '# {{token}} is access_token of the answer in the step "Check the connection".',
  'GET ${apiUrl}/workspaces',
  'Authorization: Bearer {{token}}',
  '',
  '# {{workspaceId}} is the id of the workspace in this answer. An installation of 2025 takes POST /messages with workspaceId instead.',
  'POST ${apiUrl}/Messages/start',
  'Authorization: Bearer {{token}}',
  'Content-Type: application/json',
  '',
  '{"inputs":[{"name":"prompt","value":[{"text":"Hello from a script"}]}],"workSpaceId":"{{workspaceId}}","variables":{}}',
].join('\n');

export const useSteps: StepSpec[] = [
  {
    id: 'test-message',
    part: 'use',
    by: 'person',
    title: { en: 'Send a test message', de: 'Testnachricht senden' },
    what: {
      en: 'On request Entrada sends one message to the workspace as the app, shows the answer and deletes the thread again. Or you run the script, or save a sample program in Python, TypeScript or bash with the real ids (entrada sample in the terminal).',
      de: 'Auf Wunsch sendet Entrada als die App eine Nachricht an den Workspace, zeigt die Antwort und löscht den Verlauf wieder. Oder Sie führen das Skript aus, oder Sie speichern ein Beispielprogramm in Python, TypeScript oder bash mit den echten IDs (im Terminal: entrada sample).',
    },
    why: {
      en: "It is the only proof of the whole way. It also runs the workspace's flow, costs what a message costs and stands in its log; so it is never sent unasked. An error whose code begins with llm. means: the connection is right, the model behind it is not.",
      de: 'Es ist der einzige Nachweis des ganzen Weges. Es führt aber auch den Ablauf des Workspaces aus, kostet so viel wie jede Nachricht und steht in dessen Protokoll; darum geschieht es nie ungefragt. Ein Fehler, dessen Code mit llm. beginnt, heißt: Die Verbindung stimmt, das Modell dahinter nicht.',
    },
    document: {
      en: 'The document says: "I\'ve attached a python script that shows how you can authenticate and send a basic message to the Smartspace workspace." The script is not part of the text; ours does the same.',
      de: "Das Dokument sagt: „I've attached a python script that shows how you can authenticate and send a basic message to the Smartspace workspace.“ Das Skript liegt dem Text nicht bei; unseres tut dasselbe.",
    },
    duty: 'administer-product',
    shows: [],
    portal: {
      path: {
        en: 'Smartspace Admin Portal › (the workspace) › Logging',
        de: 'Smartspace Admin Portal › (der Workspace) › Logging',
      },
      values: [
        { label: { en: 'Address of the API', de: 'Adresse der API' }, value: '${apiUrl}' },
        { label: { en: 'Workspace', de: 'Workspace' }, value: '${workspace}' },
        {
          label: { en: 'Client ID of Smartspace', de: 'Client-ID von Smartspace' },
          value: '${apiClientId}',
        },
        { label: { en: 'Client ID of your app', de: 'Client-ID Ihrer App' }, value: '${clientId}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
        { label: { en: 'Value of the secret', de: 'Wert des Clientgeheimnisses' }, value: '', secret: true },
      ],
      sketch: logging,
    },
    script: { powershell, 'azure-cli': bash, 'microsoft-graph': http },
    modes: {
      automatic: {
        no: {
          en: "It runs the workspace's flow, which costs money and stands in its log: sent only when you ask for it.",
          de: 'Es führt den Ablauf des Arbeitsbereichs aus; das kostet Geld und steht in dessen Protokoll. Gesendet wird nur, wenn Sie es verlangen.',
        },
      },
      portal: true,
      script: true,
      check: {
        no: {
          en: 'Sending it again is the only check, and never done unasked; you confirm the step.',
          de: 'Nur erneutes Senden würde es prüfen, und das geschieht nie ungefragt; Sie bestätigen den Schritt.',
        },
      },
      undo: {
        no: {
          en: 'The thread is deleted right after; the log of the workspace keeps its line.',
          de: 'Der Verlauf wird gleich danach gelöscht; das Protokoll des Arbeitsbereichs behält seine Zeile.',
        },
      },
    },
  },
];
