import type { StepSpec } from '../../guide.ts';
import { azure, registrationPage } from '../../portal/pages.ts';
import { copy, field, value } from '../../portal/parts.ts';
import { newCertificate, newSecret, secretListed, secretValue } from '../../portal/secret-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { digitalTwinsApi } from './instance-sketches.ts';
import { forCertificate, byEntrada, forSecret } from './by-entrada.ts';

const values = byEntrada('values');

const secrets = {
  en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › Certificates & secrets › Client secrets',
  de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › Zertifikate & Geheimnisse › Geheime Clientschlüssel',
};

export const valueSteps: StepSpec[] = [
  {
    ...values,
    id: 'resource-name',
    title: { en: 'Note the resource name', de: 'Ressourcennamen notieren' },
    what: {
      en: 'Entrada looks for Azure Digital Twins among the APIs of this tenant and creates its service principal where it is missing. Programs ask for tokens with the scope https://digitaltwins.azure.net/.default.',
      de: 'Entrada sucht Azure Digital Twins unter den APIs dieses Mandanten und legt den Dienstprinzipal an, wo er fehlt. Programme verlangen Token mit dem Bereich https://digitaltwins.azure.net/.default.',
    },
    why: {
      en: 'A token is for one service only. With another name the instance refuses it.',
      de: 'Ein Token gilt nur für einen Dienst. Mit einem anderen Namen weist die Instanz es ab.',
    },
    document: {
      en: 'The document says: "the resource name is http://digitaltwins.azure.net". Microsoft\'s own tools and the tokens use https; so do we.',
      de: 'Das Dokument sagt: „the resource name is http://digitaltwins.azure.net“. Microsofts eigene Werkzeuge und die Token verwenden https; wir auch.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'resource-service-principal', key: 'digital-twins' }],
    portal: {
      path: {
        en: 'Azure portal › Microsoft Entra ID › Enterprise applications › Application type: Microsoft Applications › Azure Digital Twins',
        de: 'Azure-Portal › Microsoft Entra ID › Unternehmensanwendungen › Anwendungstyp: Microsoft-Anwendungen › Azure Digital Twins',
      },
      values: [
        {
          label: { en: 'Scope', de: 'Bereich (scope)' },
          value: 'https://digitaltwins.azure.net/.default',
        },
      ],
      sketch: digitalTwinsApi,
    },
    modes: {
      ...values.modes,
      undo: {
        no: {
          en: "Microsoft's service stays in the tenant: other apps may use it by then.",
          de: 'Der Dienst von Microsoft bleibt im Mandanten: Andere Apps können ihn dann verwenden.',
        },
      },
    },
  },
  {
    ...values,
    id: 'note-the-ids',
    title: { en: 'Note client ID and tenant ID', de: 'Client-ID und Mandanten-ID notieren' },
    what: {
      en: 'Entrada keeps both with this customer and fills them in wherever a later step needs them.',
      de: 'Entrada merkt sich beide bei diesem Kunden und setzt sie überall ein, wo ein späterer Schritt sie braucht.',
    },
    why: {
      en: 'Every program that signs in as this app needs both.',
      de: 'Jedes Programm, das sich als diese App anmeldet, braucht beide.',
    },
    document: {
      en: 'The document says: "Take note of the Application (client) ID and Directory (tenant) ID shown on your page." For the command line it looks for the tenant ID in odata.metadata, which today\'s output no longer has; az account show tells it.',
      de: 'Das Dokument sagt: „Take note of the Application (client) ID and Directory (tenant) ID shown on your page.“ Für die Befehlszeile sucht es die Mandanten-ID in odata.metadata, das es in der heutigen Ausgabe nicht mehr gibt; az account show nennt sie.',
    },
    duty: 'sign-in',
    shows: [{ kind: 'application', key: 'application' }],
    portal: {
      path: {
        en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › Overview',
        de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › Übersicht',
      },
      values: [
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
      ],
      sketch: registrationPage(azure)('overview')(
        field(terms.clientId, value('${clientId}'), copy(1)),
        field(terms.tenantId, value('${tenantId}'), copy(2)),
      ),
    },
    script: {
      powershell:
        "Get-MgApplication -Filter (\"appId eq '{0}'\" -f ${clientId}) | Format-List 'DisplayName', 'AppId'\n(Get-MgContext).TenantId",
      'azure-cli':
        "az ad app show --id ${clientId} --query '{name: displayName, applicationId: appId}'\naz account show --query tenantId --output tsv",
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/applications(appId='${clientId}')?$select=displayName,appId\n\nGET ${graphEndpoint}/v1.0/organization?$select=id,displayName",
    },
  },
  {
    ...values,
    ...forSecret,
    id: 'client-secret',
    title: { en: 'Create a client secret', de: 'Clientgeheimnis anlegen' },
    what: {
      en: "Entrada reads the tenant's policy on secrets, then adds a client secret with the life you chose, or with the longest the policy allows. Secrets that are there stay. It watches the end date.",
      de: 'Entrada liest die Richtlinie des Mandanten zu Clientgeheimnissen und legt dann ein Clientgeheimnis (im Portal „geheimer Clientschlüssel“) mit der gewählten Gültigkeit an, oder mit der längsten, die die Richtlinie erlaubt. Vorhandene bleiben. Das Enddatum behält es im Blick.',
    },
    why: {
      en: 'A service proves with it that it is this app. People need none: a program on their computers could not keep it.',
      de: 'Damit weist ein Dienst nach, dass er diese App ist. Personen brauchen keines: Ein Programm auf ihrem Computer könnte es nicht geheim halten.',
    },
    document: {
      en: 'The document says: "Select Certificates & secrets from the registration\'s menu, and then select + New client secret", and "Enter whatever values you want for Description and Expires, and select Add." Its command, az ad app credential reset --id <client-ID> --append, must keep --append: without it all other secrets are deleted first.',
      de: "Das Dokument sagt: „Select Certificates & secrets from the registration's menu, and then select + New client secret“ und „Enter whatever values you want for Description and Expires, and select Add.“ Bei seinem Befehl, az ad app credential reset --id <client-ID> --append, darf --append nicht fehlen: Ohne es werden zuerst alle anderen Clientgeheimnisse gelöscht.",
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: {
        en: `${secrets.en} › New client secret`,
        de: `${secrets.de} › Neuer geheimer Clientschlüssel`,
      },
      values: [
        { label: { en: 'Description', de: 'Beschreibung' }, value: 'Azure Digital Twins' },
        { label: { en: 'Life in months', de: 'Gültigkeit in Monaten' }, value: '${secretMonths}' },
      ],
      sketch: newSecret(azure, 'Azure Digital Twins'),
    },
  },
  {
    ...values,
    ...forSecret,
    id: 'verify-secret',
    title: { en: 'Verify the secret', de: 'Clientgeheimnis prüfen' },
    what: {
      en: 'Entrada reads the list of secrets back and shows id, first characters and end date of the new one.',
      de: 'Entrada liest die Liste der Clientgeheimnisse zurück und zeigt ID, erste Zeichen und Enddatum des neuen.',
    },
    why: {
      en: 'By id and first characters a secret can be told apart later, without knowing it.',
      de: 'An ID und ersten Zeichen lässt sich ein Clientgeheimnis später erkennen, ohne dass man es kennt.',
    },
    document: {
      en: 'The document says: "Verify that the client secret is visible on the Certificates & secrets page with Expires and Value fields." We do the same.',
      de: 'Das Dokument sagt: „Verify that the client secret is visible on the Certificates & secrets page with Expires and Value fields.“ Wir tun dasselbe.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: secrets,
      values: [{ label: { en: 'Expires', de: 'Gültig bis' }, value: '${secretEnds}' }],
      sketch: secretListed(azure, 'Azure Digital Twins'),
    },
    script: {
      powershell:
        "(Get-MgApplication -Filter (\"appId eq '{0}'\" -f ${clientId})).PasswordCredentials | Format-Table 'DisplayName', 'KeyId', 'Hint', 'EndDateTime'",
      'azure-cli':
        "az ad app credential list --id ${clientId} --query '[].{description: displayName, secretId: keyId, begins: hint, ends: endDateTime}' --output table",
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/applications(appId='${clientId}')?$select=passwordCredentials",
    },
  },
  {
    ...values,
    ...forSecret,
    id: 'note-the-value',
    title: { en: 'Keep the value', de: 'Wert aufbewahren' },
    what: {
      en: "The value goes from Microsoft's answer straight into this computer's keychain and is read back as proof. It is kept nowhere else. Copy it from here for the service.",
      de: 'Der Wert geht aus Microsofts Antwort direkt in den Schlüsselbund dieses Computers und wird zur Probe zurückgelesen. Sonst steht er nirgends. Kopieren Sie ihn von hier für den Dienst.',
    },
    why: {
      en: 'Microsoft shows the value once. Whoever has it can do with the instance what the app may do.',
      de: 'Microsoft zeigt den Wert nur einmal. Wer ihn hat, kann mit der Instanz tun, was die App darf.',
    },
    document: {
      en: 'The document says: "Take note of its Secret ID and Value to use later". Only the value is the secret; the Secret ID is never entered anywhere, and taking it for the value ends in AADSTS7000215. The command line calls the value "password".',
      de: 'Das Dokument sagt: „Take note of its Secret ID and Value to use later“. Nur der „Wert“ ist das Clientgeheimnis; die „Geheime ID“ wird nirgends eingegeben, und wer sie für den Wert hält, endet bei AADSTS7000215. Die Befehlszeile nennt den Wert „password“.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-secret', key: 'client-secret' }],
    portal: {
      path: { en: `${secrets.en} › Value`, de: `${secrets.de} › Wert` },
      values: [{ label: { en: 'Value', de: 'Wert' }, value: '', secret: true }],
      sketch: secretValue(azure, 'Azure Digital Twins'),
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
    ...values,
    ...forCertificate,
    id: 'client-certificate',
    title: { en: 'Add a certificate', de: 'Zertifikat hinterlegen' },
    what: {
      en: 'Entrada makes a key pair and a certificate on this computer, puts the private key into its keychain and adds the certificate to the registration. Certificates and secrets that are there stay. It leaves this computer only encrypted: entrada certificate ENGAGEMENT --out FILE.',
      de: 'Entrada erzeugt auf diesem Computer ein Schlüsselpaar und ein Zertifikat, legt den privaten Schlüssel in dessen Schlüsselbund und trägt das Zertifikat in die Registrierung ein. Vorhandene Zertifikate und Clientgeheimnisse bleiben. Diesen Computer verlässt der Schlüssel nur verschlüsselt: entrada certificate VORGANG --out DATEI.',
    },
    why: {
      en: 'A service proves with it that it is this app, and the private key never travels. Microsoft advises certificates over secrets.',
      de: 'Damit weist ein Dienst nach, dass er diese App ist, und der private Schlüssel reist nie. Microsoft rät eher zu Zertifikaten als zu Clientgeheimnissen.',
    },
    document: {
      en: 'The document knows client secrets only. The portal and Azure Digital Twins take certificates just the same.',
      de: 'Das Dokument kennt nur Clientgeheimnisse. Portal und Azure Digital Twins nehmen Zertifikate ebenso.',
    },
    duty: 'add-secret',
    shows: [{ kind: 'client-certificate', key: 'client-certificate' }],
    portal: {
      path: {
        en: `${secrets.en} › Certificates › Upload certificate`,
        de: `${secrets.de} › Zertifikate › Zertifikat hochladen`,
      },
      values: [
        { label: { en: 'Description', de: 'Beschreibung' }, value: 'Azure Digital Twins' },
        { label: { en: 'Life in months', de: 'Gültigkeit in Monaten' }, value: '${secretMonths}' },
      ],
      sketch: newCertificate(azure, 'Azure Digital Twins'),
    },
  },
];
