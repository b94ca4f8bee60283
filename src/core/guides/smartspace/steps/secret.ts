import type { StepSpec } from '../../guide.ts';
import { enterpriseApps, entra } from '../../portal/pages.ts';
import { open, row, value } from '../../portal/parts.ts';
import { newSecret, secretValue } from '../../portal/secret-sketches.ts';
import { byEntrada } from './by-entrada.ts';

const register = byEntrada('register');

const secrets = {
  en: 'Entra admin center › App registrations › (the app) › Certificates & secrets › Client secrets',
  de: 'Entra Admin Center › App-Registrierungen › (die App) › Zertifikate & Geheimnisse › Geheime Clientschlüssel',
};

export const secretSteps: StepSpec[] = [
  {
    ...register,
    id: 'client-secret',
    title: { en: 'Create a client secret', de: 'Clientgeheimnis anlegen' },
    what: {
      en: "Entrada reads the tenant's policy on secrets, then adds a client secret with the life you chose, or with the longest the policy allows. It watches the end date.",
      de: 'Entrada liest die Richtlinie des Mandanten zu Clientgeheimnissen und legt dann ein Clientgeheimnis (im Portal „geheimer Clientschlüssel“) mit der gewählten Gültigkeit an, oder mit der längsten, die die Richtlinie erlaubt. Das Enddatum behält es im Blick.',
    },
    why: {
      en: 'With it the integration proves that it is this app. When it ends, Smartspace refuses the integration.',
      de: 'Damit weist die Integration nach, dass sie diese App ist. Läuft es ab, weist Smartspace die Integration ab.',
    },
    document: {
      en: 'The document says: "Step 4) Click on “Add a certificate or secret” and create a new client secret". It names no life. Entrada offers 3, 6 and 12 months and proposes 6.',
      de: 'Das Dokument sagt: „Step 4) Click on “Add a certificate or secret” and create a new client secret“. Eine Dauer nennt es nicht. Entrada bietet 3, 6 und 12 Monate an und schlägt 6 vor.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: {
        en: `${secrets.en} › New client secret`,
        de: `${secrets.de} › Neuer geheimer Clientschlüssel`,
      },
      values: [
        { label: { en: 'Description', de: 'Beschreibung' }, value: 'Smartspace' },
        { label: { en: 'Life in months', de: 'Gültigkeit in Monaten' }, value: '${secretMonths}' },
      ],
      sketch: newSecret(entra, 'Smartspace'),
    },
  },
  {
    ...register,
    id: 'note-the-value',
    title: { en: 'Keep the value', de: 'Wert aufbewahren' },
    what: {
      en: "The value goes from Microsoft's answer straight into this computer's keychain and is read back as proof. It is kept nowhere else. Copy it from here for the integration.",
      de: 'Der Wert geht aus Microsofts Antwort direkt in den Schlüsselbund dieses Computers und wird zur Probe zurückgelesen. Sonst steht er nirgends. Kopieren Sie ihn von hier für die Integration.',
    },
    why: {
      en: 'Microsoft shows the value once. Whoever has it can enter the workspace as this app, so it belongs neither in a file nor in a message.',
      de: 'Microsoft zeigt den Wert nur einmal. Wer ihn hat, betritt den Workspace als diese App; er gehört weder in eine Datei noch in eine Nachricht.',
    },
    document: {
      en: 'The document says: "and write down the value for the new secret". We keep it in the keychain instead. The "Secret ID" next to it is not the secret.',
      de: 'Das Dokument sagt: „and write down the value for the new secret“. Wir bewahren den „Wert“ stattdessen im Schlüsselbund auf. Die „Geheime ID“ daneben ist nicht das Clientgeheimnis.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: { en: `${secrets.en} › Value`, de: `${secrets.de} › Wert` },
      values: [
        { label: { en: 'Value', de: 'Wert' }, value: '', secret: true },
        { label: { en: 'Expires', de: 'Gültig bis' }, value: '${secretEnds}' },
      ],
      sketch: secretValue(entra, 'Smartspace'),
    },
    script: {
      powershell:
        "# The step before left the value in $secret.SecretText, in this window only.\nSet-Clipboard -Value $secret.SecretText\nWrite-Host 'The value is in the clipboard. Put it into your password safe, then run: Set-Clipboard -Value $null'",
      'azure-cli':
        '# The step before left the value in the variable "secret", in this terminal only.\n[ -n "$secret" ] && echo \'Put the value of the variable "secret" into your password safe, then run: unset secret\'',
      'microsoft-graph':
        '# secretText in the answer to addPassword is the value. No later request shows it again; put it into your password safe.',
    },
  },
  {
    ...register,
    id: 'enterprise-application',
    title: { en: 'Create the enterprise application', de: 'Unternehmensanwendung anlegen' },
    what: {
      en: 'Entrada creates the service principal of the app, which the portal calls the enterprise application. The portal does that unasked when an app is registered by hand.',
      de: 'Entrada legt den Dienstprinzipal der App an; im Portal heißt er „Unternehmensanwendung“. Das Portal tut das ungefragt, wenn eine App von Hand registriert wird.',
    },
    why: {
      en: 'Roles and workspaces are given to the enterprise application, not to the registration. Without it the app is not found in Smartspace either.',
      de: 'Rollen und Workspaces erhält die Unternehmensanwendung, nicht die Registrierung. Ohne sie ist die App auch in Smartspace nicht zu finden.',
    },
    document: {
      en: 'The document only shows a picture of it: the list "Enterprise applications" with the app and its Object ID. That column holds the object ID which its step 6 needs.',
      de: 'Das Dokument zeigt davon nur ein Bild: die Liste „Enterprise applications“ mit der App und ihrer Object ID. In dieser Spalte steht die Objekt-ID, die Schritt 6 braucht.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'service-principal', key: 'service-principal' }],
    portal: {
      path: {
        en: 'Entra admin center › Enterprise applications › All applications › (the app)',
        de: 'Entra Admin Center › Unternehmensanwendungen › Alle Anwendungen › (die App)',
      },
      values: [
        { label: { en: 'Name', de: 'Name' }, value: '${appName}' },
        {
          label: {
            en: 'Object ID (of the enterprise application)',
            de: 'Objekt-ID (der Unternehmensanwendung)',
          },
          value: '${servicePrincipalObjectId}',
        },
      ],
      sketch: enterpriseApps(entra)(
        open(1),
        row([value('${appName}'), value('${servicePrincipalObjectId}')], open(2)),
      ),
    },
  },
];
