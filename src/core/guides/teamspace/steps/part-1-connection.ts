import { paragraph } from '../../paragraph.ts';
import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { signInLog } from '../../portal/sign-in-sketches.ts';

/** Each asks for a token with the secret and prints its claims; the secret is typed, never part of the script. */
const powershell = paragraph([
  "$secret = Read-Host -Prompt 'Value of the client secret' -AsSecureString",
  "$plain = [System.Net.NetworkCredential]::new('', $secret).Password",
  "$endpoint = '{0}/{1}/oauth2/v2.0/token' -f ${signInEndpoint}, ${tenantId}",
  'foreach ($resource in ${graphEndpoint}, ${exchangeEndpoint}) {',
  "  $form = @{ client_id = ${clientId}; client_secret = $plain; scope = $resource + '/.default'; grant_type = 'client_credentials' }",
  '  $token = (Invoke-RestMethod -Method Post -Uri $endpoint -Body $form).access_token',
  "  $claims = $token.Split('.')[1].Replace('-', '+').Replace('_', '/')",
  "  $claims = $claims.PadRight($claims.Length + (4 - $claims.Length % 4) % 4, '=')",
  '  $json = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($claims))',
  "  $json | ConvertFrom-Json | Format-List 'aud', 'tid', 'appid', 'roles'",
  '}',
]);

const bash = [
  "read -rsp 'Value of the client secret: ' secret; echo",
  'for resource in ${graphEndpoint} ${exchangeEndpoint}; do',
  '  token=$(printf %s "$secret" | curl --silent --show-error ${signInEndpoint}/${tenantId}/oauth2/v2.0/token \\',
  '    --data grant_type=client_credentials --data-urlencode client_id=${clientId} \\',
  '    --data-urlencode scope="$resource/.default" --data-urlencode client_secret@- |',
  `    sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p')`,
  "  claims=$(printf %s \"$token\" | cut -d. -f2 | tr '_-' '/+')",
  '  while [ $((${#claims} % 4)) -ne 0 ]; do claims="$claims="; done',
  '  printf %s "$claims" | base64 -d; echo',
  'done',
  'unset secret token claims',
].join('\n');

const http = [
  'POST ${signInEndpoint}/${tenantId}/oauth2/v2.0/token',
  'Content-Type: application/x-www-form-urlencoded',
  '',
  'grant_type=client_credentials&client_id=${clientId}&scope=${graphEndpoint}/.default&client_secret={{secret}}',
  '',
  '# The same once more with scope=${exchangeEndpoint}/.default',
].join('\n');

export const connectionSteps: StepSpec[] = [
  {
    id: 'check-connection',
    part: 'register',
    by: 'connection',
    title: { en: 'Check the connection', de: 'Verbindung prüfen' },
    what: {
      en: 'Entrada signs the new app in with its secret, to Microsoft Graph and to Exchange Online as far as the chosen features use them, and compares recipient, tenant, app and permissions of the tokens with what the chosen features need.',
      de: 'Entrada meldet die neue App mit ihrem Clientgeheimnis an, bei Microsoft Graph und bei Exchange Online, soweit die gewählten Funktionen sie nutzen, und vergleicht Empfänger, Mandant, App und Berechtigungen der Token mit dem, was die gewählten Funktionen brauchen.',
    },
    why: {
      en: 'It proves application ID, tenant, secret and consent before anyone types them into teamspace. It does not prove access to a mailbox. New secrets and consents take a little while to arrive everywhere; Entrada waits and says until when.',
      de: 'Es weist Anwendungs-ID, Mandant, Clientgeheimnis und Zustimmung nach, bevor jemand sie in teamspace eingibt. Den Zugriff auf ein Postfach weist es nicht nach. Neue Clientgeheimnisse und Zustimmungen brauchen etwas, bis sie überall ankommen; Entrada wartet und sagt, bis wann.',
    },
    document: {
      en: 'The document has no such step. There a mistake shows only at the very end, when the green message in teamspace stays away. This step is ours.',
      de: 'Das Dokument hat diesen Schritt nicht. Dort zeigt sich ein Fehler erst ganz am Ende, wenn die grüne Meldung in teamspace ausbleibt. Dieser Schritt ist von uns.',
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
    script: { powershell, 'azure-cli': bash, 'microsoft-graph': http },
    modes: {
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
    },
  },
];
