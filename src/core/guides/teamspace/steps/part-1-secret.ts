import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { tokensAllowed } from '../../portal/registration-sketches.ts';
import { newSecret, secretValue } from '../../portal/secret-sketches.ts';
import { aspect, byEntrada } from './by-entrada.ts';

const secrets = {
  en: 'Entra admin center › App registrations › (the app) › Certificates & secrets › Client secrets',
  de: 'Entra Admin Center › App-Registrierungen › (die App) › Zertifikate & Geheimnisse › Geheime Clientschlüssel',
};

export const secretSteps: StepSpec[] = [
  {
    ...byEntrada,
    id: 'client-secret',
    title: { en: 'Create a client secret', de: 'Clientgeheimnis anlegen' },
    what: {
      en: "Entrada reads the tenant's policy on secrets, then adds a client secret with the life you chose, or with the longest the policy allows. It watches the end date.",
      de: 'Entrada liest die Richtlinie des Mandanten zu Clientgeheimnissen und legt dann ein Clientgeheimnis (im Portal „geheimer Clientschlüssel“) mit der gewählten Gültigkeit an, oder mit der längsten, die die Richtlinie erlaubt. Das Enddatum behält es im Blick.',
    },
    why: {
      en: 'teamspace proves with it that it is the app. When it ends, mail and calendar stop, so a new one must be stored in teamspace before.',
      de: 'Damit weist teamspace nach, dass es die App ist. Läuft es ab, stehen E-Mail und Kalender still; vorher muss ein neues in teamspace hinterlegt sein.',
    },
    document: {
      en: 'The document says: "Enter a description and choose how long the secret should be valid." It names no life. Entrada offers 3, 6 and 12 months and proposes 6; up to 24 months are possible with a warning, as in the portal.',
      de: 'Das Dokument sagt: „Enter a description and choose how long the secret should be valid.“ Eine Dauer nennt es nicht. Entrada bietet 3, 6 und 12 Monate an und schlägt 6 vor; bis zu 24 Monate sind wie im Portal möglich, mit einer Warnung.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: {
        en: `${secrets.en} › New client secret`,
        de: `${secrets.de} › Neuer geheimer Clientschlüssel`,
      },
      values: [
        { label: { en: 'Description', de: 'Beschreibung' }, value: 'teamspace' },
        { label: { en: 'Life in months', de: 'Gültigkeit in Monaten' }, value: '${secretMonths}' },
      ],
      sketch: newSecret(entra, 'teamspace'),
    },
  },
  {
    ...byEntrada,
    id: 'note-the-value',
    title: { en: 'Keep the value', de: 'Wert aufbewahren' },
    what: {
      en: "The value goes from Microsoft's answer straight into this computer's keychain and is read back as proof. It is kept nowhere else. Copy it from here in part 4.",
      de: 'Der Wert geht aus Microsofts Antwort direkt in den Schlüsselbund dieses Computers und wird zur Probe zurückgelesen. Sonst steht er nirgends. Kopieren Sie ihn in Teil 4 von hier.',
    },
    why: {
      en: 'Microsoft shows the value once. Whoever has it can open every mailbox this app may open, so it belongs neither in a file nor in a message.',
      de: 'Microsoft zeigt den Wert nur einmal. Wer ihn hat, kann jedes Postfach öffnen, das die App öffnen darf; er gehört weder in eine Datei noch in eine Nachricht.',
    },
    document: {
      en: 'The document says: "Make a note of the “Value”, as it will be needed later in teamspace and is not shown again in Entra ID." We keep it in the keychain instead of a note. The "Secret ID" next to it is not the secret.',
      de: 'Das Dokument sagt: „Make a note of the “Value”, as it will be needed later in teamspace and is not shown again in Entra ID.“ Wir bewahren den „Wert“ im Schlüsselbund auf statt auf einem Zettel. Die „Geheime ID“ daneben ist nicht das Clientgeheimnis.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: { en: `${secrets.en} › Value`, de: `${secrets.de} › Wert` },
      values: [
        { label: { en: 'Value', de: 'Wert' }, value: '', secret: true },
        { label: { en: 'Expires', de: 'Gültig bis' }, value: '${secretEnds}' },
      ],
      sketch: secretValue(entra, 'teamspace'),
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
    ...byEntrada,
    id: 'tokens',
    title: { en: 'Enable access tokens and ID tokens', de: 'Zugriffstoken und ID-Token aktivieren' },
    what: {
      en: 'Entrada ticks both boxes (web.implicitGrantSettings).',
      de: 'Entrada setzt beide Häkchen (web.implicitGrantSettings).',
    },
    why: {
      en: 'The document asks for both in every case. They concern people who sign in with the browser; access to mailboxes does not need them.',
      de: 'Das Dokument verlangt beide in jedem Fall. Sie betreffen Personen, die sich im Browser anmelden; der Zugriff auf Postfächer braucht sie nicht.',
    },
    document: {
      en: 'The document says: "Now go to “Authentication” ► “Settings” and enable the “Access tokens” and “ID tokens” options." We do the same. Older versions of the portal have no tab "Settings" and show the boxes under "Implicit grant and hybrid flows".',
      de: 'Das Dokument sagt: „Now go to “Authentication” ► “Settings” and enable the “Access tokens” and “ID tokens” options.“ Wir tun dasselbe. Ältere Fassungen des Portals haben keinen Reiter „Einstellungen“ und zeigen die Häkchen unter „Implizite Genehmigung und Hybridflows“.',
    },
    duty: 'register-application',
    shows: aspect('web.implicitGrantSettings'),
    portal: {
      path: {
        en: 'Entra admin center › App registrations › (the app) › Authentication › Settings › Access tokens, ID tokens',
        de: 'Entra Admin Center › App-Registrierungen › (die App) › Authentifizierung › Einstellungen › Zugriffstoken, ID-Token',
      },
      values: [],
      sketch: tokensAllowed(entra),
    },
  },
];
